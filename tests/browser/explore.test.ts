import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { visitOnce, waitFor } from '../support/offline-page.ts';
import { sites, TEST_NOW } from '../support/sites.ts';

const site = sites.fictional;

let browser: Browser;
let context: BrowserContext;
let served: CuttableSite;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

async function openContext(options = {}): Promise<BrowserContext> {
  const opened = await browser.newContext(options);
  await opened.clock.setFixedTime(TEST_NOW);
  return opened;
}

beforeEach(async () => {
  context = await openContext();
  served = await serveCuttable(site.outDir, site.base);
});

afterEach(async () => {
  await context.close();
  served.stop();
});

const OPEN = 'Saring dan urutkan';
const readNames = (page: Page) => page.locator('#explore-list .row-title').allInnerTexts();
const readPins = (page: Page) =>
  page.locator('.map-picture > .pin:not([hidden]) text').allTextContents();
const toQuery = (page: Page) => decodeURIComponent(new URL(page.url()).search);
const toBox = (page: Page, name: RegExp) => page.getByRole('checkbox', { name });
const toCount = (page: Page) => page.locator('#places');

async function openList(path = 'destinasi/', within = context): Promise<Page> {
  const page = await within.newPage();
  await page.goto(served.url + path);
  return page;
}

async function openFilter(path = 'destinasi/'): Promise<Page> {
  const page = await openList(path);
  await page.getByRole('button', { name: OPEN }).click();
  await page.locator('.explore-panel').waitFor();
  return page;
}

