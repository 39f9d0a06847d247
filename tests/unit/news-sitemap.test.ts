import { beforeAll, describe, expect, it } from 'vitest';
import type { Hub } from '../../src/domain/hub/types.ts';
import { renderNewsSitemap } from '../../src/domain/press/news-sitemap.ts';
import { loadTestHub, toTestUrl } from '../support/press.ts';

/** Published on 23 November 2026 at 8 in the region. */
const SLUG = 'pekan-kain-dibuka';

let id: Hub;
let en: Hub;
beforeAll(async () => {
  [id, en] = await Promise.all([loadTestHub('id'), loadTestHub('en')]);
});

function listAt(moment: string): string[] {
  const now = new Date(moment);
  const xml = renderNewsSitemap({ id: { ...id, now }, en: { ...en, now } }, toTestUrl);
  return [...xml.matchAll(/<loc>https:\/\/hub\.example\/(.*)<\/loc>/g)].map(
    ([, path = '']) => path,
  );
}

describe('The list for news search', () => {
  it('holds a release for two days, in each language that it is written in', () => {
    const listOf = (moment: string) => listAt(moment).filter((path) => path.includes(SLUG));
    const both = [`siaran-pers/${SLUG}/`, `en/press/${SLUG}/`];
    expect(listOf('2026-11-25T08:00:00+08:00')).toEqual(both);
    expect(listOf('2026-11-25T08:00:01+08:00')).toEqual([]);
  });

  it('holds neither retellings nor what was withdrawn', () => {
    expect(listAt('2026-11-05T10:00:00+08:00').join()).not.toContain('angka-kunjungan');
    expect(listAt('2026-11-10T11:00:00+08:00').join()).not.toContain('jembatan-watuterang');
  });
});
