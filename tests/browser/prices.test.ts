import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const LAKE = { id: 'destinasi/telaga-sunya/', en: 'en/destinations/telaga-sunya/' };
/** Midnight has passed at the place, while it is still the day before in New York. */
const NIGHT = new Date('2026-11-27T17:00:00Z');

let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(sites.fictional.outDir, sites.fictional.base);
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

async function open(path: string, options: BrowserContextOptions = {}, now = NIGHT): Promise<Page> {
  const page = await browser.newPage({
    serviceWorkers: 'block',
    timezoneId: 'America/New_York',
    ...options,
  });
  if (options.javaScriptEnabled !== false) await page.clock.setFixedTime(now);
  await page.goto(served.url + path);
  return page;
}

const toTool = (page: Page) => page.locator('[data-tool=sum]');

/** Opens the calculator and fills in a number, by keyboard alone. */
async function openByKeyboard(page: Page): Promise<void> {
  await toTool(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => toTool(page).locator('[role=status]').textContent()).not.toMatch(/…/);
}

async function type(page: Page, label: string, count: number): Promise<void> {
  await toTool(page).getByLabel(label, { exact: true }).focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(String(count));
}

const readTotal = (page: Page) => toTool(page).locator('[role=status]').textContent();
const readLines = (page: Page) => toTool(page).locator('dl > div').allInnerTexts();
const setDay = (page: Page, day: string) => toTool(page).locator('[name=day]').fill(day);
/** The code that was asked for: other pages have starts of their own. */
const weighCode = () => {
  const names = served.asked.filter(isCode).map((path) => path.replace(sites.fictional.base, ''));
  return Math.max(...names.map((name) => statSync(join(sites.fictional.outDir, name)).size));
};
const isCode = (path: string) => /_berkas\/start/.test(path);

describe('The calculator of prices', () => {
  it('comes when it is opened and begins with today at the place, not on the device', async () => {
    const page = await open(LAKE.id);
    expect(served.asked.some(isCode)).toBe(false);
    await openByKeyboard(page);
    expect(served.asked.some(isCode)).toBe(true);
    expect(weighCode(), 'no dictionary comes along').toBeLessThan(12 * 1024);
    expect(await toTool(page).locator('[name=day]').inputValue()).toBe('2026-11-28');
    expect(await readTotal(page)).toBe('Jumlah Rp16.000');
    await page.close();
  });

  it('adds up a family of four with a car by keyboard, and again when the day or the price changes', async () => {
    const page = await open(LAKE.id);
    await openByKeyboard(page);
    await type(page, 'Dewasa, WNI', 2);
    await type(page, 'Anak', 2);
    await type(page, 'Mobil', 1);
    expect(await readTotal(page)).toBe('Jumlah Rp49.000');
    expect((await readLines(page)).map((line) => line.replace(/\s+/g, ' '))).toEqual([
      '2 × Dewasa, WNI Rp30.000',
      '2 × Anak Rp10.000',
      '2 × Dana konservasi, Dewasa, WNI Rp2.000',
      '2 × Dana konservasi, Anak Rp2.000',
      '1 × Parkir, Mobil Rp5.000',
    ]);
    await setDay(page, '2026-12-31');
    expect(await readTotal(page)).toBe('Jumlah Rp39.000');
    await setDay(page, '2026-12-24');
    expect(await readTotal(page)).toBe('Jumlah Rp59.000');
    expect(await toTool(page).locator('[data-kind]').textContent()).toBe('Harga untuk: Hari libur');
    await setDay(page, '2027-01-02');
    expect(await readTotal(page)).toBe(
      'Rp56.000 sampai Rp66.000, menurut hari libur yang belum ditetapkan',
    );
    await page.close();
  });

  it('says what is not known and what is missing, never a guess', async () => {
    const page = await open(LAKE.id);
    await openByKeyboard(page);
    await type(page, 'Dewasa, WNI', 0);
    expect(await readTotal(page)).toBe('Isi jumlah orang.');
    await type(page, 'Pelajar', 3);
    expect(await readTotal(page)).toBe('Dari Rp3.000, 1 belum diketahui');
    await type(page, 'Pelajar', -3);
    expect(await readTotal(page)).toBe('Isi jumlah orang.');
    await setDay(page, '');
    expect(await readTotal(page)).toBe('Isi tanggal kunjungan.');
    await page.close();
  });

  it('counts extras, and in English writes IDR', async () => {
    const page = await open(LAKE.en);
    await openByKeyboard(page);
    await type(page, 'Adult, Indonesian', 0);
    await type(page, 'Foreign visitor', 2);
    await type(page, 'Motor boat, per hour', 1);
    expect(await readTotal(page)).toBe('Total IDR\u00a0172,000');
    await page.close();
  });

  it('is not there without JavaScript, where the tables stand alone, with the price that comes', async () => {
    const page = await open(LAKE.id, { javaScriptEnabled: false });
    expect(await toTool(page).isVisible()).toBe(false);
    const text = await page.locator('#harga').innerText();
    expect(text).toMatch(/Dewasa, WNI\s+Rp10\.000\s+Rp15\.000\s+Rp20\.000/);
    expect(text).not.toContain('Rp7.500\n');
    expect(text.split('Mulai 1 Januari 2027')[1]).toMatch(/Dewasa, WNI\s+Rp12\.500/);
    await page.close();
  });
});

