/** Releases whose file is gone after people could read them: what they were, and under which name they stand now. */
import type { Entry } from '../content/types.ts';
import { toOpening, toValues, wasOut, type PublicTime, type WrittenText } from './public-time.ts';
import { toSpan } from './schedule.ts';

type Release = Pick<Entry<'releases'>, 'file' | 'data' | 'body'>;

/** A text that stood in the repository until the next change of its file, ISO 8601. */
export interface Standing {
  readonly text: WrittenText;
  readonly until: string;
}

/** The same release under another name. */
export interface Successor {
  readonly file: string;
  /** It stood there before: the lost name was the newer one. */
  readonly isOlder: boolean;
}

/** What has no headline or no date was set aside, so it stood on no page. */
function wasRead({ text, until }: Standing, opened: number): boolean {
  const { title, publishedAt } = toValues(text.data);
  return Boolean(title && publishedAt) && wasOut(text, Date.parse(until), opened);
}

/**
 * Of the texts that a lost release had, oldest first, the last that the public could read while it stood. Undefined when
 * there was none, or when the release has come to its own end (`expiresAt`): its address goes then by design.
 */
export function selectLastRead(
  standings: readonly Standing[],
  time: PublicTime,
): WrittenText | undefined {
  const last = standings.at(-1);
  if (!last || toSpan(toValues(last.text.data)).until <= time.now.getTime()) return undefined;
  return standings.findLast((one) => wasRead(one, toOpening(time)))?.text;
}

function isSame(one: unknown, other: unknown): boolean {
  const text = typeof one === 'string' ? one.trim() : '';
  return text !== '' && typeof other === 'string' && text === other.trim();
}

/**
 * The release that a lost one became: one with the same text, or with the same number. One that stood there before and
 * has another text needs the same headline too: a number can be given twice by mistake.
 */
export function findSuccessor(
  lost: WrittenText,
  releases: readonly Release[],
  isOlder: (file: string) => boolean,
): Successor | undefined {
  const { number, title } = toValues(lost.data);
  const found =
    releases.find(({ body }) => isSame(body, lost.body)) ??
    releases.find(
      ({ file, data }) =>
        isSame(data.number, number) && (isSame(data.title, title) || !isOlder(file)),
    );
  return found && { file: found.file, isOlder: isOlder(found.file) };
}
