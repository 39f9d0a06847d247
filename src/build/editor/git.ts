import { execFile, spawn } from 'node:child_process';

/** What a git command answered. */
export interface GitAnswer {
  ok: boolean;
  out: string;
  err: string;
}

/** Variables by which a surrounding git command (a hook, say) would lead ours to another repository. */
const foreign = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_OBJECT_DIRECTORY',
];

function toEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !foreign.includes(name));
  return { ...Object.fromEntries(kept), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true' };
}

/** Runs git in a folder and hands back its answer, also when it failed. */
export function tryGit(folder: string, ...args: string[]): Promise<GitAnswer> {
  const options = { cwd: folder, env: toEnvironment(), maxBuffer: 256 * 1024 * 1024 };
  return new Promise((resolve) => {
    execFile('git', ['-c', 'core.quotePath=false', ...args], options, (error, out, err) =>
      resolve({ ok: !error, out: out.trimEnd(), err: err.trim() || (error?.message ?? '') }),
    );
  });
}

/** Runs git in a folder and hands back what it printed; throws with git's own words when it fails. */
export async function runGit(folder: string, ...args: string[]): Promise<string> {
  const answer = await tryGit(folder, ...args);
  if (!answer.ok) throw new Error(`git ${args.join(' ')} failed in ${folder}: ${answer.err}`);
  return answer.out;
}

/** The texts of blobs by their ids, from one process however many they are; an id that git does not know is left out. */
export async function readBlobs(
  folder: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const child = spawn('git', ['cat-file', '--batch'], { cwd: folder, env: toEnvironment() });
  const parts: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve());
  });
  child.stdin.end(`${ids.join('\n')}\n`);
  await ended;
  return parseBatch(Buffer.concat(parts));
}

/** Reads `<id> blob <size>`, the content and an end of line, again and again; `<id> missing` has no content. */
function parseBatch(answer: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf('\n', at);
    if (end < 0) break;
    const [id = '', kind, size = '0'] = answer.toString('utf8', at, end).split(' ');
    const length = kind === 'missing' ? -1 : Number(size);
    if (kind === 'blob') texts.set(id, answer.toString('utf8', end + 1, end + 1 + length));
    at = end + 1 + (length < 0 ? 0 : length + 1);
  }
  return texts;
}

/** Whether every commit of `older` is already in `newer`. */
export async function isAncestor(folder: string, older: string, newer: string): Promise<boolean> {
  return (await tryGit(folder, 'merge-base', '--is-ancestor', older, newer)).ok;
}

/** Paths that differ between two commits, from the top of the repository. */
export async function listChangedPaths(
  folder: string,
  from: string,
  to: string,
): Promise<string[]> {
  const out = await runGit(folder, 'diff', '--name-only', '--no-renames', '-z', from, to);
  return out.split('\0').filter(Boolean);
}
