import { expect, test } from 'vitest';
import { checkReleaseNumbers } from '../../src/domain/content/release-numbers.ts';
import type { Entry } from '../../src/domain/content/types.ts';

const now = new Date('2026-11-24T09:00:00+08:00');

function release(slug: string, data: object): Entry<'releases'> {
  const times = { publishedAt: '2026-11-20T08:00:00+08:00', draft: false, retelling: false };
  const file = `releases/${slug}.id.md`;
  return { collection: 'releases', slug, file, data: { ...times, ...data } } as never;
}

function check(...releases: Entry<'releases'>[]): string[][] {
  return checkReleaseNumbers(releases, now).map(({ file, what }) => [file, what]);
}

test('two releases with one number: the later one is named, with the one that has it', () => {
  const first = release('a', { number: '141/2026' });
  const later = release('b', { number: '141 / 2026', publishedAt: '2026-11-21T08:00:00+08:00' });
  expect(check(later, first)).toEqual([['releases/b.id.md', 'sudah dipakai siaran a']]);
  expect(check(first, release('c', {}), release('d', {}))).toEqual([]);
  expect(check(first, release('b', { number: '142/2026' }))).toEqual([]);
});

test('a release that is out is never told of one that waits, nor of one that was taken down', () => {
  const out = release('out', { number: '7' });
  const held = { number: '7', publishedAt: '2026-11-01T08:00:00+08:00' };
  const embargo = release('held', { ...held, embargoUntil: '2026-12-01T08:00:00+08:00' });
  expect(check(embargo, out)).toEqual([['releases/held.id.md', 'sudah dipakai siaran out']]);
  expect(check(release('draf', { ...held, draft: true }), out)[0]?.[0]).toBe('releases/draf.id.md');
  expect(check(out, release('gone', { ...held, expiresAt: '2026-11-02T08:00:00+08:00' }))).toEqual(
    [],
  );
});
