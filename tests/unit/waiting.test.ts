import { expect, test } from 'vitest';
import type { Entry } from '../../src/domain/content/types.ts';
import { listWaiting } from '../../src/domain/content/waiting.ts';

const now = new Date('2026-11-24T09:00:00+08:00');

function say(times: object): string[] {
  const data = { publishedAt: '2026-11-24T08:00:00+08:00', draft: false, ...times };
  const entry = { collection: 'releases', file: 'releases/a.id.md', data };
  return listWaiting([entry as unknown as Entry<'releases'>], now, 'Asia/Makassar').map(
    ({ reason }) => reason.replaceAll('\u00a0', ' '),
  );
}

test('a release that is not on the site says why, with the time in the zone of the region', () => {
  expect(say({})).toEqual([]);
  const [embargo] = say({ embargoUntil: '2026-11-25T07:00:00+07:00' });
  expect(embargo).toMatch(/^ditahan sampai 25 November 2026, 08\.00\sWITA\./);
  expect(say({ expiresAt: '2026-11-24T09:00:00+08:00' })).toEqual([
    'diturunkan sejak 24 November 2026, 09.00 WITA.',
  ]);
  expect(say({ draft: true, embargoUntil: '2026-11-25T07:00:00+07:00' })).toEqual([
    'kolom "Draf" menyala.',
  ]);
});
