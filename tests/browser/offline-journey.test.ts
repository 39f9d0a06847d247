import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SERVICES_PACK } from '../../src/domain/offline/marks.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable } from '../support/cut-network.ts';
import { hasNginx, startNginx } from '../support/nginx.ts';
import { downloadPack, readPage, visitOnce } from '../support/offline-page.ts';
import { sites, type TestSite } from '../support/sites.ts';

/** A host, and how its network goes away. */
interface Host {
  readonly url: string;
  cut(): void;
}

async function startCuttable(site: TestSite): Promise<Host> {
  const { url, stop } = await serveCuttable(site.outDir, site.base);
  return { url, cut: stop };
}

async function startReal(site: TestSite): Promise<Host> {
  const { url, stop } = await startNginx(site);
  return { url, cut: stop };
}

const HOSTS: [name: string, site: TestSite, start: (site: TestSite) => Promise<Host>][] = [
  ['at the root', sites.default, startCuttable],
  ...(hasNginx
    ? ([
        ['of a real nginx', sites.default, startReal],
        ['of a real nginx below a sub-path', sites.fictional, startReal],
      ] as [string, TestSite, (site: TestSite) => Promise<Host>][])
    : []),
];

let browser: Browser;
let context: BrowserContext;
let host: Host;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

afterEach(async () => {
  await context.close();
  host.cut();
});

/** The first entry that a list links to. */
async function findEntry(page: Page, list: string): Promise<string> {
  await page.goto(host.url + list);
  const hrefs = await page
    .locator(`main a[href*="/${list}"]`)
    .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ href }) => href));
  const entry = hrefs.find((href) => new RegExp(`/${list}[a-z0-9-]+/$`).test(href));
  if (!entry) throw new Error(`${list} links to no entry`);
  return entry;
}

async function search(page: Page, query: string): Promise<string> {
  await page.goto(`${host.url}cari/?q=${encodeURIComponent(query)}`);
  await page.locator('[data-part=results] [data-result]').first().waitFor();
  return (await page.locator('[data-part=results]').textContent()) ?? '';
}

describe.each(HOSTS)(
  'After one visit and one pack, with the network cut, a site %s',
  (_, site, start) => {
    it('leads a visitor, a resident and a village officer through what they need', async () => {
      host = await start(site);
      context = await browser.newContext({ viewport: { width: 390, height: 844 } });
      const page = await visitOnce(context, host.url);
      const place = await findEntry(page, 'destinasi/');
      await page.goto(place);
      const { heading } = await readPage(page);
      await page.locator('#main save-button button').click();
      await page.locator('#main save-button button[aria-pressed=true]').waitFor();
      await downloadPack(page, host.url, SERVICES_PACK);
      const service = await findEntry(page, 'layanan/');
      host.cut();

      await page.goto(host.url);
      expect((await readPage(page)).isStyled).toBe(true);
      await page.goto(place);
      expect(await readPage(page)).toMatchObject({ heading, isStyled: true });
      await page.goto(`${host.url}peta/`);
      await page.locator('map-view.is-live .map-pin').first().waitFor();
      await page.goto(`${host.url}acara/`);
      expect(await page.locator('main a').count()).toBeGreaterThan(0);
      await page.goto(service);
      expect((await readPage(page)).isStyled).toBe(true);
      const [words, meant]: [string, RegExp] =
        site === sites.default ? ['pembuatan akte', /akta/i] : ['bikin ktp', /kartu warga/i];
      expect(await search(page, words)).toMatch(meant);
      expect(await search(page, 'curug')).toMatch(/curug|air terjun/i);
      await page.goto(`${host.url}darurat/`);
      expect(await page.locator('a[href^="tel:"]').count()).toBeGreaterThan(0);
      await page.goto(`${host.url}siaran-pers/belum-pernah-dibaca/`);
      await page.locator('main').getByText(heading, { exact: true }).first().waitFor();
    });
  },
);
