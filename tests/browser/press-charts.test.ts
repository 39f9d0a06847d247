import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openContext } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const { outDir, base } = sites.fictional;

let browser: Browser;
let served: ServedSite;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(outDir, base);
  page = await (await openContext(browser)).newPage();
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

describe('A chart', () => {
  it.each([320, 1280])('has no words that lie on one another at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${served.url}siaran-pers/angka-kunjungan/`);
    const overlaps = await page.locator('svg.chart').evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const boxes = [...chart.querySelectorAll('text')].map((one) => ({
          text: one.textContent.trim(),
          box: one.getBoundingClientRect(),
        }));
        const outside = boxes.filter(
          ({ box }) => box.left < 0 || box.right > document.documentElement.clientWidth,
        );
        const pairs = boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter(
              (b) =>
                Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
                Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 4,
            )
            .map((b) => `${a.text} / ${b.text}`),
        );
        return [...outside.map(({ text }) => `${text} outside`), ...pairs];
      }),
    );
    expect(await page.locator('svg.chart text').count()).toBeGreaterThan(5);
    expect(overlaps).toEqual([]);
  });

  it('is told in words to those who do not see it, with the numbers as a table', async () => {
    const chart = page.getByRole('img', { name: 'Pengunjung Telaga Sunya, orang per bulan' });
    expect(await chart.locator('desc').textContent()).toBe(
      'Grafik garis, 5 nilai. Terkecil 12.300 (Juni), terbesar 21.750 (Juli).',
    );
    await page.locator('.chart-box summary').first().click();
    expect(await page.locator('.chart-box table').first().innerText()).toContain('Juli\t21.750');
  });
});
