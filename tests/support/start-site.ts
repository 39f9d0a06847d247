import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { toCloneFolder } from '../../src/build/editor/repository.ts';
import type { Status } from '../../src/build/preview/status.ts';
import { openRepository, type TestRepository } from './git.ts';
import { projectRoot, TEST_NOW } from './sites.ts';

/** `npm start` on a content folder in a git repository of its own. */
export interface StartedSite {
  url: string;
  checkout: TestRepository;
  /** The editor's own clone, with its drafts. */
  clone: TestRepository;
  readStatus(): Promise<Status>;
  /** Does something and waits until the build that it brings about has ended. */
  waitForBuild(act: () => unknown): Promise<Status>;
  /** What the terminal showed. */
  readLog(): string;
  stop(): void;
}

function copyContent(from: string): TestRepository {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pendopo-start-')));
  cpSync(from, join(root, 'content'), { recursive: true });
  const checkout = openRepository(root);
  checkout.git('init', '--quiet', '--initial-branch=main');
  checkout.git('config', 'user.name', 'Penguji');
  checkout.git('config', 'user.email', 'penguji@localhost');
  checkout.git('config', 'commit.gpgsign', 'false');
  checkout.git('add', '.');
  checkout.git('commit', '--quiet', '-m', 'Awal');
  return checkout;
}

async function waitFor<T>(look: () => Promise<T | undefined>, what: () => string): Promise<T> {
  const end = Date.now() + 240_000;
  while (Date.now() < end) {
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`Waited too long. ${what()}`);
}

/** Runs the start command on a copy of a content folder, as a person would, on a free port. */
export async function startSite(contentFolder: string): Promise<StartedSite> {
  const checkout = copyContent(contentFolder);
  const repository = { root: checkout.root, branch: 'main', contentPath: 'content' };
  const clone = openRepository(toCloneFolder(projectRoot, repository));
  const outFolder = join(projectRoot, '.pendopo', 'test', 'started');
  const child = spawn(process.execPath, [join(projectRoot, 'scripts', 'start.ts')], {
    cwd: projectRoot,
    env: {
      ...process.env,
      PORT: '0',
      PENDOPO_CONTENT: join(checkout.root, 'content'),
      PENDOPO_OUT: outFolder,
      PENDOPO_BASE: '',
      PENDOPO_NOW: TEST_NOW,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const said = () => `The terminal says:\n${log}`;
  const findUrl = () => Promise.resolve(/http:\/\/localhost:\d+\//.exec(log)?.[0]);
  const url = await waitFor(findUrl, said);
  const readStatus = async () =>
    (await (await fetch(new URL('__pendopo/status', url))).json()) as Status;
  const waitForBuild = async (act: () => unknown) => {
    const before = await readStatus();
    await act();
    return waitFor(async () => {
      const status = await readStatus();
      const isNew = status.site.since !== before.site.since;
      return isNew && status.site.state !== 'building' ? status : undefined;
    }, said);
  };
  return {
    url,
    checkout,
    clone,
    readStatus,
    waitForBuild,
    readLog: () => log,
    stop() {
      child.kill();
      for (const folder of [clone.root, checkout.root, outFolder])
        rmSync(folder, { recursive: true, force: true });
    },
  };
}
