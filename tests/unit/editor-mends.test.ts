import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { mendDecap } from '../../src/build/editor/mend-decap.ts';

const program = readFileSync(
  createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js'),
  'utf8',
);

test('the mends fit the installed Decap, and the mended program can be read', () => {
  const mended = mendDecap(program);
  expect(mended).not.toBe(program);
  expect(() => new Script(mended)).not.toThrow();
});

test('another program is refused with the place and what to do', () => {
  expect(() => mendDecap('anything')).toThrow(/occurs 0 times. Find the place anew/);
  expect(() => mendDecap(program + program)).toThrow(/occurs 2 times/);
});
