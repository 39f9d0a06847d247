import { cloneBranch } from './clone.ts';
import { isAncestor, listChangedPaths, runGit, tryGit } from './git.ts';
import { readBranch, type Repository } from './repository.ts';

/** What became of bringing published work into the checkout. */
export type Published = { commit: string } & (
  { state: 'current' } | { state: 'published'; paths: string[] } | Blocked
);

/** Why published work waits in the clone, and which files it waits for. */
export interface Blocked {
  state: 'blocked';
  files: string[];
  message: string;
}

/** Keeps published commits reachable in the checkout's repository even while they can't be brought in. */
const keptRef = 'refs/pendopo/editor';

/**
 * Brings the clone's published commits into the checkout, only by a fast-forward that overwrites nothing:
 * changed, staged, untracked or ignored files of the same name stop it, all others are left alone.
 */
export async function publishToCheckout(repository: Repository, clone: string): Promise<Published> {
  const { root, branch } = repository;
  const commit = await runGit(clone, 'rev-parse', cloneBranch);
  await runGit(root, ...toFetch(clone));
  const now = await readBranch(root);
  if (now !== branch) return toBlocked(commit, [], toBranchMessage(branch, now));
  if (await isAncestor(root, commit, 'HEAD')) return { state: 'current', commit };
  if (!(await isAncestor(root, 'HEAD', commit))) return toBlocked(commit, [], diverged);
  const paths = await listChangedPaths(root, 'HEAD', commit);
  const merged = await tryGit(
    root,
    'merge',
    '--quiet',
    '--ff-only',
    '--no-overwrite-ignore',
    commit,
  );
  if (merged.ok) return { state: 'published', commit, paths };
  const files = await listDirtyFiles(root, paths);
  return toBlocked(commit, files, toDirtyMessage(files, merged.err));
}

function toFetch(clone: string): string[] {
  const quiet = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--update-shallow'];
  return [...quiet, clone, `+${cloneBranch}:${keptRef}`];
}

/** Which of the paths are changed, staged, untracked or ignored in the checkout. */
async function listDirtyFiles(root: string, paths: string[]): Promise<string[]> {
  const flags = ['--porcelain', '-z', '--untracked-files=all', '--ignored', '--no-renames'];
  const out = await runGit(root, 'status', ...flags, '--', ...paths);
  return out
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3));
}

function toBlocked(commit: string, files: string[], message: string): Published {
  return { commit, state: 'blocked', files, message };
}

const safe = 'Terbitan tersimpan aman dan dibawa masuk sendiri setelah itu.';

const diverged =
  'Map kerja dan penyunting sama-sama berubah dan belum dapat disatukan. ' +
  `Jalankan: git merge ${keptRef} dan selesaikan benturannya. ${safe}`;

function toBranchMessage(branch: string, now: string): string {
  const here = now ? `cabang ${now}` : 'commit lepas (detached HEAD)';
  const back = branch ? `git switch ${branch}` : 'npm start lagi di cabang ini';
  return `Penyunting bekerja untuk cabang ${branch || 'lepas'}, tetapi map kerja berada di ${here}. Jalankan: ${back}. ${safe}`;
}

function toDirtyMessage(files: string[], err: string): string {
  if (files.length === 0) return `Git menolak membawa terbitan ke map kerja: ${err} ${safe}`;
  const names =
    files.slice(0, 5).join(', ') + (files.length > 5 ? ` dan ${files.length - 5} lagi` : '');
  return `Berkas ini punya perubahan yang belum dicatat, jadi tidak ditimpa: ${names}. Catat (git commit), pindahkan, atau batalkan perubahan itu. ${safe}`;
}

/** The state in which checkout and clone changed the same lines of these files. */
export function toConflict(files: string[]): Blocked {
  const message = `Perubahan di map kerja berbenturan dengan terbitan penyunting pada ${files.join(', ')}. Jalankan: git merge ${keptRef} dan selesaikan benturannya. ${safe}`;
  return { state: 'blocked', files, message };
}
