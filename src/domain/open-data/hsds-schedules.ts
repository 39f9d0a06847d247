import { parseClock, toClockText } from '../../i18n/clock-text.ts';
import { toOffsetText } from '../../i18n/day.ts';
import type { Hours, HoursRow } from '../hours/day.ts';
import { formatOsmHours } from '../hours/osm.ts';
import type { Hub } from '../hub/types.ts';

const DAYS = {
  mon: 'MO',
  tue: 'TU',
  wed: 'WE',
  thu: 'TH',
  fri: 'FR',
  sat: 'SA',
  sun: 'SU',
} as const;

const isDay = (day: string): day is keyof typeof DAYS => day in DAYS;

/** A row as a weekly rule of RFC 5545, in a week that has nothing else. */
function toRule({ days, from, to }: HoursRow, offset: string): object {
  const byday = days.filter(isDay).map((day) => DAYS[day]);
  return {
    freq: 'WEEKLY',
    byday: byday.join(','),
    opens_at: toClockText(parseClock(from ?? '')) + offset,
    closes_at: toClockText(parseClock(to ?? '')) + offset,
  };
}

const isClock = (time: string | undefined) => time !== undefined && /^\d\d[:.]\d\d$/.test(time);

/** True when weekly rules say all of it: no seasons, breaks, nth weekdays, sun or single days. */
function isPlain({ rows, exceptions, always }: Hours): boolean {
  const isSimple = ({ closed, nth, seasonFrom, from, to, days }: HoursRow) =>
    !closed && !nth && !seasonFrom && isClock(from) && isClock(to) && days.some(isDay);
  return !always && exceptions.length === 0 && rows.every(isSimple);
}

/**
 * Hours as schedules of HSDS: rules where they say all of it, and always the whole in the language of OpenStreetMap, as
 * the description. Nothing when the hours are not known.
 */
export function toHsdsSchedules(
  hours: Hours | undefined,
  { now, settings }: Hub,
  toId: (part: string) => string,
): object {
  const description = hours && formatOsmHours(hours);
  if (!hours || !description) return {};
  const offset = toOffsetText(now, settings.region.timeZone);
  const rules = isPlain(hours) ? hours.rows.map((row) => toRule(row, offset)) : [{}];
  return {
    schedules: rules.map((rule, index) => ({
      id: toId(`hours-${index + 1}`),
      ...rule,
      description,
    })),
  };
}
