import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { downloadPack, visitOnce } from '../support/offline-page.ts';
import { readPack, readPackList } from '../support/packs.ts';
import { sites, type TestSite } from '../support/sites.ts';

const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PIN = '.map-live .map-pin';

let browser: Browser;
let context: BrowserContext;
let server: CuttableSite;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

afterEach(async () => {
  await context.close();
  server.stop();
});

async function serve(site: TestSite): Promise<void> {
  context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  server = await serveCuttable(site.outDir, site.base);
}

const countPins = (page: Page): Promise<number> =>
  page
    .locator(PIN)
    .evaluateAll((pins) => pins.reduce((sum, pin) => sum + Number(pin.dataset['count']), 0));

/** Outlines that are filled, and names that are seen. */
async function expectOutlines(page: Page): Promise<void> {
  const land = page.locator('.map-live .map-land').first();
  expect(await land.evaluate((path) => getComputedStyle(path).fill)).not.toBe('none');
  expect(await page.locator('.map-live .map-label > span').first().isVisible()).toBe(true);
}

async function openTouchMap(page: Page): Promise<void> {
  await page.locator('map-view [data-map-picture]').first().click();
  await page.locator('map-view.is-live').first().waitFor();
}

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The map of the %s region without a network',
  (_, site) => {
    beforeEach(() => serve(site));

    it('opens on the map page after one visit elsewhere, with outlines, names and every pin', async () => {
      const page = await visitOnce(context, server.url);
      server.cut();
      await page.goto(`${server.url}peta/`);
      await page.locator('map-view.is-live').waitFor();
      const rows = await page.locator('#map-list [data-pin-id]').count();
      expect(rows).toBeGreaterThan(0);
      expect(await countPins(page)).toBe(rows);
      await expectOutlines(page);
    });

    it('opens on a place that a pack brought, and on one that was only read', async () => {
      const page = await visitOnce(context, server.url);
      const places = readPackList(site)
        .filter(({ id }) => id.startsWith('area-'))
        .map(({ id }) => ({ id, files: readPack(site, id).files.map(([path]) => path) }))
        .map(({ id, files }) => ({ id, place: files.find((path) => /^destinasi\/./.test(path)) }))
        .filter(({ place }) => place);
      const [packed, read] = [places[0], places.at(-1)];
      await page.goto(server.url + read?.place);
      await downloadPack(page, server.url, packed?.id ?? '');
      server.cut();
      for (const path of [packed?.place, read?.place]) {
        await page.goto(server.url + path);
        await openTouchMap(page);
        expect(await countPins(page)).toBeGreaterThan(0);
        const own = await page.locator('map-view').getAttribute('data-chosen');
        expect(await page.locator(`${PIN}.is-lit[data-pins~="${own}"]`).count()).toBe(1);
      }
    });
  },
);

describe('Tiles of another server', () => {
  beforeEach(() => serve(sites.default));

  it('are never stored, and where they lack the outline map is seen with a sentence', async () => {
    let isTileServerUp = true;
    const asked: string[] = [];
    await context.route(/^https?:\/\/(?!127\.0\.0\.1)/, (route) => {
      asked.push(route.request().url());
      return isTileServerUp
        ? route.fulfill({
            contentType: 'image/png',
            headers: { 'access-control-allow-origin': '*' },
            body: ONE_PIXEL,
          })
        : route.abort();
    });
    const page = await visitOnce(context, server.url);
    await page.goto(`${server.url}peta/`);
    await page.locator('.map-detail').click();
    await page.locator('.map-live .leaflet-tile-loaded').first().waitFor();
    await page.waitForTimeout(500);
    expect(asked.length).toBeGreaterThan(0);
    const origins = await page.evaluate(async () => {
      const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const keys = (await Promise.all(stores.map((store) => store.keys()))).flat();
      return [...new Set(keys.map(({ url }) => new URL(url).origin))];
    });
    expect(origins).toEqual([new URL(server.url).origin]);

    server.cut();
    isTileServerUp = false;
    await page.goto(`${server.url}peta/`);
    await page.locator('.map-live.lacks-detail').waitFor();
    expect(await page.locator('[data-map-status]').textContent()).toMatch(/perlu sinyal/);
    expect(await page.locator('.map-live .leaflet-tile-loaded').count()).toBe(0);
    await expectOutlines(page);
  });
});
