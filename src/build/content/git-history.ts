import { tryGit } from '../editor/git.ts';

/** One text that a file had: the id of its blob, and when which commit brought it (0 is the oldest). */
export interface FileVersion {
  readonly blob: string;
  /** ISO 8601. */
  readonly at: string;
  readonly commit: number;
}

/** A commit that took a file away: its short id, and when it came. */
export interface FileRemoval {
  readonly id: string;
  /** ISO 8601. */
  readonly at: string;
  readonly commit: number;
}

/** What a log says of files, oldest first, by their path from the content folder. */
export interface FileHistory {
  readonly files: ReadonlyMap<string, readonly FileVersion[]>;
  readonly removals: ReadonlyMap<string, readonly FileRemoval[]>;
}

/** The history of files, or why nobody can tell. */
export type GitHistory =
  | ({ readonly ok: true } & FileHistory)
  | { readonly ok: false; readonly why: 'outside' | 'shallow' };

interface Options {
  /** Only what the branch itself held: drafts that were merged count when they came, as they were then. */
  readonly isMainline?: boolean;
}

/** So many digits of a commit's id are enough for git and for people. */
const SHORT_ID = 10;

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const own = map.get(key) ?? [];
  map.set(key, own);
  own.push(value);
}

function parseLog(log: string): FileHistory {
  const files = new Map<string, FileVersion[]>();
  const removals = new Map<string, FileRemoval[]>();
  for (const [commit, text] of log.split('\0').filter(Boolean).reverse().entries()) {
    const [head = '', ...lines] = text.trim().split('\n');
    const [at = '', id = ''] = head.split(' ');
    for (const line of lines) {
      const [, blob, kind, file] = /^:\S+ \S+ \S+ (\S+) ([AMD])\t(.+\.md)$/.exec(line) ?? [];
      if (!blob || !file) continue;
      if (kind === 'D') add(removals, file, { id: id.slice(0, SHORT_ID), at, commit });
      else add(files, file, { blob, at, commit });
    }
  }
  return { files, removals };
}

/**
 * The versions and removals of every entry of one folder of a content folder, from one run of git however many there are. Nothing
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
    ...['log', '--raw', '--no-abbrev', '--no-renames', '--relative', '--format=%x00%cI %H'],
    ...(isMainline ? ['--first-parent', '-m'] : []),
    ...['--', folder],
  );
  return log.ok ? { ok: true, ...parseLog(log.out) } : { ok: false, why: 'outside' };
}
