import { DEFAULT_LANG } from '../../i18n/types.ts';
import { toDefinition } from '../../model/index.ts';
import { toSpan, type Span } from '../press/schedule.ts';
import { findNamed } from './named.ts';
import type { Problem } from './problem.ts';
import type { RawFile } from './types.ts';

/** The classes of public information that are open: of another, also of one that is misspelt, nothing is named. */
const OPEN_CLASSES: readonly unknown[] = ['periodic', 'immediate', 'anytime'];

/** A hold without an end: a draft, an excluded record, or a file that does not say when it may be named. */
export const HELD = 'held';

const ALWAYS: Span = { from: -Infinity, until: Infinity };
const NEVER: Span = { from: Infinity, until: Infinity };

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** A misspelt `draft` or `embargoUntil` must not open what it was to hold. */
function hasDoubtfulKey({ collection }: RawFile, values: object): boolean {
  const { fields } = toDefinition(collection);
  const unknown = Object.keys(values).filter((key) => !(key in fields));
  return unknown.some((key) => collection === 'releases' || /^dra/i.test(key));
}

function toReleaseSpan(values: object): Span {
  const { from, until } = toSpan(values);
  return Number.isFinite(from) && !Number.isNaN(until) ? { from, until } : NEVER;
}

/** When a file may be named in public by itself. */
function toOwnSpan(file: RawFile): Span {
  const { collection, data, isUnreadable } = file;
  if (isUnreadable || typeof data !== 'object' || data === null) return NEVER;
  const values = data as { [name: string]: unknown };
  if (!isBlank(values['draft']) && values['draft'] !== false) return NEVER;
  if (hasDoubtfulKey(file, values)) return NEVER;
  if (collection === 'records') return OPEN_CLASSES.includes(values['class']) ? ALWAYS : NEVER;
  return collection === 'releases' ? toReleaseSpan(values) : ALWAYS;
}

/** Answers when files and media may be named in public, given all files of the content. */
function toJudge(files: readonly RawFile[]) {
  const isOriginal = ({ lang }: RawFile) => lang === DEFAULT_LANG;
  const toKey = ({ collection, slug }: RawFile) => `${collection}/${slug}`;
  const byFile = new Map(files.map((one) => [one.file, one]));
  const originals = new Map(files.filter(isOriginal).map((one) => [toKey(one), one]));
  const named = new Map<RawFile, ReadonlySet<string>>();
  const isNamedBy = (name: string) => (file: RawFile) => {
    if (!named.has(file)) named.set(file, findNamed(file));
    return named.get(file)?.has(name);
  };

  /** What only held files name waits for the first of them; what nobody names waits for nobody. */
  const toUsersSpan = (name: string, users: readonly RawFile[]): Span => {
    const spans = users.filter(isNamedBy(name)).map(toSpanOf);
    if (!spans.length) return ALWAYS;
    const [first = NEVER] = spans.sort((a, b) => a.from - b.from);
    return spans.find(({ from, until }) => from === -Infinity && until === Infinity) ?? first;
  };

  const toSpanOf = (file: RawFile): Span => {
    const own = toOwnSpan(originals.get(toKey(file)) ?? file);
    if (file.collection !== 'photos' || own === NEVER) return own;
    return toUsersSpan(
      file.slug,
      files.filter(({ collection }) => collection !== 'photos'),
    );
  };

  return (path: string): Span => {
    const file = byFile.get(path);
    if (file) return toSpanOf(file);
    return path.startsWith('media/') ? toUsersSpan(path.slice('media/'.length), files) : ALWAYS;
  };
}

function toMoment(time: number): string {
  return Number.isFinite(time) ? new Date(time).toISOString() : HELD;
}

/**
 * Marks problems of files that are held back, and of photos and media that only such files name. A report to editors
 * names them; what is published may not, because the name of a file, a value and the reason would tell what an
 * embargo keeps.
 */
export function markHeld(problems: readonly Problem[], files: readonly RawFile[]): Problem[] {
  const judge = toJudge(files);
  return problems.map((problem) => {
    const { from, until } = judge(problem.file);
    return {
      ...problem,
      ...(from !== -Infinity && { heldUntil: problem.heldUntil ?? toMoment(from) }),
      ...(until !== Infinity && { heldFrom: toMoment(until) }),
    };
  });
}

/** Whether a problem may be named in public at `now`. */
export function isOpen({ heldUntil, heldFrom }: Problem, now: Date): boolean {
  const hasBegun = heldUntil === undefined || Date.parse(heldUntil) <= now.getTime();
  return hasBegun && (heldFrom === undefined || now.getTime() < Date.parse(heldFrom));
}
