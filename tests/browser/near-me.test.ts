import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitOnce } from '../support/offline-page.ts';
import { sites, TEST_NOW } from '../support/sites.ts';
import { useVisitor } from '../support/visitor.ts';

/** 1.11 km due south of Kebun Raya Sela, 1.06 km and a little to the east for its glasshouse. */
const HERE = { latitude: -5.67, longitude: 124.9, accuracy: 12 };

const visitor = useVisitor({ site: sites.fictional, at: HERE, now: TEST_NOW });

const toButton = (page: Page, name = 'Urutkan dari posisi saya') =>
  page.locator('near-me').getByRole('button', { name });
const readRows = async (page: Page) => {
  await page.locator('near-me ol a').first().waitFor();
  const texts = await page.locator('near-me ol a').allInnerTexts();
  return texts.map((text) => text.replaceAll('\u00a0', ' ').split(/\n+/));
};

describe('What is near the visitor', () => {
  it('is every place, the nearest first, with distance and direction', async () => {
    const page = await visitor.open('destinasi/telaga-sunya/');
    await toButton(page).click();
    const rows = await readRows(page);
    expect(rows[0]?.slice(0, 2)).toEqual(['Rumah Kaca Sela', '1 km arah utara, garis lurus']);
    expect(rows[1]?.slice(0, 2)).toEqual(['Kebun Raya Sela', '1,1 km arah utara, garis lurus']);
    expect(rows[1]?.[2]).toBe('Tutup sampai 25 Nov, 12.00 WITA');
    expect(rows[2]?.slice(0, 2)).toEqual([
      'Air Terjun Lembayung',
      '5,4 km arah utara, garis lurus',
    ]);
    await toButton(page, 'Tampilkan semua tempat').click();
    const all = await readRows(page);
    expect(all).toHaveLength(8);
    expect(all.find(([name]) => name === 'Benteng Karangluhur')?.[1]).toMatch(
      /^± 14 km arah barat/,
    );
    expect(await page.locator('near-me [role=status]').innerText()).toContain('8 tempat');
  });

  it('speaks the language of the page', async () => {
    const page = await visitor.open('en/destinations/telaga-sunya/');
    await toButton(page, 'Sort from my position').click();
    expect((await readRows(page))[1]?.slice(0, 2)).toEqual([
      'Sela Botanic Garden',
      '1.1 km north in a straight line',
    ]);
  });

  it('asks the network for nothing but code and the list of places, and tells nobody the position', async () => {
    const page = await visitor.context.newPage();
    await page.goto(`${visitor.served.url}destinasi/telaga-sunya/`, { waitUntil: 'networkidle' });
    const asked: string[] = [];
    page.on('request', (request) =>
      asked.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`),
    );
    await toButton(page).click();
    await readRows(page);
    await page.waitForLoadState('networkidle');
    const isKnown = (line: string) =>
      // Scrolling to the button brings pictures that wait for it.
      line.startsWith(`GET ${visitor.served.url}_berkas/`) ||
      line.startsWith(`GET ${visitor.served.url}gambar/`) ||
      line.trim() === `GET ${visitor.served.url}data/peta/titik.json`;
    expect(asked.filter((line) => !isKnown(line))).toEqual([]);
    expect(asked.some((line) => line.includes('titik.json'))).toBe(true);
    expect(asked.join(' ')).not.toMatch(/5[.,]67|124[.,]9/);
    const kept = await page.evaluate(() => JSON.stringify(localStorage) + document.cookie);
    expect(kept + page.url()).not.toMatch(/5\.67|124\.9/);
  });

  it('is known without a network once it was asked for', async () => {
    const page = await visitOnce(visitor.context, visitor.served.url);
    await page.goto(`${visitor.served.url}destinasi/telaga-sunya/`, { waitUntil: 'networkidle' });
    await toButton(page).click();
    await readRows(page);
    visitor.served.cut();
    await page.reload();
    await toButton(page).click();
    expect((await readRows(page))[0]?.[0]).toBe('Rumah Kaca Sela');
  });

  it('is not guessed when the visitor does not share the position', async () => {
    await visitor.context.clearPermissions();
    const page = await visitor.open('destinasi/telaga-sunya/');
    await toButton(page).click();
    await page.getByText('Posisi tidak terbaca.').waitFor();
    expect(await page.locator('near-me ol').count()).toBe(0);
  });
});
