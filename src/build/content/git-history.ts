import { tryGit } from '../editor/git.ts';

/** One text that a file had: the id of its blob, and when which commit brought it (0 is the oldest). */
export interface FileVersion {
  readonly blob: string;
  /** ISO 8601. */
  readonly at: string;
  readonly commit: number;
}

/** The versions of files, oldest first, by their path from the content folder; or why nobody can tell. */
export type GitHistory =
  | { readonly ok: true; readonly files: ReadonlyMap<string, readonly FileVersion[]> }
  | { readonly ok: false; readonly why: 'outside' | 'shallow' };

interface Options {
  /** Only what the branch itself held: drafts that were merged count when they came, as they were then. */
  readonly isMainline?: boolean;
}

function parseLog(log: string): Map<string, FileVersion[]> {
  const files = new Map<string, FileVersion[]>();
  for (const [commit, text] of log.split('\0').filter(Boolean).reverse().entries()) {
    const [at = '', ...lines] = text.trim().split('\n');
    for (const line of lines) {
      const [, blob, file] = /^:\S+ \S+ \S+ (\S+) [AM]\t(.+\.md)$/.exec(line) ?? [];
      if (!blob || !file) continue;
      const own = files.get(file) ?? [];
      files.set(file, own);
      own.push({ blob, at, commit });
    }
  }
  return files;
}

/**
 * The versions of every entry of one folder of a content folder, from one run of git however many there are. Nothing
 * outside of git, or in a shallow clone, whose history is cut.
 */
export async function readGitHistory(
  root: string,
  folder: string,
  { isMainline = false }: Options = {},
): Promise<GitHistory> {
  const shallow = await tryGit(root, 'rev-parse', '--is-shallow-repository');
  if (!shallow.ok) return { ok: false, why: 'outside' };
  if (shallow.out !== 'false') return { ok: false, why: 'shallow' };
  const log = await tryGit(
    root,
    ...['log', '--raw', '--no-abbrev', '--no-renames', '--relative', '--format=%x00%cI'],
    ...(isMainline ? ['--first-parent', '-m'] : []),
    ...['--', folder],
  );
  return log.ok ? { ok: true, files: parseLog(log.out) } : { ok: false, why: 'outside' };
}
