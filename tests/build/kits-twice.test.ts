import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listOutput } from '../support/output.ts';
import { buildTestSite, projectRoot, sites, type TestSite } from '../support/sites.ts';

/** A checkout of its own: the same files in another folder, with nothing kept from earlier builds. */
const checkout = mkdtempSync(join(tmpdir(), 'pendopo-twice-'));
const PARTS = ['src', 'scripts', 'public', 'package.json', 'astro.config.ts', 'tsconfig.json'];
const second: TestSite = {
  outDir: join(checkout, 'out'),
  base: sites.fictional.base,
  env: {
    ...sites.fictional.env,
    PENDOPO_CONTENT: join(checkout, 'content'),
    PENDOPO_NOW: '2026-11-24T09:00:37+07:00',
  },
};

beforeAll(async () => {
  for (const part of PARTS)
    cpSync(join(projectRoot, part), join(checkout, part), { recursive: true });
  cpSync(sites.fictional.env.PENDOPO_CONTENT, join(checkout, 'content'), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(checkout, 'node_modules'));
  await buildTestSite(second, checkout);
}, 600_000);
afterAll(() => rmSync(checkout, { recursive: true, force: true }));

function readSteady({ outDir }: { outDir: string }): [path: string, bytes: string][] {
  return listOutput({ outDir })
    .filter(({ path }) => /\.(zip|docx|jpe?g|png|webp|avif)$/.test(path))
    .map(({ path, absolute }) => [path, readFileSync(absolute, 'latin1')]);
}

describe('Two builds of one content, in two folders, at two times, from an empty cache', () => {
  it('give the same kits, Word files and pictures, byte by byte', () => {
    const [first, again] = [new Map(readSteady(sites.fictional)), new Map(readSteady(second))];
    expect([...again.keys()].sort()).toEqual([...first.keys()].sort());
    expect([...first.keys()].filter((path) => path.endsWith('kit.zip')).length).toBeGreaterThan(3);
    const different = [...first].filter(([path, bytes]) => again.get(path) !== bytes);
    expect(different.map(([path]) => path)).toEqual([]);
  });
});
