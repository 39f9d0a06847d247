import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { toSkeleton } from '../../src/build/content/skeleton.ts';
import { collectionNames } from '../../src/model/index.ts';
import { projectRoot, TEST_NOW } from '../support/sites.ts';

const root = mkdtempSync(join(tmpdir(), 'pendopo-new-'));
cpSync(join(projectRoot, 'tests', 'region', 'content'), root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const now = new Date(TEST_NOW);
const title = 'Wanalesung';

function runNew(...args: string[]) {
  const env = { ...process.env, PENDOPO_CONTENT: root };
  const script = join(projectRoot, 'scripts', 'new.ts');
  return spawnSync(process.execPath, [script, ...args], {
    cwd: projectRoot,
    encoding: 'utf8',
    env,
  });
}

describe('the skeleton of a new entry', () => {
  it.each(collectionNames)('passes check and is a draft: %s', async (name) => {
    const before = await loadContent(root);
    const { file, text } = toSkeleton(name, title, before, now);
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    const { entries, problems } = await loadContent(root);
    expect(problems).toEqual([]);
    const entry = entries[name].find(({ slug }) => slug === 'wanalesung');
    expect(entry?.data.draft).toBe(true);
  });

  it('is not made twice under one name', async () => {
    const content = await loadContent(root);
    expect(() => toSkeleton('destinations', 'Telaga Sunya', content, now)).toThrow('Sudah ada');
  });
});

describe('npm run new', () => {
  it('writes the file and says where it is', () => {
    const { status, stdout } = runNew('destinations', 'Bukit Baru: dua');
    expect(stdout).toContain('bukit-baru-dua.id.md');
    expect(status).toBe(0);
    expect(existsSync(join(root, 'destinations', 'bukit-baru-dua.id.md'))).toBe(true);
  });

  it.each([[[]], [['kucing', 'Judul']], [['destinations', 'Telaga Sunya']]])(
    'refuses %j with words',
    (args) => {
      const { status, stderr } = runNew(...args);
      expect(stderr).toMatch(/Pakai|Sudah ada/);
      expect(status).toBe(1);
    },
  );
});
