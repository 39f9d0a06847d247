import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { projectRoot, sites } from '../support/sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'pendopo-build-'));
const running = new Set<ReturnType<typeof spawn>>();

afterEach(() => {
  for (const one of running) one.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function startBuild(content: string) {
  const child = spawn(process.execPath, [join(projectRoot, 'scripts', 'build.ts')], {
    cwd: projectRoot,
    env: { ...process.env, PENDOPO_CONTENT: content, PENDOPO_OUT: join(folder, 'site') },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  running.add(child);
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { pid: child.pid ?? 0, kill: () => child.kill('SIGKILL'), ended, read: () => said };
}

/** The process that builds the pages for this one, by what the system says. */
function findPagesProcess(parent: number): number | undefined {
  const found = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .find((pid) => {
      try {
        const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
        const isChild = Number(fields.split(' ')[1]) === parent;
        return isChild && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('pages-process');
      } catch {
        return false;
      }
    });
  return found === undefined ? undefined : Number(found);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

describe('The process that builds the pages', () => {
  it.skipIf(process.platform !== 'linux')(
    'ends when the build that started it is killed, and writes nothing more',
    async () => {
      const build = startBuild(sites.fictional.env.PENDOPO_CONTENT);
      const pages = await vi.waitUntil(() => findPagesProcess(build.pid), { timeout: 20_000 });
      build.kill();
      await vi.waitUntil(() => !isAlive(pages), { timeout: 10_000 });
    },
    40_000,
  );

  it('says why it failed, once, and the build fails with it', async () => {
    const empty = join(folder, 'empty');
    mkdirSync(empty, { recursive: true });
    const build = startBuild(empty);
    expect(await build.ended).toBe(1);
    expect(build.read()).toContain('No valid settings/region.yml');
    expect(build.read()).toMatch(
      /The pages were not built \(code 1\)\. The reason stands above\.\n$/,
    );
    expect(build.read().match(/No valid settings/g)).toHaveLength(1);
  }, 40_000);
});
