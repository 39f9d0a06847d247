import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listOutput } from '../support/output.ts';
import { sites } from '../support/sites.ts';

const CANARIES = /KENARI-[A-Z]+-[0-9A-F]{4}/i;

function readAll(path: string): string {
  const content = readFileSync(path);
  const isGzip = content[0] === 0x1f && content[1] === 0x8b;
  return (isGzip ? gunzipSync(content) : content).toString('latin1');
}

describe('What is not published yet', () => {
  it('occurs nowhere in the output: no page, index, feed, map, picture or file name', () => {
    const leaks = listOutput(sites.fictional)
      .filter(({ path, absolute }) => CANARIES.test(path) || CANARIES.test(readAll(absolute)))
      .map(({ path }) => path);
    expect(leaks).toEqual([]);
  });
});

describe('A region of its own', () => {
  it('does not know the default one', () => {
    const words = new RegExp(['wono' + 'sobo', '33\\.' + '07'].join('|'), 'i');
    const leaks = listOutput(sites.fictional)
      .filter(({ path }) => /\.(html|json|xml|txt|svg|js|css|webmanifest)$/.test(path))
      .filter(({ path }) => !path.startsWith('admin/decap'))
      .filter(({ absolute }) => words.test(readAll(absolute)))
      .map(({ path }) => path);
    expect(leaks).toEqual([]);
  });
});
