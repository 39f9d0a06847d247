import { existsSync, realpathSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { runGit, tryGit } from './git.ts';

/** The git repository that holds the content, as the person who started us has it checked out. */
export interface Repository {
  /** Top folder of the working tree. */
  root: string;
  /** Checked-out branch; empty when HEAD is detached. */
  branch: string;
  /** The content folder below root, with slashes. */
  contentPath: string;
}

/** Why there is no editor, and what to do, in the editor's language. */
export interface NoRepository {
  reason: string;
}

const reasons = {
  noGit:
    'Penyunting memerlukan git. Pasang git (https://git-scm.com), lalu jalankan lagi npm start.',
  noRepository:
    'Map isi belum dicatat oleh git, jadi penyunting tidak dapat menyimpan. ' +
    'Jalankan di map proyek: git init && git add -A && git commit -m "Awal", lalu npm start lagi.',
  noCommit:
    'Repositori ini belum punya commit. Jalankan: git add -A && git commit -m "Awal", lalu npm start lagi.',
  notTracked:
    'Map isi ada di dalam repositori git, tetapi isinya belum dicatat. ' +
    'Jalankan git add dan git commit untuk map itu, lalu npm start lagi.',
};

/** Finds the repository of a content folder, or says in words why the editor can't work there. */
export async function locateRepository(contentFolder: string): Promise<Repository | NoRepository> {
  if (!existsSync(contentFolder)) return { reason: `Map isi ${contentFolder} tidak ada.` };
  const content = realpathSync(contentFolder);
  if (!(await tryGit(content, '--version')).ok) return { reason: reasons.noGit };
  const top = await tryGit(content, 'rev-parse', '--show-toplevel');
  if (!top.ok)
    return {
      reason: top.err.includes('dubious')
        ? `Git menolak map ini: ${top.err}`
        : reasons.noRepository,
    };
  if (!(await tryGit(content, 'rev-parse', '--verify', 'HEAD')).ok)
    return { reason: reasons.noCommit };
  if (!(await runGit(content, 'ls-tree', '--name-only', 'HEAD', './')))
    return { reason: reasons.notTracked };
  const root = realpathSync(top.out);
  return {
    root,
    branch: await readBranch(root),
    contentPath: relative(root, content).replaceAll('\\', '/'),
  };
}

/** The branch that a folder has checked out now; empty when HEAD is detached. */
export async function readBranch(root: string): Promise<string> {
  return (await tryGit(root, 'symbolic-ref', '--quiet', '--short', 'HEAD')).out;
}

/**
 * Where the editor's own clone of a repository lives: one per branch, so that drafts of one branch never meet
 * another's. A repository outside the project gets a mark of its address.
 */
export function toCloneFolder(projectRoot: string, { root, branch }: Repository): string {
  const name = (branch || 'detached').replace(/[^\w.-]+/g, '_');
  const mark = createHash('sha256').update(root).digest('hex').slice(0, 8);
  const own = realpathSync(projectRoot) === root;
  return join(projectRoot, '.pendopo', 'editor', own ? name : `${name}-${mark}`);
}
