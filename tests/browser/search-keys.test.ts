import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openContext } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const site = sites.fictional;
let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(site.outDir, site.base);
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

async function open(path: string, width = 1280): Promise<Page> {
  const context = await openContext(browser, { viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(served.url + path, { waitUntil: 'load' });
  return page;
}

const isInSearch = (page: Page) =>
  page.evaluate(() => document.activeElement?.matches('[role=search] [type=search]') ?? false);

describe('The keys of the search', () => {
  it.each(['', 'layanan/', 'peta/', 'darurat/', 'en/press/', '404.html', 'cari/'])(
    'lead to the field of %s',
    async (path) => {
      for (const key of ['/', 'Control+k', 'Meta+k']) {
        const page = await open(path);
        await page.keyboard.press(key);
        expect(await isInSearch(page), key).toBe(true);
        await page.context().close();
      }
    },
  );

  it('open the page of the search on a phone, where the bar has no field', async () => {
    const page = await open('layanan/', 390);
    await page.keyboard.press('/');
    await page.waitForURL(/\/hub\/cari\/$/);
    await page.context().close();
  });

  it('are letters like others while somebody types, and with other keys held', async () => {
    const page = await open('kontak/');
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<textarea></textarea>');
    });
    const field = page.locator('textarea');
    await field.focus();
    await page.keyboard.type('1/2');
    await page.keyboard.press('Control+k');
    expect(await field.inputValue()).toBe('1/2');
    expect(await isInSearch(page)).toBe(false);
    await field.blur();
    await page.keyboard.press('Alt+/');
    expect(await isInSearch(page)).toBe(false);
    await page.context().close();
  });

  it('can do without "/", which is turned off on the page about accessibility', async () => {
    const page = await open('aksesibilitas/');
    await page.locator('slash-switch input').uncheck();
    await page.goto(`${served.url}layanan/`);
    await page.keyboard.press('/');
    expect(await isInSearch(page)).toBe(false);
    await page.keyboard.press('Control+k');
    expect(await isInSearch(page)).toBe(true);
    await page.goto(`${served.url}en/accessibility/`);
    expect(await page.locator('slash-switch input').isChecked()).toBe(false);
    await page.context().close();
  });
});
