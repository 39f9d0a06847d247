import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { launchChromium, openContext } from '../support/chromium.ts';
import { readPages } from '../support/output.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites, type TestSite } from '../support/sites.ts';

const PLACE = /^(destinasi|en\/destinations)\/[^/]+\/index\.html$/;
const MM = 96 / 25.4;
/** Width of the paper less its margins, in millimetres. */
const PAPER = { A5: 148 - 18, A4: 210 - 18 } as const;
/** The longest pages of a region, in both languages: a leaflet that is too long is one of them. */
const LONGEST = 8;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

function listLongest(site: TestSite): string[] {
  return readPages(site)
    .filter(({ path }) => PLACE.test(path))
    .sort((a, b) => b.html.length - a.html.length)
    .slice(0, LONGEST)
    .map(({ path }) => path.replace(/index\.html$/, ''));
}

async function countSheets(page: Page, format: keyof typeof PAPER): Promise<number> {
  const pdf = await page.pdf({ format });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
}

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The leaflet of a place of the %s region',
  (_, site) => {
    let served: ServedSite;

    beforeAll(async () => {
      served = await serveSite(site.outDir, site.base);
    });

    afterAll(() => served.stop());

    it('fits on one sheet of A5 and of A4, also where most is to be said', async () => {
      const context = await openContext(browser);
      const page = await context.newPage();
      const wrong: string[] = [];
      for (const path of listLongest(site)) {
        await page.goto(served.url + path);
        for (const format of ['A5', 'A4'] as const)
          if ((await countSheets(page, format)) !== 1) wrong.push(`${path} ${format}`);
      }
      expect(wrong).toEqual([]);
      await context.close();
    });
  },
);

describe('The leaflet of a place', () => {
  const site = sites.fictional;
  const path = 'destinasi/telaga-sunya/';
  let served: ServedSite;
  let page: Page;

  beforeAll(async () => {
    served = await serveSite(site.outDir, site.base);
    page = await (await openContext(browser, { colorScheme: 'dark' })).newPage();
    await page.goto(served.url + path);
  });

  afterAll(() => served.stop());

  it('is not on the screen, and is printed by a button', async () => {
    expect(await page.locator('.leaflet').isVisible()).toBe(false);
    expect(await page.getByRole('button', { name: 'Cetak selebaran' }).isVisible()).toBe(true);
  });

  describe.each(['A5', 'A4'] as const)('on %s', (format) => {
    beforeAll(async () => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: Math.round(PAPER[format] * MM), height: 800 });
    });

    it('shows danger, hours, prices, map, check and emergency number, and no button', async () => {
      const text = await page.locator('body').innerText();
      for (const words of [
        'Tepi timur langsung dalam',
        '08.00–16.00',
        'Rp10.000',
        'Terakhir diperiksa 20 November 2026',
        'Darurat: 000.',
        'rekaan.example.go.id/hub/destinasi/telaga-sunya/',
      ])
        expect(text).toContain(words);
      expect(await page.locator('.map-frame').isVisible()).toBe(true);
      expect(await page.locator('button:visible').count()).toBe(0);
    });

    it('is black on white with nothing beyond the edge, and its code is 24 mm wide', async () => {
      const inks = await page
        .locator('.leaflet :is(p, th, td)')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).color));
      for (const ink of inks) expect(ink).toMatch(/^rgb\((0, 0, 0|34, 34, 34)\)$/);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      const code = await page.locator('.leaflet .qr').boundingBox();
      expect(code?.width).toBeCloseTo(24 * MM, 0);
    });
  });
});
