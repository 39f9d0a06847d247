import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { unitName } from '../../src/domain/search/index-folder.ts';
import { toStoreName } from '../../src/domain/offline/stores.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { readPage, visitOnce, waitFor } from '../support/offline-page.ts';
import { sites, type TestSite } from '../support/sites.ts';

let browser: Browser;
let context: BrowserContext;
let served: CuttableSite;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

afterEach(async () => {
  await context.close();
  served.stop();
});

async function serve(site: TestSite): Promise<void> {
  context = await browser.newContext();
  served = await serveCuttable(site.outDir, site.base);
}

async function open(page: Page, path: string): Promise<string> {
  await page.goto(served.url + path);
  return (await readPage(page)).heading;
}

describe.each(Object.entries(sites) as [string, TestSite][])(
  'Without a network, after one visit to the %s region',
  (_, site) => {
    beforeEach(() => serve(site));

    it('home, emergency, alerts, lists, map and search open, and say when they were stored', async () => {
      const page = await visitOnce(context, served.url);
      const core = ['', 'darurat/', 'peringatan/', 'destinasi/', 'acara/', 'peta/'];
      const online = [];
      for (const path of [...core, 'cari/', 'en/', 'en/emergency/'])
        online.push(await open(page, path));
      const fresh = await visitOnce(await reopen(), served.url);
      served.cut();
      const offline = [];
      for (const path of [...core, 'cari/', 'en/', 'en/emergency/']) {
        offline.push(await open(fresh, path));
        expect(await fresh.locator('[data-stored-note]').innerText()).toMatch(/20\d\d/);
        expect((await readPage(fresh)).isStyled).toBe(true);
      }
      expect(offline).toEqual(online);
    });

    it('a page that was read opens, one that was not leads to what is stored', async () => {
      const page = await visitOnce(context, served.url);
      const [read, unread] = await listEntries(page);
      const heading = await open(page, read);
      await waitFor(
        page,
        async ([name, url]) => Boolean(await (await caches.open(name)).match(url)),
        [toStoreName(site.base, 'pages'), served.url + read] as const,
      );
      served.cut();
      expect(await open(page, read)).toBe(heading);
      expect((await readPage(page)).isStyled).toBe(true);
      await page.goto(served.url + unread);
      await page.locator('[data-part=absent]').waitFor();
      expect(await page.locator('[data-part=address]').textContent()).toBe(site.base + unread);
    });

    it('a search that is on the device asks nothing of the network again', async () => {
      const page = await visitOnce(context, served.url);
      const [read] = await listEntries(page);
      await open(page, read);
      await waitFor(
        page,
        async ([name, url]) => Boolean(await (await caches.open(name)).match(url)),
        [toStoreName(site.base, 'pages'), served.url + read] as const,
      );
      const lists = served.asked.filter((path) => path.endsWith(unitName('id')));
      expect(lists).toHaveLength(1);
    });

    it('a search whose index was damaged on the device is whole again after the next visit', async () => {
      let page = await visitOnce(context, served.url);
      const search = async () => {
        await page.goto(`${served.url}cari/?q=kantor`);
        await page.locator('[data-part=results] [data-result]').first().waitFor();
      };
      await damageAll(page);
      await search();
      page = await context.newPage();
      await page.goto(served.url);
      await waitFor(page, isUnitWhole, toStoreName(site.base, 'search id'));
      await waitFor(page, isMended, undefined);
      served.cut();
      await search();
    });

    it('a damaged copy is not shown, and is whole again after the next visit', async () => {
      const page = await visitOnce(context, served.url);
      await damageAll(page);
      await page.goto(served.url);
      await waitFor(page, isMended, undefined);
      served.cut();
      await page.goto(served.url);
      expect((await readPage(page)).isStyled).toBe(true);
    });
  },
);

/** A new visitor with nothing on the device. */
async function reopen(): Promise<BrowserContext> {
  await context.close();
  context = await browser.newContext();
  return context;
}

async function listEntries(page: Page): Promise<[string, string]> {
  await page.goto(`${served.url}layanan/`);
  const paths = await page
    .locator('main a[href*="/layanan/"]')
    .evaluateAll((links) => [...new Set((links as HTMLAnchorElement[]).map(({ href }) => href))]);
  const entries = paths.filter((href) => /\/layanan\/[a-z0-9-]+\/$/.test(href));
  const [read = '', unread = ''] = entries.map((href) => href.slice(served.url.length));
  return [read, unread];
}

/** Writes other words into every copy that the core has, as a broken disk would. */
function damageAll(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys()) {
        const copy = await cache.match(key);
        await cache.put(key, new Response('rusak', { headers: copy?.headers ?? {} }));
      }
    }
  });
}

/** Every file of the search is on the device, and none of them is damaged. */
async function isUnitWhole(start: string): Promise<boolean> {
  const name = (await caches.keys()).find((one) => one.startsWith(start));
  const cache = await caches.open(name ?? '');
  const scope = (await navigator.serviceWorker.getRegistration())?.scope ?? '';
  const list = await cache.match(new URL('unit.json', scope));
  const { files } = (await list?.json().catch(() => undefined)) ?? { files: ['-'] };
  const copies = await Promise.all(files.map((file: string) => cache.match(file)));
  const texts = await Promise.all(copies.map((copy) => copy?.text() ?? 'rusak'));
  return !texts.includes('rusak');
}

async function isMended(): Promise<boolean> {
  const core = (await caches.keys()).find((name) => name.startsWith('workbox-precache'));
  const cache = await caches.open(core ?? '');
  const copies = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
  const texts = await Promise.all(copies.map((copy) => copy?.text() ?? ''));
  return texts.length > 10 && !texts.includes('rusak');
}
