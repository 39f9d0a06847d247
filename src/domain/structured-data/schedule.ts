import { toZoned } from '../../i18n/format.ts';
import { toUntilDay } from '../../model/index.ts';
import type { Record } from '../hub/types.ts';

const FREQUENCIES: { readonly [name: string]: string } = {
  DAILY: 'P1D',
  WEEKLY: 'P1W',
  MONTHLY: 'P1M',
  YEARLY: 'P1Y',
};

const DAYS: { readonly [name: string]: string } = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
};

const READ = new Set(['FREQ', 'BYDAY', 'UNTIL', 'COUNT']);

/**
 * `Schedule` of an event that comes again. Nothing when its rule says more than how often, on which days of the
 * week and until when: a half-read rule would promise days that are not.
 */
export function toSchedule(
  {
    start,
    end,
    allDay,
    recurrence = '',
    except,
  }: Pick<Record<'events'>, 'start' | 'end' | 'allDay' | 'recurrence' | 'except'>,
  timeZone: string,
): object | undefined {
  const parts = recurrence.split(';').map((part) => part.split('=') as [string, string?]);
  const {
    FREQ: frequency = '',
    BYDAY: names,
    UNTIL: until = '',
    COUNT: count,
  } = Object.fromEntries(parts) as {
    [name: string]: string | undefined;
  };
  const days = names?.split(',').map((name) => DAYS[name]) ?? [];
  const isRead = parts.every(([name]) => READ.has(name)) && days.every(Boolean);
  const repeatFrequency = FREQUENCIES[frequency];
  if (!start || !repeatFrequency || !isRead) return undefined;
  const lastDay = toUntilDay(until);
  const first = toZoned(new Date(start), timeZone);
  return {
    '@type': 'Schedule',
    startDate: first.day,
    repeatFrequency,
    ...(days.length > 0 && { byDay: days }),
    ...(!allDay && { startTime: first.time }),
    ...(!allDay && end && { endTime: toZoned(new Date(end), timeZone).time }),
    ...(except.length > 0 && { exceptDate: except }),
    ...(lastDay && { endDate: lastDay }),
    ...(count && { repeatCount: Number(count) }),
    scheduleTimezone: timeZone,
  };
}
