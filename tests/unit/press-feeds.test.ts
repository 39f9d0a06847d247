import Parser from 'rss-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Hub, Record } from '../../src/domain/hub/types.ts';
import { selectFeedLists } from '../../src/domain/press/feeds/feed-lists.ts';
import { FEED_FORMS } from '../../src/domain/press/feeds/feed-names.ts';
import { toFeed, toWholeFeedList } from '../../src/domain/press/feeds/feed.ts';
import { renderFeed } from '../../src/domain/press/feeds/render-feed.ts';
import { loadTestHub, toTestUrl } from '../support/press.ts';

let id: Hub;
beforeAll(async () => {
  id = await loadTestHub('id');
});

const toWhole = (hub: Hub) => toFeed(toWholeFeedList(hub), hub, toTestUrl);

describe('A feed of releases', () => {
  it('holds the fifty that are new or changed last, also an old one that was corrected', () => {
    const [one] = id.records.releases.filter(({ slug }) => slug === 'angka-kunjungan');
    if (!one) throw new Error('The region lacks its release.');
    const change = { kind: 'update' as const, at: '2026-11-23T09:00:00+08:00' };
    const corrections = [{ ...change, reason: { id: 'Baru.', en: 'New.' }, before: undefined }];
    const releases: Record<'releases'>[] = Array.from({ length: 70 }, (_, index) => ({
      ...one,
      slug: `siaran-${index}`,
      publishedAt: `2026-0${(index % 9) + 1}-01T00:00:00Z`,
      corrections: index === 0 ? corrections : [],
    }));
    const { items, updated } = toFeed({ ...toWholeFeedList(id), releases }, id, toTestUrl);
    expect(items).toHaveLength(50);
    expect(items[0]?.url).toContain('siaran-0/');
    expect(updated.toISOString()).toBe('2026-11-23T01:00:00.000Z');
  });

  it('tells a change before the text, and marks a withdrawn release in its title', () => {
    const { items } = toWhole(id);
    const corrected = items.find(({ url }) => url.includes('jadwal-air-bersih'));
    expect(corrected?.html.indexOf('Ralat, 18 November')).toBeLessThan(
      corrected?.html.indexOf('Sunyaraya</strong>') ?? 0,
    );
    expect(corrected?.updated.toISOString()).toBe('2026-11-18T22:20:00.000Z');
    expect(corrected?.html).toContain('<p><strong>Pernyataan No. 029/2026</strong></p>');
    const retold = items.find(({ url }) => url.includes('angka-kunjungan'));
    expect(retold?.tags).toEqual(['Penceritaan ulang']);
    const withdrawn = items.find(({ url }) => url.includes('jembatan-watuterang'));
    expect(withdrawn?.title).toBe('Dicabut: Jembatan Watuterang ditutup dua minggu');
    expect(withdrawn?.html).not.toContain('Teks siaran rekaan');
  });

  it('exists for each kind and dimension that has releases, and for no other', () => {
    const names = selectFeedLists(id).map(({ feed, releases }) => [feed, releases.length]);
    expect(Object.fromEntries(names)).toMatchObject({ statement: 1, retelling: 1, economy: 1 });
    expect(names.every(([, count]) => Number(count) > 0)).toBe(true);
    expect(names.map(([feed]) => feed)).not.toContain('governance');
  });

  it('without releases is a feed all the same', () => {
    const hub = { ...id, records: { ...id.records, releases: [] } };
    for (const form of FEED_FORMS)
      expect(renderFeed(form, toWhole(hub))).toContain('Siaran pers · Balai Rukma');
  });

  it('keeps markup and control characters of a headline from breaking it', async () => {
    const [one] = id.records.releases;
    if (!one) throw new Error('The region has no release.');
    const title = 'A < B & "C" ]]>\u0000 <script>';
    const list = { ...toWholeFeedList(id), releases: [{ ...one, title }] };
    const feed = toFeed(list, id, toTestUrl);
    const json = JSON.parse(renderFeed('json', feed)) as { items: { title: string }[] };
    expect(json.items[0]?.title).toContain('A < B & "C" ]]>');
    for (const form of ['rss', 'atom'] as const) {
      const read = await new Parser().parseString(renderFeed(form, feed));
      expect(read.items[0]?.title).toBe('A < B & "C" ]]> <script>');
    }
  });
});
