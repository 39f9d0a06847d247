import type { Hub, Record } from '../hub/types.ts';
import { toFigures, type FigureView } from './figure.ts';
import { toAnswered, toClaim, toInvitation, toProgramme, toReleasePlace } from './parts.ts';

/** What belongs to a release by its kind: an invitation, what a reply answers, a claim that is judged. */
export interface ManuscriptAbout {
  readonly programme?: string | undefined;
  /** Where it happened. */
  readonly place?: string | undefined;
  readonly invitation?: ReturnType<typeof toInvitation>;
  readonly answered?: ReturnType<typeof toAnswered>;
  readonly claim?: ReturnType<typeof toClaim>;
  readonly figures: readonly FigureView[];
}

/** Plain spaces: the text is pasted into other programs. */
function toPlain<T extends object | undefined>(said: T): T {
  if (!said) return said;
  const rows = Object.entries(said).map(([key, value]: [string, unknown]) => [
    key,
    typeof value === 'string' ? value.replaceAll('\u00a0', ' ') : value,
  ]);
  return Object.fromEntries(rows) as T;
}

/** The parts by kind, in the words of one language. A withdrawn release has none. */
export function toManuscriptAbout(release: Record<'releases'>, hub: Hub): ManuscriptAbout {
  return {
    programme: toProgramme(release, hub),
    place: toReleasePlace(release, hub),
    invitation: toPlain(toInvitation(release, hub)),
    answered: toPlain(toAnswered(release, hub)),
    claim: toPlain(toClaim(release, hub)),
    figures: toFigures(release, hub.lang),
  };
}
