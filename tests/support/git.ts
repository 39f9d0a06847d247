import { mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { execFileSync } from 'node:child_process';

/** A small real git repository in a temporary folder. */
export interface TestRepository {
  root: string;
  git(...args: string[]): string;
  write(path: string, text: string): void;
  read(path: string): string;
  /** Writes files and commits them all; hands back the commit. */
  commit(files: Record<string, string>, message?: string): string;
}

/** A handle on a repository that exists already, such as the editor's clone. */
export function openRepository(root: string): TestRepository {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  return {
    root,
    git,
    write,
    read: (path) => readFileSync(join(root, path), 'utf8'),
    commit(files, message = 'Ubah') {
      for (const [path, text] of Object.entries(files)) write(path, text);
      git('add', '--', ...Object.keys(files));
      git('commit', '--quiet', '-m', message);
      return git('rev-parse', 'HEAD');
    },
  };
}

/** Makes a repository on branch main with these files in its first commit. */
export function aRepository(files: Record<string, string>): TestRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pendopo-git-')));
  const repository = openRepository(root);
  repository.git('init', '--quiet', '--initial-branch=main');
  repository.git('config', 'user.name', 'Penguji');
  repository.git('config', 'user.email', 'penguji@localhost');
  repository.git('config', 'commit.gpgsign', 'false');
  repository.commit(files, 'Awal');
  return repository;
}
