import { rmSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listBlocks, parseBlockPath } from '../../src/domain/offline/blocks.ts';
import { toPackKind } from '../../src/domain/offline/packs.ts';
import { toKeptKey, toStoreName } from '../../src/domain/offline/stores.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { writeDetailedSite, type DetailedSite } from '../support/detailed-site.ts';
import { hasNginx, startNginx } from '../support/nginx.ts';
import { downloadPack, visitOnce } from '../support/offline-page.ts';
import { readPack, readPackList } from '../support/packs.ts';
import { sites } from '../support/sites.ts';

/** Land in the light flavour, and nothing at all: the outline map is seen there. Grey is neither. */
const LAND = 'rgba(226,223,218,255)';
const NOTHING = 'rgba(0,0,0,0)';
const site = sites.fictional;

let browser: Browser;
let context: BrowserContext;
let server: CuttableSite;
let first: DetailedSite;
let second: DetailedSite;

beforeAll(async () => {
  browser = await launchChromium();
  first = await writeDetailedSite(site, 'a');
  second = await writeDetailedSite(site, 'b', true);
});

afterAll(async () => {
  await browser.close();
  for (const { outDir } of [first, second]) rmSync(outDir, { recursive: true, force: true });
});

afterEach(async () => {
  await context.close();
  server.stop();
});

async function openDetailed(): Promise<BrowserContext> {
  const opened = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  await opened.addInitScript(
    (key) => localStorage.setItem(key, '1'),
    toKeptKey(site.base, 'map-detail'),
  );
  return opened;
}

async function visit(sendsParts = true): Promise<Page> {
  context = await openDetailed();
  server = await serveCuttable(first.outDir, site.base, { sendsParts });
  return visitOnce(context, server.url);
}

/** An area with a place in it. */
function findArea(): { id: string; place: string } {
  for (const { id } of readPackList(site)) {
    const place = id.startsWith('area-')
      ? readPack(site, id).files.find(([path]) => /^destinasi\/./.test(path))?.[0]
      : undefined;
    if (place) return { id, place };
  }
  throw new Error('The region has no area with a place.');
}

/** The colours in the middle of all tiles that are drawn. */
const readColours = (page: Page): Promise<string[]> =>
  page.locator('.map-live canvas.leaflet-tile-loaded').evaluateAll((tiles) => {
    const colours = tiles.map((tile) => {
      const { width, height } = tile as HTMLCanvasElement;
      const pixel = (tile as HTMLCanvasElement)
        .getContext('2d')
        ?.getImageData(width / 2, height / 2, 1, 1).data;
      return `rgba(${pixel?.join(',')})`;
    });
    return [...new Set(colours)].sort();
  });

/** Addresses of blocks and archives in the store of a pack, or in all stores. */
const listStored = (page: Page, name?: string): Promise<string[]> =>
  page.evaluate(async (wanted) => {
    const names = wanted ? [wanted] : await caches.keys();
    const stores = await Promise.all(names.map((one) => caches.open(one)));
    const keys = (await Promise.all(stores.map((store) => store.keys()))).flat();
    return keys.map(({ url }) => url).filter((url) => url.includes('.pmtiles'));
  }, name);

