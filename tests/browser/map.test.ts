import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, openContext } from '../support/chromium.ts';
import { makePmtiles } from '../support/pmtiles.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const ONE_PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
/** Red of the land in the light flavour; the ground without a tile is #cccccc. */
const LAND_RED = 0xe2;
const PIN = '.map-live .map-pin';
const ROW = '#map-list [data-pin-id]';

let browser: Browser;
let served: ServedSite;
let page: Page;
let foreign: string[];

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(sites.default.outDir, sites.default.base);
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

beforeEach(async () => {
  const context = await openContext(browser, { viewport: { width: 1280, height: 900 } });
  foreign = [];
  await context.route(/^https?:/, (route) => {
    if (route.request().url().startsWith(served.origin)) return route.fallback();
    foreign.push(route.request().url());
    return route.fulfill({ contentType: 'image/png', body: ONE_PIXEL });
  });
  page = await context.newPage();
});

afterEach(() => page.context().close());

async function openMapPage(): Promise<void> {
  await page.goto(`${served.url}peta/`);
  await page.locator('map-view.is-live').waitFor();
}

const countPins = (): Promise<number> =>
  page
    .locator(PIN)
    .evaluateAll((pins) => pins.reduce((sum, pin) => sum + Number(pin.dataset['count']), 0));

/** The entry that opens its sheet: clusters are opened closer until one is left. */
async function openByKeyboard(): Promise<void> {
  for (let step = 0; step < 8; step += 1) {
    await page.locator(PIN).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForTimeout(500);
    if (await page.locator('.map-sheet').isVisible()) return;
  }
}

describe('The map page', () => {
  it('counts as many pins as its list has rows and asks no other address', async () => {
    await openMapPage();
    const rows = await page.locator(ROW).count();
    expect(rows).toBeGreaterThan(0);
    expect(await countPins()).toBe(rows);
    expect(foreign).toEqual([]);
  });

  it('shows the land of the region, as wide as its frame', async () => {
    await openMapPage();
    const [ground, frame] = await Promise.all([
      page.locator('.map-ground > svg').boundingBox(),
      page.locator('.map-live').boundingBox(),
    ]);
    expect(ground?.width).toBeGreaterThanOrEqual(frame?.width ?? Infinity);
  });

  it('hides the pins of a kind with its rows', async () => {
    await openMapPage();
    const [first] = await page.locator('#map-list [data-pin-group]').all();
    const hidden = (await first?.locator('[data-pin-id]').count()) ?? 0;
    const all = await countPins();
    await page.locator('[data-map-filter]').first().uncheck();
    await expect.poll(countPins).toBe(all - hidden);
  });

  it('opens an entry by keyboard; Esc closes it and returns the focus', async () => {
    await openMapPage();
    await openByKeyboard();
    const link = page.locator('.map-sheet a').first();
    const href = await link.getAttribute('href');
    expect(await page.locator(`#map-list a[href="${href}"]`).count()).toBe(1);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.map-sheet').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.classList.contains('map-pin'))).toBe(
      true,
    );
  });

  it('gives a pin the number of its row', async () => {
    await openMapPage();
    await openByKeyboard();
    const href = await page.locator('.map-sheet a').first().getAttribute('href');
    const row = page.locator(ROW, { has: page.locator(`a[href="${href}"]`) });
    const number = await page.locator('.map-sheet .pin text').first().textContent();
    expect(await row.getAttribute('data-number')).toBe(number);
  });

  it('moves by buttons: everything that dragging does', async () => {
    await openMapPage();
    const place = () => page.locator(PIN).first().boundingBox();
    const before = await place();
    await page.locator('.map-pan .map-control').first().click();
    await expect.poll(async () => (await place())?.x).not.toBe(before?.x);
    expect(await page.locator('.map-pan .map-control').count()).toBe(5);
    expect(await page.locator('.map-corner .map-control').count()).toBe(3);
  });
});

describe('The detailed map', () => {
  it('asks for tiles only after the visitor turns it on, and remembers that', async () => {
    await openMapPage();
    await page.waitForTimeout(300);
    expect(foreign).toEqual([]);
    await page.locator('.map-detail').click();
    await expect.poll(() => foreign.length).toBeGreaterThan(0);
    expect(await page.locator('.map-credit').textContent()).toMatch(/OpenStreetMap/);
    foreign = [];
    await openMapPage();
    await expect.poll(() => foreign.length).toBeGreaterThan(0);
    await page.locator('.map-detail[aria-pressed="true"]').click();
    foreign = [];
    await openMapPage();
    await page.waitForTimeout(300);
    expect(foreign).toEqual([]);
  });

  it('draws a PMTiles file of the region itself', async () => {
    const file = makePmtiles();
    await page.route('**/data/peta/dasar.json', async (route) => {
      const base = (await (await route.fetch()).json()) as object;
      const detail = {
        kind: 'pmtiles',
        url: '/peta/wilayah.pmtiles',
        attribution: 'Uji',
        maxZoom: 1,
      };
      await route.fulfill({ json: { ...base, detail } });
    });
    await page.route('**/wilayah.pmtiles', (route) => {
      const range = /bytes=(\d+)-(\d+)/.exec(route.request().headers()['range'] ?? '');
      const body = range ? file.subarray(Number(range[1]), Number(range[2]) + 1) : file;
      return route.fulfill({ status: range ? 206 : 200, body });
    });
    await openMapPage();
    await page.locator('.map-detail').click();
    await page.locator('.map-live canvas.leaflet-tile-loaded').first().waitFor();
    const red = () =>
      page
        .locator('.map-live canvas.leaflet-tile-loaded')
        .first()
        .evaluate((canvas) => {
          const { width, height } = canvas as HTMLCanvasElement;
          const context = (canvas as HTMLCanvasElement).getContext('2d');
          return context?.getImageData(width / 2, height / 2, 1, 1).data[0];
        });
    await expect.poll(red).toBe(LAND_RED);
    expect(foreign).toEqual([]);
  });
});

describe('A map that cannot come', () => {
  it('says so in the page and keeps the list', async () => {
    await page.route('**/data/peta/titik.json', (route) => route.abort());
    await page.goto(`${served.url}peta/`);
    await expect
      .poll(() => page.locator('[data-map-status]').textContent())
      .toMatch(/tidak dapat dimuat/);
    expect(await page.locator(ROW).count()).toBeGreaterThan(0);
    expect(await page.locator('[data-map-picture]').isVisible()).toBe(true);
  });
});

describe('A map on another page', () => {
  it('is a picture until it is touched', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${served.url}kampung/`);
    const [village] = await page
      .locator('main a[href*="/kampung/"]')
      .evaluateAll((links) =>
        links.map((link) => (link as HTMLAnchorElement).href).filter((href) => /\d{10}/.test(href)),
      );
    await page.goto(village ?? '');
    expect(requests.filter((url) => /live-map|data\/peta/.test(url))).toEqual([]);
    await page.locator('[data-map-picture]').click();
    await page.locator('map-view.is-live').waitFor();
    expect(await countPins()).toBeGreaterThan(0);
    const own = await page.locator('map-view').getAttribute('data-chosen');
    expect(await page.locator(`${PIN}.is-lit[data-pins~="${own}"]`).count()).toBe(1);
    expect(foreign).toEqual([]);
  });
});
