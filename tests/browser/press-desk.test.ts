import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium, openContext } from '../support/chromium.ts';
import { pressCopy, readClipboard } from '../support/clipboard.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const { outDir, base } = sites.fictional;
const SITE = 'https://rekaan.example.go.id/hub/';
const CLOTH = 'siaran-pers/pekan-kain-dibuka/';

let browser: Browser;
let served: ServedSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(outDir, base);
  context = await openContext(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.origin });
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

const press = (name: string, nth = 0) => pressCopy(page, name, nth);

describe('After "Salin naskah" the clipboard', () => {
  let html: string;
  let text: string;

  beforeAll(async () => {
    await page.goto(served.url + CLOTH);
    await press('Salin naskah');
    const held = await readClipboard(page);
    html = held['text/html'] ?? '';
    text = (held['text/plain'] ?? '').replaceAll('\r\n', '\n');
  });

  it('holds the release as plain text: headline, text, quote with its speaker, whom to ring, source', () => {
    const blocks = text.split('\n\n');
    expect(blocks[0]).toBe('Pekan Kain Rukma dibuka dengan 42 perajin');
    expect(text).toContain('Kutarukma – Pekan Kain Rukma mulai hari ini di Alun-Alun Rukma.');
    expect(text).toContain('\n\nLokakarya\n\nSetiap sore pengunjung');
    expect(text).toContain(
      '“Tahun ini separuh perajin kami berumur di bawah 30 tahun.”\nBagas Wirakerta (rekaan), ',
    );
    expect(text).toMatch(/Narahubung: Sari Pranawa \(rekaan\), .*0299 000 404/);
    expect(blocks.at(-1)).toBe(
      `Sumber: Kantor Kabar Rukmapura, Siaran pers No. 031/2026, 23 November 2026, 08.00 WITA, ${SITE}${CLOTH}`,
    );
  });

  it('holds it as HTML too, of plain elements without classes, pictures and buttons', () => {
    expect(html).toContain('<h1>Pekan Kain Rukma dibuka dengan 42 perajin</h1>');
    expect(html).toContain('<blockquote><p>“Tahun ini separuh perajin');
    const tags = new Set([...html.matchAll(/<([a-z0-9]+)/g)].map(([, tag]) => tag));
    // The browser itself writes the frame around what was copied.
    const kept = 'html head meta body h1 h2 p ul ol li blockquote a strong em'.split(' ');
    expect([...tags].filter((tag) => !kept.includes(tag ?? ''))).toEqual([]);
    expect(html).not.toMatch(/class=|style=|Salin kutipan|GAMBAR/);
  });

  it('holds no text of pictures or controls', () => {
    expect(text).not.toMatch(/Unduh|Salin|Gambar uji/);
  });
});

