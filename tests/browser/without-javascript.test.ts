import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { listOutput, parsePage, selectElements } from '../support/output.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites, type TestSite } from '../support/sites.ts';

/** Folders whose pages are entries: each must be reachable by links alone. */
const ENTRIES =
  /^(en\/)?(destinasi|destinations|acara|events|rute|routes|layanan|services|peristiwa|life-events|kantor|offices|kampung|villages|siaran-pers|press|peringatan|alerts)\/[^/]+\/index\.html$/;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** The addresses below the site to which a page leads, as they stand in its HTML: no script has run. */
async function readLinks(address: string): Promise<string[]> {
  const html = await (await fetch(address)).text();
  return selectElements(parsePage(address, html), 'a').flatMap(({ attributes }) => {
    const { href } = attributes;
    return href ? [new URL(href, address).href.replace(/[?#].*$/, '')] : [];
  });
}

describe.each(Object.entries(sites) as [string, TestSite][])(
  'Without JavaScript, in the %s region',
  (_, site) => {
    let served: ServedSite;

    beforeAll(async () => {
      served = await serveSite(site.outDir, site.base);
    });

    afterAll(() => served.stop());

    it('a visitor reaches every entry from the home page by links alone', async () => {
      const seen = new Set<string>([served.url]);
      const queue = [served.url];
      for (let address = queue.shift(); address; address = queue.shift())
        for (const link of await readLinks(address)) {
          if (!link.startsWith(served.url) || !link.endsWith('/') || seen.has(link)) continue;
          seen.add(link);
          if (!link.includes('/admin/')) queue.push(link);
        }
      const missing = listOutput(site)
        .filter(({ path }) => ENTRIES.test(path))
        .map(({ path }) => `${served.url}${path.replace(/index\.html$/, '')}`)
        .filter((address) => !seen.has(address));
      expect(missing).toEqual([]);
    });

    it('a visitor walks by clicks alone from the home page to a place, and from there to another', async () => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(served.url);
      await page.locator('main a[href$="/destinasi/"], nav a[href$="/destinasi/"]').first().click();
      await page.locator('main a.place-row, main a[href*="/destinasi/"]:has(h3)').first().click();
      const first = await page.locator('h1').innerText();
      await page.locator('main a.row[href*="/destinasi/"]').first().click();
      expect(await page.locator('h1').innerText()).not.toBe(first);
      expect(await page.locator('h1').count()).toBe(1);
      await context.close();
    });
  },
);
