import { formatDate, formatMoment, formatMonth, toZoned } from '../../i18n/format.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Record } from '../hub/types.ts';
import { say } from '../say.ts';

type Release = Record<'releases'>;

/** What may be done with a release: broadcast it, broadcast it as corrected, or no more. */
export type ReleaseState = 'released' | 'corrected' | 'withdrawn';

/** Lists and pages ask for the order again and again: it is made once for each list of releases. */
const sorted = new WeakMap<readonly Release[], readonly Release[]>();

function sortByTime(releases: readonly Release[]): Release[] {
  return releases
    .map((release) => ({ release, at: Date.parse(release.publishedAt) }))
    .sort((a, b) => b.at - a.at || a.release.slug.localeCompare(b.release.slug))
    .map(({ release }) => release);
}

/** The newest first; of the same moment by slug, so that the order never wavers. */
export function sortReleases(releases: readonly Release[]): readonly Release[] {
  const before = sorted.get(releases);
  if (before) return before;
  const order = sortByTime(releases);
  sorted.set(releases, order);
  return order;
}

/** The changes of a release, the newest first. */
export function sortCorrections({ corrections }: Pick<Release, 'corrections'>) {
  return [...corrections].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));
}

/** When a release last changed: its newest change, else its publication; milliseconds. */
export function toChangedAt(release: Pick<Release, 'corrections' | 'publishedAt'>): number {
  return Date.parse(sortCorrections(release)[0]?.at ?? release.publishedAt);
}

/** The state of a release: a withdrawal outweighs every correction. */
export function toReleaseState({ corrections }: Pick<Release, 'corrections'>): ReleaseState {
  if (corrections.some(({ kind }) => kind === 'withdrawal')) return 'withdrawn';
  return corrections.some(({ kind }) => kind === 'correction') ? 'corrected' : 'released';
}

/** The year that a release is filed under, in the region's time zone. */
export function toReleaseYear({ publishedAt }: Pick<Release, 'publishedAt'>, timeZone: string) {
  return toZoned(new Date(publishedAt), timeZone).day.slice(0, 4);
}

/** The day, month or year of what a release tells, as exactly as it is known: `4 Oktober 2019`, `2019`. */
export function formatFactDate(factDate: string, lang: Lang, timeZone: string): string {
  const parts = factDate.split('-').length;
  if (parts === 1) return factDate;
  return parts === 2 ? formatMonth(factDate, lang) : formatDate(factDate, lang, timeZone);
}

/** The changes in words. */
export function toCorrectionViews(release: Release, lang: Lang, timeZone: string) {
  return sortCorrections(release).map(({ kind, at, reason, before }) => ({
    kind,
    at: formatMoment(new Date(at), lang, timeZone),
    atMachine: at,
    reason: say(reason, lang),
    before: say(before, lang),
  }));
}

/** Splits a list into pages: 60 releases a page keep a page of the list small. */
export function splitPages<T>(items: readonly T[], size = 60): T[][] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
