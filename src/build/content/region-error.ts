import type { Problem } from '../../domain/content/problem.ts';

/** The content folder lacks what no site can do without; the problems say it in the editor's language. */
export class RegionError extends Error {
  readonly problems: readonly Problem[];
  constructor(message: string, problems: readonly Problem[], cause?: unknown) {
    super(message, { cause });
    this.name = 'RegionError';
    this.problems = problems;
  }
}

/** A table or map of the region that can't be used. */
export function toFileError(
  file: string,
  what: string,
  remedy: string,
  cause: unknown,
): RegionError {
  const problem: Problem = {
    ...{ file, field: '', label: '', what, value: 'kosong', remedy },
    setsAside: 'file',
  };
  const reason = cause instanceof Error ? cause.message : String(cause);
  return new RegionError(
    `${file} can't be used (${reason}). A region needs it: see docs/another-region.md; \`npm run check\` says what is wrong.`,
    [problem],
    cause,
  );
}
