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

async function open(path: string, options: object = {}): Promise<Page> {
  const context = await openContext(browser, {
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  await page.goto(served.url + path, { waitUntil: 'load' });
  return page;
}

const readCount = (page: Page) => page.locator('dialog [role=status]').textContent();
const isLoaded = (page: Page) =>
  page.waitForFunction(
    () => (document.querySelector<HTMLImageElement>('dialog img')?.naturalWidth ?? 0) > 720,
  );

describe('The viewer of photos', () => {
  it('opens a picture of a release by keyboard, goes on with arrow keys, and leads back', async () => {
    const page = await open('siaran-pers/pekan-kain-dibuka/');
    await page.locator('a[data-photo]').nth(1).focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog[open]').waitFor();
    expect(await readCount(page)).toBe('Foto 2 dari 3');
    expect(await page.locator('dialog').textContent()).toContain('Perajin menenun di Pekan Kain');
    await isLoaded(page);
    await page.keyboard.press('ArrowRight');
    expect(await readCount(page)).toBe('Foto 3 dari 3');
    expect(await page.locator('dialog').textContent()).toContain('Gambar buatan mesin (AI)');
    await page.keyboard.press('ArrowRight');
    expect(await readCount(page)).toBe('Foto 3 dari 3');
    await page.keyboard.press('Home');
    expect(await readCount(page)).toBe('Foto 1 dari 3');
    expect(await page.locator('dialog .photo-sizes a[download]').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    const isBack = await page.evaluate(
      () => document.activeElement === document.querySelectorAll('a[data-photo]')[1],
    );
    expect(isBack).toBe(true);
    await page.context().close();
  });

  it('keeps the tabulator inside while it is open, and closes by its button', async () => {
    const page = await open('ruang-media/foto/');
    await page.locator('a[data-photo]').first().click();
    await page.locator('dialog[open]').waitFor();
    for (let n = 0; n < 12; n++) {
      await page.keyboard.press('Tab');
      const isOutside = await page.evaluate(
        () =>
          document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      );
      expect(isOutside).toBe(false);
    }
    await page.locator('dialog [data-step=next]').click();
    expect(await readCount(page)).toBe('Foto 2 dari 8');
    await isLoaded(page).catch(() => undefined);
    await page.locator('dialog [data-step=close]').click();
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await page.context().close();
  });

  it('loads nothing of itself before the first picture is opened', async () => {
    const page = await open('siaran-pers/pekan-kain-dibuka/');
    const before = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .join(),
    );
    expect(before).not.toMatch(/viewer\.[^,]*\.css/);
    expect(await page.locator('dialog').count()).toBe(0);
    await page.context().close();
  });

  it('is a plain link to the large file where scripts do not run', async () => {
    const page = await open('ruang-media/foto/', { javaScriptEnabled: false });
    const link = page.locator('a[data-photo]').first();
    const address = await link.getAttribute('href');
    await link.click();
    await page.waitForURL(/\.jpg$/);
    expect(page.url()).toContain(address);
    await page.context().close();
  });
});