describe('A desk', () => {
  it('copies a table as cells by tabs, with numbers of the figures', async () => {
    await page.goto(`${served.url}siaran-pers/angka-kunjungan/`);
    await press('Salin naskah');
    const held = await readClipboard(page);
    expect(held['text/plain']).toContain('Bulan\tPengunjung');
    expect(held['text/plain']).toContain('Oktober\t18.400');
    expect(held['text/plain']).toContain('Juli\t21.750');
    expect(held['text/plain']).toContain('\n\nPengunjung Telaga Sunya – orang per bulan\n\n');
    expect(held['text/html']).toMatch(/<table><thead><tr><th>Bulan<\/th>/);
  });

  it('copies what belongs to the kind of a release, and its newest change', async () => {
    const copy = async (slug: string) => {
      await page.goto(`${served.url}siaran-pers/${slug}/`);
      await press('Salin naskah');
      return ((await readClipboard(page))['text/plain'] ?? '').replaceAll('\r\n', '\n');
    };
    const invitation = await copy('undangan-telaga-sunya');
    expect(invitation).toContain('Waktu: 3 Desember 2026, 08.00 WITA sampai 11.30 WITA');
    expect(invitation).toContain('\n\nTempat: Gerbang timur Telaga Sunya\n\n');
    expect(invitation).toContain('Akreditasi: Daftar lewat surel');
    expect(invitation).not.toContain('.ics');
    const check = await copy('hoaks-telaga-kering');
    expect(check).toContain('Klaim yang beredar\n\n“Telaga Sunya kering total.');
    expect(check).toContain('\n\nPutusan: Salah\n\n');
    expect(check).toContain('\n\nPenjelasan, 24 November 2026, 08.30 WITA: Kami tambahkan');
    expect(await copy('hak-jawab-pasar')).toContain('Yang dijawab\n\nBerita itu menulis');
  });

  it('takes along that this is a demonstration, and that a retelling is no release of an office', async () => {
    await page.goto(`${served.url}siaran-pers/angka-kunjungan/`);
    await press('Salin versi pendek');
    const text = (await readClipboard(page))['text/plain'] ?? '';
    expect(text).toContain('Ini ringkasan dari sumber terbuka, bukan siaran resmi.');
    expect(text).toContain('Situs peragaan, bukan situs resmi.');
  });

  it('finds a release by the name of who is quoted in it', async () => {
    await page.goto(`${served.url}cari/?q=Wirakerta`);
    const first = page.locator('[data-result]').first();
    expect(await first.getAttribute('href')).toBe(`${base}${CLOTH}`);
  });

  it('sees a picture in the text in its own shape on a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(served.url + CLOTH);
    const box = await page.locator('.press-text img').boundingBox();
    await page.setViewportSize({ width: 1280, height: 720 });
    expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(4 / 3, 1);
  });

  it('copies a short version, a quote, a caption and a citation', async () => {
    await page.goto(served.url + CLOTH);
    await press('Salin versi pendek');
    const short = (await readClipboard(page))['text/plain'] ?? '';
    expect(short).toContain('Pekan Kain Rukma mulai hari ini');
    expect(short).not.toContain('Lokakarya');
    expect(short).toContain(SITE + CLOTH);
    await press('Salin kutipan');
    const quote = (await readClipboard(page))['text/plain'] ?? '';
    expect(quote).toMatch(/^“Tahun ini[^]+Bagas Wirakerta \(rekaan\), [^]+Sumber: Kantor Kabar/);
    await press('Salin keterangan');
    const caption = (await readClipboard(page))['text/plain'] ?? '';
    expect(caption).toMatch(/^Pendopo di Alun-Alun Rukma, [^(]+\. \(.*Gambar uji/);
    await page.locator('summary', { hasText: 'Kutip ini' }).click();
    await press('Salin sitasi');
    expect((await readClipboard(page))['text/plain']).toBe(
      `Kantor Kabar Rukmapura. “Pekan Kain Rukma dibuka dengan 42 perajin.” Siaran pers No. 031/2026, 23 November 2026, 08.00 WITA. ${SITE}${CLOTH}`,
    );
  });

  it('still gets the plain text where the browser takes no HTML', async () => {
    const old = await context.newPage();
    await old.addInitScript(() => Reflect.deleteProperty(window, 'ClipboardItem'));
    await old.goto(served.url + CLOTH);
    const button = old.locator('copy-text', { hasText: 'Salin naskah' });
    await button.click();
    await old.locator('copy-text', { hasText: 'Tersalin' }).waitFor();
    expect(await old.evaluate(() => navigator.clipboard.readText())).toContain('Lokakarya');
    await old.close();
  });

  it('is told when copying is not allowed', async () => {
    const other = await openContext(browser);
    const barred = await other.newPage();
    await barred.addInitScript(() => {
      const refuse = () => Promise.reject(new Error('not allowed'));
      Object.assign(Clipboard.prototype, { write: refuse, writeText: refuse });
    });
    await barred.goto(served.url + CLOTH);
    await barred.locator('copy-text', { hasText: 'Salin naskah' }).click();
    await barred.locator('copy-text', { hasText: 'Tidak bisa disalin' }).waitFor();
    await other.close();
  });

  it('finds plain links to share without any script', async () => {
    const bare = await openContext(browser, { javaScriptEnabled: false });
    const still = await bare.newPage();
    await still.goto(served.url + CLOTH);
    await still.locator('summary', { hasText: 'Bagikan' }).click();
    const hrefs = await still
      .locator('.choice-list a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
    const address = encodeURIComponent(SITE + CLOTH);
    expect(hrefs.map((href) => [new URL(href).host, href.includes(address)])).toEqual([
      ['wa.me', true],
      ['x.com', true],
      ['www.facebook.com', true],
      ['', true],
    ]);
    expect(await still.locator('copy-text').first().isVisible()).toBe(false);
    await bare.close();
  });

  it('finds nothing to copy, share or embed at a release that was withdrawn', async () => {
    await page.goto(`${served.url}siaran-pers/jembatan-watuterang/`);
    expect(await page.locator('copy-text, .choice, .csv-link').count()).toBe(0);
  });
});
