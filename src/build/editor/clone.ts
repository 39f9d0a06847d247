import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isAncestor, runGit, tryGit } from './git.ts';
import { readBranch, type Repository } from './repository.ts';

/** The branch that the editor publishes to inside its own clone, whatever the checkout's is called. */
export const cloneBranch = 'main';

/** Taking over the checkout's commits worked, or stopped at these files. */
export interface Taken {
  conflicts: string[];
}

/** Makes the editor's own clone if it is not there yet, and leaves it clean on its branch. Drafts stay. */
export async function prepareClone(repository: Repository, folder: string): Promise<void> {
  if (!existsSync(join(folder, '.git'))) await createClone(repository, folder);
  await recoverClone(folder);
}

async function createClone({ root }: Repository, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await runGit(folder, 'init', '--quiet', `--initial-branch=${cloneBranch}`);
  const name = (await tryGit(root, 'config', 'user.name')).out || 'Penyunting Pendopo';
  const email = (await tryGit(root, 'config', 'user.email')).out || 'penyunting@localhost';
  const settings = { 'user.name': name, 'user.email': email, 'commit.gpgsign': 'false' };
  const more = { 'core.autocrlf': 'false', 'core.hooksPath': '.git/no-hooks', 'gc.auto': '0' };
  // Each publication is one merge: saves of a draft never stand on the branch as if they had been out.
  const drafts = { 'merge.ff': 'false' };
  for (const [key, value] of Object.entries({ ...settings, ...more, ...drafts }))
    await runGit(folder, 'config', key, value);
  await fetchCheckout(root, folder);
  await runGit(folder, 'checkout', '--quiet', '-B', cloneBranch, 'FETCH_HEAD');
}

/** Fetches the checkout's HEAD into the clone, leaving it in FETCH_HEAD. */
function fetchCheckout(root: string, folder: string): Promise<string> {
  return runGit(folder, 'fetch', '--quiet', '--no-tags', '--update-shallow', root, 'HEAD');
}

/** Brings the clone's branch up to date with the checkout's commits; a conflict leaves the clone as it was. */
export async function takeOverCommits(repository: Repository, folder: string): Promise<Taken> {
  await fetchCheckout(repository.root, folder);
  if (await isAncestor(folder, 'FETCH_HEAD', cloneBranch)) return { conflicts: [] };
  const message = 'Gabungkan perubahan dari map kerja';
  const merged = await tryGit(folder, 'merge', '--ff', '--quiet', '-m', message, 'FETCH_HEAD');
  if (merged.ok) return { conflicts: [] };
  const unmerged = await runGit(folder, 'diff', '--name-only', '--diff-filter=U');
  await tryGit(folder, 'merge', '--abort');
  return { conflicts: unmerged.split('\n').filter(Boolean) };
}

/**
 * Frees a clone that an interrupted or conflicting save left in the middle of something. Returns what was done,
 * in words for the log. Nothing is thrown away: uncommitted remains are kept as a stash.
 */
export async function recoverClone(folder: string): Promise<string[]> {
  const done: string[] = [];
  const has = (name: string) => existsSync(join(folder, '.git', name));
  await rm(join(folder, '.git', 'index.lock'), { force: true });
  if (has('rebase-merge') || has('rebase-apply')) {
    if (!(await tryGit(folder, 'rebase', '--abort')).ok) await tryGit(folder, 'rebase', '--quit');
    done.push('rebase yang macet dibatalkan');
  }
  if (has('MERGE_HEAD')) {
    await tryGit(folder, 'merge', '--abort');
    done.push('penggabungan yang macet dibatalkan');
  }
  if (await runGit(folder, 'status', '--porcelain')) {
    await runGit(
      folder,
      'stash',
      'push',
      '--quiet',
      '--include-untracked',
      '-m',
      'Sisa simpan yang gagal',
    );
    done.push('sisa simpan yang gagal disisihkan (git stash)');
  }
  if ((await readBranch(folder)) !== cloneBranch) {
    await runGit(folder, 'checkout', '--quiet', cloneBranch);
    done.push(`kembali ke cabang ${cloneBranch}`);
  }
  return done;
}