describe('The tables of prices on an old page', () => {
  const readTables = (page: Page) => page.locator('#harga').innerText();

  it('show the old price on its last day, by the clock of the place', async () => {
    const page = await open(LAKE.id, {}, new Date('2026-12-31T15:59:00Z'));
    await page.waitForLoadState('networkidle');
    expect(await readTables(page)).toMatch(/Dewasa, WNI\s+Rp10\.000/);
    expect(await readTables(page)).not.toContain('sudah berakhir');
    await page.close();
  });

  it('show only the new one from the first minute on, and leave what did not change', async () => {
    const page = await open(LAKE.id, {}, new Date('2026-12-31T16:00:00Z'));
    await expect
      .poll(() => readTables(page))
      .toContain('Harga per orang: harga lama sudah berakhir');
    const text = await readTables(page);
    expect(text).not.toContain('Rp10.000');
    expect(text).toMatch(/Mulai 1 Januari 2027[\s\S]*Dewasa, WNI\s+Rp12\.500/);
    expect(text).toMatch(/Parkir, mobil\s+Rp5\.000/);
    await page.close();
  });
});

describe('The way to a place', () => {
  it('opens maps by name from one button, at the bottom edge of a phone too, and copies the point', async () => {
    const page = await open(LAKE.id, {
      viewport: { width: 390, height: 844 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const bar = page.locator('.sticky-actions');
    await bar.getByText('Petunjuk jalan').click();
    expect(await bar.getByRole('link').allInnerTexts()).toEqual([
      'Aplikasi peta di ponsel',
      'Google Maps',
      'OsmAnd',
      'Organic Maps',
      'Apple Maps',
      'OpenStreetMap',
    ]);
    const tool = page.locator('[data-tool=copy]');
    await tool.getByRole('button').click();
    await expect.poll(() => tool.getByRole('status').textContent()).toBe('Koordinat tersalin');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('-5.7797, 124.843');
    await page.close();
  });

  it('to a rough point says that it is the middle of an area', async () => {
    const page = await open('destinasi/benteng-karangluhur/');
    await page.locator('.place-actions').getByText('Petunjuk jalan').click();
    const words = await page.locator('.place-actions .choice-list').first().innerText();
    expect(words).toContain(
      'Titik ini hanya tengah daerahnya, bukan pintu masuk. Ketelitian ±\u00a01,2',
    );
    expect(await page.locator('#letak').innerText()).toContain('Ketelitian titik ±\u00a01,2');
    await page.close();
  });
});
