import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openContext } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites, type TestSite } from '../support/sites.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(Object.entries(sites) as [string, TestSite][])(
  'Search in the %s region',
  (_, site) => {
    let served: ServedSite;
    let page: Page;

    beforeAll(async () => {
      served = await serveSite(site.outDir, site.base);
      page = await (await openContext(browser)).newPage();
    });

    afterAll(async () => {
      await page.context().close();
      served.stop();
    });

    const results = () => page.locator('[data-part=results] [data-result]');

    it('loads no engine before a word is typed', async () => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${served.url}cari/`, { waitUntil: 'networkidle' });
      expect(asked.filter((address) => address.includes('/_cari/'))).toEqual([]);
    });

    it('finds while typing, keeps the words in the address, and walks by arrow keys', async () => {
      const code = await page.locator('[data-codes]').first().getAttribute('data-codes');
      await page.keyboard.press('/');
      await page.keyboard.type(code?.split(' ')[0] ?? '');
      await page.locator('[data-part=status]', { hasText: code?.split(' ')[0] ?? '' }).waitFor();
      await results().first().waitFor();
      expect(new URL(page.url()).searchParams.get('q')).toBe(code?.split(' ')[0]);
      await page.keyboard.press('ArrowDown');
      expect(
        await results()
          .first()
          .evaluate((one) => one === document.activeElement),
      ).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-query');
    });

    it('opens the service behind a code first', async () => {
      const link = page.locator('[data-codes]').first();
      const title = await link.getAttribute('data-title');
      expect(await page.locator('.best-answer h2 a').textContent()).toBe(title);
    });

    it('leaves whoever walks through results or boxes where they are while it draws anew', async () => {
      await page.goto(`${served.url}cari/?q=kant`);
      await results().first().waitFor();
      await page.keyboard.press('/');
      await page.keyboard.press('End');
      await page.keyboard.type('or');
      await page.keyboard.press('ArrowDown');
      await page.waitForURL((url) => url.searchParams.get('q') === 'kantor');
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => document.activeElement?.matches('[data-result]'))).toBe(
        true,
      );
      const box = page.locator('.facets input:enabled').first();
      const value = await box.getAttribute('value');
      await box.focus();
      await page.keyboard.press('Space');
      await page.waitForURL((url) => url.search.includes(encodeURIComponent(value ?? '')));
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
        value,
      );
    });

    it('narrows by kind and keeps the choice in the address', async () => {
      await page.goto(`${served.url}cari/?q=kantor`);
      const box = page.locator('.facets input').first();
      await box.waitFor();
      const kind = await box.getAttribute('value');
      await box.check();
      await page.waitForURL((url) => url.searchParams.get('jenis') === kind);
      await expect.poll(() => page.locator('.group-head h2').allTextContents()).toEqual([kind]);
    });

    it('narrows services by where they are had and what they cost; a value without a page stays, and cannot be chosen', async () => {
      await page.goto(`${served.url}cari/?q=surat`);
      const facet = (name: string) => page.locator('.facets fieldset', { hasText: name });
      await facet('Biaya').waitFor();
      for (const box of await facet('Bisa diurus di').locator('label').all()) {
        const isNone = (await box.locator('.count').textContent()) === '0';
        expect(await box.locator('input').isDisabled()).toBe(isNone);
      }
      const free = facet('Biaya').locator('label', { hasText: 'Gratis' });
      const count = Number(await free.locator('.count').textContent());
      await free.locator('input').check();
      await page.waitForURL((url) => url.searchParams.get('biaya') === 'Gratis');
      await expect
        .poll(() => page.locator('[data-part=status]').textContent())
        .toContain(`${count} hasil`);
    });

    it('says honestly that nothing was found, and shows the lists', async () => {
      await page.goto(`${served.url}cari/?q=zzqqxxyy`);
      await expect
        .poll(() => page.locator('[data-part=status]').textContent())
        .toContain('zzqqxxyy');
      await expect.poll(() => results().count()).toBe(0);
      expect(await page.locator('[data-part=browse]').isVisible()).toBe(true);
    });

    it('reports in the page that the engine could not be loaded', async () => {
      const context = await openContext(browser);
      const broken = await context.newPage();
      await broken.route('**/_cari/**', (route) => route.abort());
      await broken.goto(`${served.url}cari/?q=kantor`);
      await expect
        .poll(() => broken.locator('[data-part=status]').textContent())
        .toContain('tidak dapat dimuat');
      await context.close();
    });
  },
);
