import { DEFAULT_LANG } from '../../i18n/types.ts';
import type { Problem } from './problem.ts';
import type { RawFile } from './types.ts';

/** The moments before which a release is not public, whether or not the rest of it holds. */
const MOMENTS = ['publishedAt', 'releaseAt', 'embargoUntil'] as const;

/** The classes of public information that are open: of another, also of one that is misspelt, nothing is named. */
const OPEN_CLASSES: readonly unknown[] = ['periodic', 'immediate', 'anytime'];

/** A hold without an end: a draft, an excluded record, or a file that does not say when it may be named. */
export const HELD = 'held';

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** Until when a file is held back: a moment, `HELD`, or undefined when it may be named at once. */
function toHold({ collection, data, isUnreadable }: RawFile): string | undefined {
  if (isUnreadable || typeof data !== 'object' || data === null) return HELD;
  const values = data as Record<string, unknown>;
  if (!isBlank(values['draft']) && values['draft'] !== false) return HELD;
  if (collection === 'records') return OPEN_CLASSES.includes(values['class']) ? undefined : HELD;
  if (collection !== 'releases') return undefined;
  const moments = MOMENTS.map((name) => values[name]).filter((value) => !isBlank(value));
  const times = moments.map((value) =>
    value instanceof Date ? value.getTime() : Date.parse(String(value)),
  );
  const last = Math.max(...times);
  return Number.isFinite(last) ? new Date(last).toISOString() : HELD;
}

/**
 * Marks problems of files that are held back. A report to editors names them; what is published may not, because the
 * name of a file, a value and the reason would tell what an embargo keeps.
 */
export function markHeld(problems: readonly Problem[], files: readonly RawFile[]): Problem[] {
  const byFile = new Map(files.map((one) => [one.file, one]));
  const originals = new Map(
    files
      .filter(({ lang }) => lang === DEFAULT_LANG)
      .map((one) => [`${one.collection}/${one.slug}`, one]),
  );
  return problems.map((problem) => {
    const own = byFile.get(problem.file);
    if (!own) return problem;
    const original = originals.get(`${own.collection}/${own.slug}`) ?? own;
    const heldUntil = toHold(original);
    return heldUntil ? { ...problem, heldUntil } : problem;
  });
}

/** Whether a problem may be named in public at `now`. */
export function isOpen({ heldUntil }: Problem, now: Date): boolean {
  return heldUntil === undefined || Date.parse(heldUntil) <= now.getTime();
}
