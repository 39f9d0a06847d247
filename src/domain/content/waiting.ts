import { formatDateTime } from '../../i18n/format.ts';
import { DEFAULT_LANG } from '../../i18n/types.ts';
import { isPublished } from '../hub/published.ts';
import { toSpan } from '../press/schedule.ts';
import type { Entry } from './types.ts';

/** A release that is well and all the same not on the site, with the reason in the editor's words. */
export interface Waiting {
  /** Path from the content folder. */
  readonly file: string;
  readonly reason: string;
}

function toReason({ data }: Entry<'releases'>, now: Date, timeZone: string): string {
  const format = (time: number) => formatDateTime(new Date(time), DEFAULT_LANG, timeZone);
  const { from, until } = toSpan(data);
  if (data.draft) return 'kolom "Draf" menyala.';
  if (until <= now.getTime()) return `diturunkan sejak ${format(until)}.`;
  return `ditahan sampai ${format(from)}. Siaran tampil pada pembangunan situs pertama sesudahnya.`;
}

/** Releases that are not in the output at `now`, and why; for editors only, since it names what is held. */
export function listWaiting(
  releases: readonly Entry<'releases'>[],
  now: Date,
  timeZone: string,
): Waiting[] {
  return releases
    .filter((entry) => !isPublished(entry, now))
    .map((entry) => ({ file: entry.file, reason: toReason(entry, now, timeZone) }));
}