describe('The filter of the list of places', () => {
  it('shows kind and kecamatan together: list, pins of the picture, counts and address agree', async () => {
    const page = await openFilter();
    await toBox(page, /^Agro/).check();
    await toBox(page, /^(Air terjun|Curug)/).check();
    expect(await readNames(page)).toEqual([
      'Air Terjun Lembayung',
      'Kebun Raya Sela',
      'Rumah Kaca Sela',
    ]);
    expect(await toCount(page).innerText()).toBe('3 tempat cocok');
    // Both gardens share one mark with their count.
    expect((await readPins(page)).sort()).toEqual(['1', '2']);
    await toBox(page, /^Gunungpelita/).check();
    await toBox(page, /^Agro/).uncheck();
    expect(await readNames(page)).toEqual(['Air Terjun Lembayung']);
    expect(await page.locator('#explore-list .pin text').textContent()).toBe('1');
    expect(toQuery(page)).toBe('?jenis=curug&kecamatan=gunungpelita');
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    expect(await readNames(page)).toHaveLength(8);
    expect(toQuery(page)).toBe('');
    expect(await toCount(page).innerText()).toBe('8 tempat');
  });

  it('offers no choice that would leave nothing', async () => {
    const page = await openFilter();
    await toBox(page, /^Telaga/).check();
    const other = toBox(page, /^Gunungpelita *0$/);
    await other.waitFor();
    expect(await other.isDisabled()).toBe(true);
  });

  it('says which places are open on a date, and of which it is not known', async () => {
    const page = await openFilter();
    await page.getByLabel('Buka pada tanggal').fill('2026-11-27');
    const friday = await readNames(page);
    expect(friday).toContain('Air Terjun Lembayung');
    expect(friday).not.toContain('Pasar Malam Arum');
    await page.getByLabel('Buka pada tanggal').fill('2026-11-30');
    const monday = await readNames(page);
    expect(monday).not.toContain('Air Terjun Lembayung');
    expect(monday).toContain('Pantai Seberang');
    expect(toQuery(page)).toBe('?buka=2026-11-30');
  });

  it('says which places are open now, by the clock of the region; a date takes its place', async () => {
    const page = await openFilter();
    const now = page.getByLabel(/^Buka sekarang/);
    await now.check();
    expect(toQuery(page)).toBe('?buka=sekarang');
    const morning = await readNames(page);
    expect(morning.length).toBeGreaterThan(0);
    expect(morning).not.toContain('Pasar Malam Arum');
    await page.clock.setFixedTime('2026-11-24T23:30:00+08:00');
    await expect.poll(() => readNames(page), { timeout: 15_000 }).not.toEqual(morning);
    await page.getByLabel('Buka pada tanggal').fill('2026-11-30');
    expect(await now.isChecked()).toBe(false);
    expect(toQuery(page)).toBe('?buka=2026-11-30');
    await now.check();
    expect(await page.getByLabel('Buka pada tanggal').inputValue()).toBe('');
  });

  it('counts what is free, and apart from it what nobody wrote down', async () => {
    const page = await openFilter();
    await toBox(page, /^Masuk gratis/).check();
    expect(await readNames(page)).toEqual(['Alun-Alun Rukma']);
    await page.getByText('3 tempat belum diketahui harganya.').waitFor();
  });

  it('works with the keyboard alone', async () => {
    const page = await openList();
    await page.getByRole('button', { name: OPEN }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.explore-panel').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await toCount(page).innerText()).toBe('2 tempat cocok');
    expect(toQuery(page)).toBe('?jenis=agrowisata');
  });

  it('is there again after a place was read and the visitor went back', async () => {
    const page = await openFilter();
    await toBox(page, /^Telaga/).check();
    await page.locator('#explore-list a').click();
    await page.waitForURL('**/telaga-sunya/');
    await page.goBack();
    await toCount(page).getByText('1 tempat cocok').waitFor();
    expect(await readNames(page)).toEqual(['Telaga Sunya']);
  });

  it('travels as a link to another browser; what the link has of no sense is named', async () => {
    const other = await openContext();
    const page = await openList(
      'destinasi/?jenis=telaga,curug&urut=tinggi&kecamatan=%3Cb%3Ebulan',
      other,
    );
    await toCount(page).getByText('2 tempat cocok').waitFor();
    expect(await readNames(page)).toEqual(['Air Terjun Lembayung', 'Telaga Sunya']);
    await page.getByText('kecamatan=<b>bulan').waitFor();
    await page.getByRole('button', { name: OPEN }).click();
    expect(await toBox(page, /^Telaga/).isChecked()).toBe(true);
    await other.close();
  });

  it('sorts by the distance from the visitor, who is asked then and not before', async () => {
    const other = await openContext({
      geolocation: { latitude: -5.7797, longitude: 124.843, accuracy: 10 },
      permissions: ['geolocation'],
    });
    const page = await openList('destinasi/?urut=jarak', other);
    await expect.poll(async () => (await readNames(page))[0]).toBe('Telaga Sunya');
    await other.close();
  });

  it('filters the live map too', async () => {
    const page = await openFilter();
    await page.locator('[data-map-open]').click();
    await page.locator('map-view.is-live .map-pin').first().waitFor();
    await toBox(page, /^Telaga/).check();
    await expect.poll(() => page.locator('.map-pin').count()).toBe(1);
  });

  it('speaks English on English pages', async () => {
    const page = await openList('en/destinations/?kind=lakes');
    await toCount(page).getByText('1 place matches').waitFor();
  });

  it('fits a screen of 320 pixels', async () => {
    const page = await openFilter();
    await page.setViewportSize({ width: 320, height: 700 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBe(320);
  });

  it('works without the network after one visit', async () => {
    const first = await visitOnce(context, `${served.url}destinasi/`);
    await waitFor(
      first,
      async (part) => {
        const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        const keys = await Promise.all(stores.map((store) => store.keys()));
        return keys.flat().some(({ url }) => url.includes(part));
      },
      'explore-panel',
    );
    await first.close();
    served.cut();
    const page = await openFilter();
    await toBox(page, /^Telaga/).check();
    expect(await readNames(page)).toEqual(['Telaga Sunya']);
  });
});

describe('The list of places without JavaScript', () => {
  it('has pages per kind and kecamatan, and no control that does nothing', async () => {
    const other = await openContext({ javaScriptEnabled: false });
    const page = await openList('destinasi/', other);
    expect(await page.getByRole('button', { name: OPEN }).isVisible()).toBe(false);
    await page
      .getByRole('link', { name: /^Telaga/ })
      .first()
      .click();
    expect(await readNames(page)).toEqual(['Telaga Sunya']);
    await other.close();
  });
});
