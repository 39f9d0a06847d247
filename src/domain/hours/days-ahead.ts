/** The days that are not like the week, in words: exceptions that an editor wrote, and the holidays of two weeks. */
import { toClockText } from '../../i18n/clock-text.ts';
import { addDays } from '../../i18n/day.ts';
import { formatDate, formatDateRange, formatTimeRange, toZoned } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import type { Hub } from '../hub/types.ts';
import { say } from '../say.ts';
import { toHolidayCalendar } from './calendar.ts';
import { isUnknown, toDayHours, type DayHours, type Hours } from './day.ts';
import { KNOWN_DAYS } from './timeline.ts';

function toWords({ kind, spans }: DayHours, { lang, settings }: Hub): string {
  const { timeZone } = settings.region;
  if (kind === 'uncertain') return t(lang, 'hours.uncertain').toLowerCase();
  if (kind !== 'open') return t(lang, 'place.exceptionClosed');
  return spans
    .map(({ from, to }) => formatTimeRange(toClockText(from), toClockText(to), lang, timeZone))
    .join(', ');
}

/** Exceptions that are not over yet. */
function toExceptionLines({ exceptions }: Hours, today: string, hub: Hub): string[] {
  const { lang, settings } = hub;
  const { timeZone } = settings.region;
  return exceptions
    .filter(({ from, to }) => (to ?? from) >= today)
    .map(({ from, to, kind, opens, closes, note }) => {
      const days = formatDateRange(from, to ?? from, lang, timeZone);
      const isOpen = kind === 'open' && opens && closes;
      const words = isOpen
        ? formatTimeRange(opens, closes, lang, timeZone)
        : t(lang, 'place.exceptionClosed');
      return `${days}: ${words}${note ? ` (${say(note, lang)})` : ''}`;
    });
}

/** `Jumat, 25 Desember 2026: Natal, tutup`: the holidays ahead that no exception speaks of. */
function toHolidayLines(hours: Hours, today: string, hub: Hub): string[] {
  const { lang, settings } = hub;
  const calendar = toHolidayCalendar(settings.holidays);
  const days = Array.from({ length: KNOWN_DAYS }, (_, index) => addDays(today, index));
  const isWritten = (day: string) =>
    hours.exceptions.some(({ from, to }) => from <= day && day <= (to ?? from));
  return days.flatMap((day) => {
    const holiday = calendar.days[day];
    if (!holiday || hours.always || isWritten(day)) return [];
    const date = formatDate(day, lang, settings.region.timeZone, 'weekday');
    const words = toWords(toDayHours(hours, day, { calendar }), hub);
    return [`${date}: ${say(holiday.name, lang)}, ${words}`];
  });
}

/** One line for each day or range of days ahead that is not like the week. */
export function toDaysAhead(hours: Hours | undefined, hub: Hub): string[] {
  if (isUnknown(hours)) return [];
  const { day } = toZoned(hub.now, hub.settings.region.timeZone);
  return [...toExceptionLines(hours, day, hub), ...toHolidayLines(hours, day, hub)];
}
