import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawQr } from '../../src/domain/qr.ts';
import { launchChromium, openContext } from '../support/chromium.ts';
import { readQr, readQrOnScreen } from '../support/read-qr.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites, type TestSite } from '../support/sites.ts';

const MM = 96 / 25.4;
const SMALLEST_MM = 33;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** The page of a site that an address on paper leads to; empty when there is none. */
function toPageFile(address: string, { outDir, base, env }: TestSite): string {
  const { origin, pathname } = new URL(address);
  if (origin !== env.PENDOPO_SITE || !pathname.startsWith(base)) return '';
  const file = join(outDir, decodeURIComponent(pathname.slice(base.length)), 'index.html');
  return existsSync(file) ? file : '';
}

/** How a PDF says that it has pages, and how large they are in points. */
function readSheets(pdf: Buffer): { pages: number; width: number; height: number } {
  const text = pdf.toString('latin1');
  const [, box = ''] = /MediaBox \[([^\]]*)\]/.exec(text) ?? [];
  const [, , width = 0, height = 0] = box.split(' ').map(Number);
  return { pages: text.match(/\/Type \/Page\b/g)?.length ?? 0, width, height };
}

describe('The drawing of a QR code', () => {
  it('is read by another program, also the longest address', async () => {
    for (const text of [
      'https://hub.example.go.id/l/D03/',
      `https://a.example/${'x'.repeat(180)}`,
    ]) {
      const { path, size } = drawQr(text);
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="600" height="600" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}" stroke="#000"/></svg>`;
      expect(await readQr(await sharp(Buffer.from(svg)).png().toBuffer())).toBe(text);
    }
  });
});

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The poster of the %s region',
  (_, site) => {
    let served: ServedSite;
    let page: Page;

    beforeAll(async () => {
      served = await serveSite(site.outDir, site.base);
      page = await (
        await openContext(browser, { viewport: { width: 1200, height: 900 } })
      ).newPage();
      await page.goto(`${served.url}layanan/anjungan/poster/`);
    });

    afterAll(() => served.stop());

    it('has codes that another program reads, and each leads to a page that is there', async () => {
      const codes = page.locator('[data-poster] .qr');
      const read = [];
      for (const code of await codes.all()) read.push(await readQrOnScreen(code));
      expect(read.length).toBeGreaterThan(3);
      expect(read.length).toBeLessThanOrEqual(12);
      for (const address of read) expect(toPageFile(address ?? '', site), address).not.toBe('');
      expect(new Set(read).size).toBe(read.length);
    });

    it.each([
      ['A4', '#poster-a4', 595, 842],
      ['A3', '#poster-a3', 842, 1191],
    ])('is one page of %s with large codes', async (_format, choice, width, height) => {
      await page.locator(choice).check();
      const sheets = readSheets(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      expect(sheets.pages).toBe(1);
      expect(Math.round(sheets.width)).toBe(width);
      expect(Math.round(sheets.height)).toBe(height);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: Math.round((width / 72) * 96), height: 900 });
      const box = await page.locator('[data-poster] .qr').first().boundingBox();
      expect((box?.width ?? 0) / MM).toBeGreaterThanOrEqual(SMALLEST_MM);
      await page.emulateMedia({ media: null });
      await page.setViewportSize({ width: 1200, height: 900 });
    });
  },
);

describe('Who makes a poster', () => {
  const site = sites.fictional;

  it('names the office and chooses the services; the new code is read too', async () => {
    const served = await serveSite(site.outDir, site.base);
    const page = await (await openContext(browser)).newPage();
    await page.goto(`${served.url}kampung/9901022001/`);
    await page.getByRole('link', { name: 'Poster kode layanan' }).click();
    const name = page.locator('[data-poster-office]');
    await expect.poll(() => name.innerText()).toBe('Kantor Desa Sunyaraya');
    await page.getByLabel('Nama kantor di poster').fill('Balai Warga Arum');
    expect(await name.innerText()).toBe('Balai Warga Arum');
    await page.getByText('Pilih 12 layanan').click();
    const tick = page.getByRole('checkbox', { name: /Izin warung/ });
    await tick.uncheck();
    expect(await page.locator('[data-poster] [data-code=U01]').count()).toBe(0);
    await tick.check();
    const added = page.locator('[data-poster] [data-code=U01]');
    expect(await readQrOnScreen(added.locator('.qr'))).toBe(
      'https://rekaan.example.go.id/hub/l/U01/',
    );
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    served.stop();
  });

  it('has a poster without JavaScript, with a line for the name of the office', async () => {
    const served = await serveSite(site.outDir, site.base);
    const page = await (await openContext(browser, { javaScriptEnabled: false })).newPage();
    await page.goto(`${served.url}layanan/anjungan/poster/`);
    expect(await page.locator('[data-poster-office]').innerText()).toContain('Kantor Desa …');
    expect(readSheets(await page.pdf({ preferCSSPageSize: true })).pages).toBe(1);
    served.stop();
  });
});

describe('The code of a service', () => {
  it.each(Object.entries(sites) as [string, TestSite][])(
    'leads to its page in every spelling, also where capitals do not count (%s)',
    (_, site) => {
      const folder = join(site.outDir, 'l');
      const spellings = readdirSync(folder);
      expect(spellings).toEqual(
        expect.arrayContaining(['D01', 'd01', 'DUKCAPIL-01', 'dukcapil-01']),
      );
      const pages = Map.groupBy(spellings, (one) => one.toLowerCase());
      for (const twins of pages.values()) {
        const texts = twins.map((one) => readFileSync(join(folder, one, 'index.html'), 'utf8'));
        expect(new Set(texts).size, twins.join(' ')).toBe(1);
        expect(texts[0]).toMatch(/http-equiv="refresh" content="0; ?url=[^"]*\/layanan\/[^"]+"/);
      }
    },
  );

  it('stands on its page as QR, and is read from there', async () => {
    const site = sites.fictional;
    const served = await serveSite(site.outDir, site.base);
    const page = await (await openContext(browser)).newPage();
    await page.goto(`${served.url}layanan/kartu-warga/`);
    expect(await readQrOnScreen(page.locator('.take-code .qr'))).toBe(
      'https://rekaan.example.go.id/hub/l/D01/',
    );
    served.stop();
  });
});
