import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { writeNextVersion } from '../support/next-version.ts';
import { readPage, visitOnce, waitUntilStored } from '../support/offline-page.ts';
import { projectRoot, sites, type TestSite } from '../support/sites.ts';

/** Dozens of visits, each from an empty device: a slow machine takes its time. */
const MANY_VISITS = { timeout: 8 * 60_000 };

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

async function reopen(): Promise<BrowserContext> {
  await context.close();
  context = await browser.newContext();
  return context;
}

describe('A first visit', () => {
  const MOMENTS = 25;

  it(
    'that the network leaves at any moment harms nothing: the next one stores the site whole',
    MANY_VISITS,
    async () => {
      await serve(sites.fictional);
      await visitOnce(context, served.url);
      const total = served.sentBytes();
      for (let moment = 0; moment < MOMENTS; moment++) {
        const first = await (await reopen()).newPage();
        served.cutAfter(Math.round((total * (moment + Math.random())) / MOMENTS));
        await first.goto(served.url, { waitUntil: 'commit' }).catch(() => undefined);
        await first.waitForTimeout(250);
        served.cut();
        const page = await context.newPage();
        // What is there already works; nothing is shown bare.
        const opened = await page.goto(served.url).catch(() => undefined);
        if (opened) expect((await readPage(page)).isStyled).toBe(true);
        served.restore();
        const next = await visitOnce(context, served.url);
        served.cut();
        for (const path of ['', 'darurat/', 'cari/']) {
          await next.goto(served.url + path);
          expect((await readPage(next)).isStyled).toBe(true);
        }
        served.restore();
      }
    },
  );
});

describe('A new version', () => {
  const site = sites.fictional;
  const next = { ...site, outDir: join(projectRoot, '.pendopo', 'test', 'next') };

  beforeAll(() => writeNextVersion(site, next.outDir, 'Neu'));
  beforeEach(() => serve(site));

  /** The page and all of its files are of one version. */
  async function expectOneVersion(page: Page): Promise<void> {
    const { version, files, isStyled } = await readPage(page);
    const isNew = (file: string) => /Neu\.\w+$/.test(file);
    expect(new Set(files.map(isNew))).toEqual(new Set([version === 'Neu']));
    expect(isStyled).toBe(true);
  }

  it('is offered, not forced: the page that is read stays until the visitor accepts', async () => {
    const page = await visitOnce(context, served.url);
    served.publish(next.outDir);
    await page.reload();
    const offer = page.locator('offline-note button');
    await offer.waitFor();
    const reloaded = page.waitForEvent('load');
    await offer.click();
    await reloaded;
    await waitUntilStored(page);
    served.cut();
    await page.goto(served.url);
    expect((await readPage(page)).version).toBe('Neu');
    await expectOneVersion(page);
  });

  it('lives beside the old one in two tabs, and neither shows files of the other', async () => {
    const old = await visitOnce(context, served.url);
    served.publish(next.outDir);
    const fresh = await context.newPage();
    await fresh.goto(`${served.url}peta/`);
    await fresh.locator('offline-note button').click();
    await fresh.waitForEvent('load');
    await expectOneVersion(fresh);
    await expectOneVersion(old);
    served.cut();
    for (const page of [old, fresh]) {
      await page.goto(`${served.url}darurat/`);
      await expectOneVersion(page);
    }
  });

  it(
    'that never arrives whole changes nothing: cut at 50 moments, the site is old or new',
    MANY_VISITS,
    async () => {
      const total = await weighUpdate();
      for (let moment = 0; moment < 50; moment++) {
        const page = await visitOnce(await reopen(), served.url);
        served.publish(next.outDir);
        served.cutAfter(Math.round((total * (moment + Math.random())) / 50));
        await page.reload({ waitUntil: 'commit' }).catch(() => undefined);
        await page.waitForTimeout(250);
        served.cut();
        for (const path of ['', 'darurat/', 'cari/']) {
          await page.goto(served.url + path);
          await expectOneVersion(page);
        }
        served.restore();
        served.publish(site.outDir);
      }
    },
  );

  /** Bytes that an update sends, so that the moments spread over all of it. */
  async function weighUpdate(): Promise<number> {
    const page = await visitOnce(context, served.url);
    served.publish(next.outDir);
    const before = served.sentBytes();
    await page.reload();
    await page.locator('offline-note button').waitFor();
    served.publish(site.outDir);
    return served.sentBytes() - before;
  }
});
