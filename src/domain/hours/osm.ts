/**
 * Rows of hours in the language of OpenStreetMap (`opening_hours`), for open data. Holidays are `PH`.
 * Source: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
import type { Hours, HoursRow } from './day.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const NAMES = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `06-01` → `Jun 01`; `2026-06-01` → `2026 Jun 01`. */
function toDate(text: string): string {
  const [day = '', month = '', year] = text.split('-').reverse();
  return [year, MONTHS[Number(month) - 1], day].filter(Boolean).join(' ');
}

/** `Mo-Fr`, `Mo,We`, `Fr[1]`, `PH`. */
function toDays({ days, nth }: HoursRow): string {
  const places = DAYS.flatMap((name, index) => (days.includes(name) ? [index] : []));
  const runs: number[][] = [];
  for (const place of places) {
    const run = runs.at(-1);
    if (run && !nth && run.at(-1) === place - 1) run.push(place);
    else runs.push([place]);
  }
  const words = runs.map((run) => {
    const [first = '', last = ''] = [NAMES[run[0] ?? 0], NAMES[run.at(-1) ?? 0]];
    return first === last ? `${first}${nth ? `[${nth}]` : ''}` : `${first}-${last}`;
  });
  return [...words, ...(days.includes('holiday') ? ['PH'] : [])].join(',');
}

function toRule(row: HoursRow): string {
  const { closed, from, to, seasonFrom, seasonTo } = row;
  const season = seasonFrom && seasonTo ? `${toDate(seasonFrom)}-${toDate(seasonTo)} ` : '';
  const times = from && to ? ` ${from}-${to}` : '';
  return `${season}${toDays(row)}${times}${closed ? ' off' : ''}`;
}

/** Plain rows add up, narrower ones come after and take their place; breaks and shut days come last of their kind. */
function toRank({ closed, from, nth, seasonFrom, days }: HoursRow): number {
  const isHoliday = days.includes('holiday') && days.length === 1;
  if (closed && nth) return 12;
  return (
    (isHoliday ? 8 : 0) +
    (nth ? 4 : 0) +
    (seasonFrom ? 2 : 0) +
    (closed ? 1 : 0) +
    (closed && from ? 16 : 0)
  );
}

function toException({ from, to, kind, opens, closes }: Hours['exceptions'][number]): string {
  const days = to && to !== from ? `${toDate(from)}-${toDate(to)}` : toDate(from);
  return `${days} ${kind === 'open' && opens && closes ? `${opens}-${closes}` : 'off'}`;
}

/** Hours as one line of text; nothing where they are not known. */
export function formatOsmHours(hours: Hours | undefined): string | undefined {
  if (!hours) return undefined;
  const exceptions = hours.exceptions.map(toException);
  if (!hours.always && hours.rows.length === 0) return undefined;
  const rows = hours.always ? hours.rows.filter(({ closed }) => closed) : hours.rows;
  const byRank = Map.groupBy(rows, toRank);
  const rules = [...byRank]
    .sort(([a], [b]) => a - b)
    // Rows of one rank add up: a comma; those of the next take their place: a semicolon.
    .map(([, own]) => own.map(toRule).join(', '));
  return [...(hours.always ? ['24/7'] : []), ...rules, ...exceptions].join('; ');
}
