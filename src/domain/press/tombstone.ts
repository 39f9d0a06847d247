import type { Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { sortCorrections } from './release.ts';

type Release = Record<'releases'>;

/** What stays of a withdrawn release: which one it was, whose, when, and why it is gone. */
const KEPT: ReadonlySet<string> = new Set([
  'collection',
  'slug',
  'lang',
  'textLang',
  'title',
  'kind',
  'retelling',
  'number',
  'dateline',
  'publishedAt',
  'releaseAt',
  'expiresAt',
  'embargoUntil',
  'factDate',
  'office',
  'programme',
  'dimensions',
  'place',
  'contacts',
  'corrections',
  'freshness',
]);

function toBlank(value: unknown): unknown {
  if (Array.isArray(value)) return [];
  return typeof value === 'boolean' ? false : undefined;
}

/** Only what a calendar needs to call off an invitation that it already holds. */
function toCalledOff({ invitation }: Release): Pick<Release, 'invitation'> {
  if (!invitation) return {} as Pick<Release, 'invitation'>;
  const { start, end, venue } = invitation;
  return { invitation: { start, end, venue, bring: undefined, accreditation: undefined } };
}

/** The newest withdrawal of a release. */
export function selectWithdrawal(release: Pick<Release, 'corrections'>) {
  return sortCorrections(release).find(({ kind }) => kind === 'withdrawal');
}

/**
 * What is public of a release. A withdrawn one keeps its address, its headline and its changes; its text, pictures,
 * quotes and figures are gone before any page, feed, kit or index is made, and its summary says why.
 */
export function toTombstone(release: Release): Release {
  const withdrawal = selectWithdrawal(release);
  if (!withdrawal) return release;
  const rows = Object.entries(release).map(([name, value]) => [
    name,
    KEPT.has(name) ? value : toBlank(value),
  ]);
  return {
    ...(Object.fromEntries(rows) as unknown as Release),
    ...toCalledOff(release),
    summary: say(withdrawal.reason, release.lang),
    body: '',
  };
}
