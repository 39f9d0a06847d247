import type { Lang } from '../../i18n/types.ts';
import { t } from '../../i18n/translate.ts';
import { isUnknown, type Hours } from './day.ts';
import { toWeekLines, type WeekLine } from './week.ts';

/** Days that follow one another and have the same hours. */
function joinDays(lines: readonly WeekLine[]): { first: string; last: string; hours: string }[] {
  const runs: { first: string; last: string; hours: string }[] = [];
  for (const { day, hours } of lines) {
    const run = runs.at(-1);
    if (run?.hours === hours) run.last = day;
    else runs.push({ first: day, last: day, hours });
  }
  return runs;
}

/** The week in one line: `Senin–Jumat 08.00–20.00 WITA`; days without hours are left out. Nothing when nobody knows them. */
export function toShortWeek(
  hours: Hours | undefined,
  lang: Lang,
  timeZone: string,
): string | undefined {
  if (!hours || isUnknown(hours)) return undefined;
  const runs = joinDays(toWeekLines(hours, lang, timeZone));
  return runs
    .filter((run) => run.hours !== t(lang, 'state.closed'))
    .map(({ first, last, hours: words }) =>
      first === last ? `${first} ${words}` : `${first}–${last} ${words}`,
    )
    .join('; ');
}
