/** The next day of an event that comes again. Only plain rules are read; for others nothing is claimed. */
import { toWeekdayNumber, toZoned } from '../../i18n/format.ts';
import type { Record } from '../hub/types.ts';

type Event = Record<'events'>;

const WEEK = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MOST_DAYS = 400;
const READ = new Set(['FREQ', 'BYDAY']);

function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

function toMatcher(rule: string, first: string): ((day: string) => boolean) | undefined {
  const parts = rule.split(';').map((part) => part.split('=') as [string, string?]);
  if (parts.some(([name]) => !READ.has(name))) return undefined;
  const { FREQ: frequency, BYDAY: names } = Object.fromEntries(parts) as {
    [name: string]: string | undefined;
  };
  const days = names?.split(',').map((name) => WEEK.indexOf(name) + 1) ?? [];
  if (days.includes(0)) return undefined;
  if (frequency === 'DAILY' && days.length === 0) return () => true;
  if (frequency === 'YEARLY' && days.length === 0) return (day) => day.slice(5) === first.slice(5);
  if (frequency !== 'WEEKLY') return undefined;
  const wanted = days.length > 0 ? days : [toWeekdayNumber(first)];
  return (day) => wanted.includes(toWeekdayNumber(day));
}

/** The first day from now on (YYYY-MM-DD) on which the event happens; nothing when the rule is not plain. */
export function toNextDay(
  { start, recurrence, except }: Event,
  now: Date,
  timeZone: string,
): string | undefined {
  if (!start || !recurrence) return undefined;
  const first = toZoned(new Date(start), timeZone).day;
  const today = toZoned(now, timeZone).day;
  const isDay = toMatcher(recurrence, first);
  if (!isDay) return undefined;
  const from = first > today ? first : today;
  return Array.from({ length: MOST_DAYS }, (_, count) => addDays(from, count)).find(
    (day) => isDay(day) && !except.includes(day),
  );
}