describe('The detailed map without a network', () => {
  const { id, place } = findArea();
  const store = toStoreName(site.base, toPackKind(id, 'id'));

  it('is not stored by a visit; outlines and a sentence stand in for it', async () => {
    const page = await visit();
    await page.goto(`${server.url}peta/`);
    await expect.poll(() => readColours(page)).toContain(LAND);
    await page.waitForTimeout(300);
    expect(await listStored(page)).toEqual([]);
    server.cut();
    await page.goto(`${server.url}peta/`);
    await page.locator('.map-live.lacks-detail').waitFor();
    expect(await page.locator('[data-map-status]').textContent()).toMatch(/perlu sinyal/);
    expect(await page.locator('.map-live .map-label > span').first().isVisible()).toBe(true);
    expect((await readColours(page)).filter((one) => one !== NOTHING)).toEqual([]);
  });

  it('shows the area of a pack, and beside it the outlines instead of grey', async () => {
    const page = await visit();
    await downloadPack(page, server.url, id);
    server.cut();
    await page.goto(server.url + place);
    await page.locator('map-view [data-map-picture]').first().click();
    await expect.poll(() => readColours(page)).toContain(LAND);
    await page.goto(`${server.url}peta/`);
    await expect.poll(() => readColours(page)).toContain(LAND);
    const seen = new Set<string>();
    for (let step = 0; step < 4; step += 1) {
      await page.locator('.map-pan .map-control').first().click();
      await page.waitForTimeout(400);
      for (const colour of await readColours(page)) seen.add(colour);
    }
    expect([...seen].sort()).toEqual([NOTHING, LAND]);
  });

  it.runIf(hasNginx)(
    'comes from a real nginx, from a file with compressed tiles and leaf directories',
    async () => {
      const nginx = await startNginx({ ...site, outDir: second.outDir });
      context = await openDetailed();
      const page = await visitOnce(context, nginx.url);
      await downloadPack(page, nginx.url, id);
      expect((await listStored(page, store)).length).toBeGreaterThan(0);
      nginx.stop();
      await page.goto(nginx.url + place);
      await page.locator('map-view [data-map-picture]').first().click();
      await expect.poll(() => readColours(page)).toContain(LAND);
    },
  );

  it('never mixes blocks of two versions, also when an update breaks off', async () => {
    const page = await visit();
    await downloadPack(page, server.url, id);
    server.publish(second.outDir);
    server.cutAfter(400_000);
    await page.goto(`${server.url}tersimpan/`);
    await page.locator(`[data-pack="${id}"] [data-do=update]`).dispatchEvent('click');
    await expect
      .poll(() => page.locator(`[data-pack="${id}"] [data-part=state]`).textContent())
      .toMatch(/Sinyal hilang/);
    server.cut();
    await expectOwnBytes(page, [first, second]);
    server.restore();
    await page.reload();
    await page.locator(`[data-pack="${id}"] [data-do=update]`).dispatchEvent('click');
    await expect
      .poll(
        async () => (await listStored(page, store)).every((url) => url.includes(second.archive)),
        {
          timeout: 20_000,
        },
      )
      .toBe(true);
    server.cut();
    await expectOwnBytes(page, [second]);
  });

  /** What the worker answers for every stored block of an archive is what that archive holds there. */
  async function expectOwnBytes(page: Page, versions: readonly DetailedSite[]): Promise<void> {
    const stored = await listStored(page, store);
    for (const { archive, bytes } of versions) {
      const blocks = stored
        .filter((url) => url.includes(archive))
        .map((url) => parseBlockPath(url)?.block ?? 0);
      expect(blocks.length).toBeGreaterThan(0);
      for (const block of blocks) {
        const from = block * 65_536 + 1000;
        const to = Math.min(from + 20_000, bytes.length - 1);
        if (!listBlocks({ from, to }).every((one) => blocks.includes(one))) continue;
        const answer = await page.evaluate(
          async ([url, range]) => {
            const response = await fetch(url, { headers: { range } });
            const part = new Uint8Array(await response.arrayBuffer());
            const { status, headers } = response;
            return { status, range: headers.get('content-range'), part: [...part] };
          },
          [server.url + archive, `bytes=${from}-${to}`] as const,
        );
        expect(answer.status).toBe(206);
        expect(answer.range).toBe(`bytes ${from}-${to}/${bytes.length}`);
        expect(Buffer.from(answer.part).equals(bytes.subarray(from, to + 1))).toBe(true);
      }
    }
  }

  it('is left out with a sentence where the host sends the file only whole', async () => {
    const page = await visit(false);
    await downloadPack(page, server.url, id);
    const state = page.locator(`[data-pack="${id}"] [data-part=state]`);
    expect(await state.textContent()).toMatch(/Peta rinci tidak ikut tersimpan/);
    expect(await listStored(page)).toEqual([]);
    server.cut();
    await page.goto(server.url + place);
    expect(await page.locator('article').count()).toBeGreaterThan(0);
  });
});
