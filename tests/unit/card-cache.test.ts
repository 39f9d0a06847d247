import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { pruneCache } from '../../src/build/pictures/cache.ts';
import { drawPictures } from '../../src/build/pictures/draw-pictures.ts';
import { renderPoster } from '../../src/components/art/poster/poster.ts';
import { planCards, type CardRequest } from '../../src/domain/card.ts';
import { toHub } from '../../src/domain/hub/hub.ts';
import { projectRoot } from '../support/sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'pendopo-cards-'));
const contentRoot = join(projectRoot, 'tests', 'region', 'content');
const folders = { outDir: join(folder, 'dist'), contentRoot, cacheDir: join(folder, 'cache') };
const strip = { siteName: 'Pendopo', region: 'Contoh', address: 'contoh.example' };
const posterSvg = renderPoster({ kind: 'lake', seed: 'a' });

type Content = Awaited<ReturnType<typeof loadContent>>;

let content: Content;

beforeAll(async () => {
  content = await loadContent(contentRoot);
});

afterAll(() => rmSync(folder, { recursive: true }));

function plan(change: (title: string) => string) {
  const now = new Date('2026-11-24T09:00:00+07:00');
  const entries = {
    ...content.entries,
    destinations: content.entries.destinations.map((entry) => ({
      ...entry,
      data: { ...entry.data, title: change(entry.data.title) },
    })),
  };
  return planCards(toHub(entries, { ...content, now }, 'id'));
}

/** One build's cards: its pages name them all, and leave what is to be drawn. */
function build(cards: ReturnType<typeof plan>) {
  const folderOut = join(folders.outDir, 'gambar/kartu');
  rmSync(folders.outDir, { recursive: true, force: true });
  mkdirSync(folderOut, { recursive: true });
  const names = cards.map(({ name }) => `<meta content="https://x/gambar/kartu/${name}.jpg">`);
  writeFileSync(join(folders.outDir, 'index.html'), names.join(''));
  for (const { name, card } of cards) {
    const request: CardRequest = { card: { ...card, photo: undefined }, posterSvg, strip };
    writeFileSync(join(folderOut, `${name}.json`), JSON.stringify(request));
  }
  return drawPictures(folders);
}

describe('Share cards', () => {
  it('are there for every kind of entry that people share, and for the site', () => {
    const names = plan((title) => title).map(({ name }) => name.split('-')[0]);
    for (const kind of ['umum', 'destinations', 'services', 'releases', 'events', 'routes'])
      expect(names).toContain(kind);
    for (const kind of ['life', 'offices', 'alerts']) expect(names).toContain(kind);
  });

  it('are drawn once: a second build draws none, a changed name draws the one card that has it', async () => {
    const cards = plan((title) => title);
    expect(await build(cards)).toMatchObject({ cards: cards.length, newCards: cards.length });
    expect(await build(plan((title) => title))).toMatchObject({ cards: cards.length, newCards: 0 });
    const renamed = plan((title) => (title === 'Telaga Sunya' ? 'Telaga Sunyi' : title));
    expect(await build(renamed)).toMatchObject({ cards: cards.length, newCards: 1 });
    expect(readdirSync(folders.cacheDir)).toHaveLength(cards.length + 1);
  });

  it('leave the cache when no build has used them for long', async () => {
    const names = readdirSync(folders.cacheDir);
    const [old = ''] = names;
    const before = new Date(Date.now() - 61 * 86_400_000);
    utimesSync(join(folders.cacheDir, old), before, before);
    expect(await pruneCache(folders.cacheDir, 60)).toBe(1);
    expect(readdirSync(folders.cacheDir)).toEqual(names.filter((name) => name !== old));
  });
});
