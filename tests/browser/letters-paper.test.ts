import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium, openContext } from '../support/chromium.ts';
import { hasPoppler, readPdf } from '../support/pdf.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const LETTER = 'layanan/surat/surat-keterangan-domisili/';

let browser: Browser;
let served: ServedSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(sites.default.outDir, sites.default.base);
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

describe.runIf(hasPoppler)('The sheet of a letter', () => {
  it('is a blank sheet to fill with a pen where no script runs', async () => {
    context = await openContext(browser, { javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(served.url + LETTER);
    expect(await page.locator('.letter-form').isVisible()).toBe(false);
    const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
    expect(pdf.pages).toBe(1);
    expect(pdf.text).toContain('KANTOR DESA');
    await context.close();
  });
});

describe.runIf(hasPoppler)('Every letter', () => {
  it('is one page, in both languages, also with the longest answers', async () => {
    context = await openContext(browser, {});
    page = await context.newPage();
    const wrong: string[] = [];
    for (const list of ['layanan/surat/', 'en/services/letters/']) {
      await page.goto(served.url + list);
      const hrefs = await page
        .locator('.list-page a.row')
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
      expect(hrefs.length).toBeGreaterThanOrEqual(10);
      for (const href of hrefs) {
        await page.goto(href);
        await page.locator('.letter-form input').first().focus();
        await page.locator('[data-count]').waitFor();
        await page.locator('.sheet [data-of]').evaluateAll((all) => {
          for (const place of all) {
            const control = document.querySelector<HTMLElement>(
              `[data-id="${place.dataset['of']}"]`,
            );
            const most = Number(control?.dataset['most'] ?? 20);
            place.classList.remove('is-open');
            place.textContent = 'Wijaya kusuma '.repeat(30).slice(0, most);
          }
        });
        const { pages } = readPdf(await page.pdf({ preferCSSPageSize: true }));
        if (pages !== 1) wrong.push(`${href}: ${pages}`);
      }
    }
    expect(wrong).toEqual([]);
    await context.close();
  }, 120_000);
});
