import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { listOutput } from '../support/output.ts';
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

/** Only the words of pages count here: nothing else is fetched. */
async function blockFiles(page: Page, types: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: types.map((type) => `*.${type}`) });
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
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await blockFiles(page, ['svg', 'png', 'jpg', 'avif', 'webp', 'woff2', 'css', 'js']);
      const seen = new Set<string>([served.url]);
      const queue = [served.url];
      for (let address = queue.shift(); address; address = queue.shift()) {
        await page.goto(address, { waitUntil: 'domcontentloaded' });
        const links = await page
          .locator('a[href]')
          .evaluateAll((all) =>
            all.map((one) => (one as HTMLAnchorElement).href.split('#')[0]?.split('?')[0] ?? ''),
          );
        for (const link of links) {
          if (!link.startsWith(served.url) || !link.endsWith('/') || seen.has(link)) continue;
          seen.add(link);
          if (!link.includes('/admin/')) queue.push(link);
        }
      }
      await context.close();
      const missing = listOutput(site)
        .filter(({ path }) => ENTRIES.test(path))
        .map(({ path }) => `${served.url}${path.replace(/index\.html$/, '')}`)
        .filter((address) => !seen.has(address));
      expect(missing).toEqual([]);
    });
  },
);
