import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { downloadPack, readPage, visitOnce, waitFor } from '../support/offline-page.ts';
import { projectRoot, sites } from '../support/sites.ts';
import { writeSwitchedOff } from '../support/switched-off.ts';

const site = sites.fictional;
const offDir = join(projectRoot, '.pendopo', 'test', 'switched-off');

let browser: Browser;
let context: BrowserContext;
let served: CuttableSite;

beforeAll(async () => {
  browser = await launchChromium();
  await writeSwitchedOff(site, offDir);
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
  served = await serveCuttable(site.outDir, site.base);
});

afterEach(async () => {
  await context.close();
  served.stop();
});

/** True when no worker is registered and no store holds a copy. */
async function isGone(): Promise<boolean> {
  const workers = await navigator.serviceWorker.getRegistrations();
  const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
  const copies = await Promise.all(stores.map((store) => store.keys()));
  return workers.length === 0 && copies.flat().length === 0;
}

/** Opens pages as somebody would, and says what they show. */
async function walk(page: Page): Promise<string[]> {
  const headings: string[] = [];
  for (const path of ['', 'layanan/', 'darurat/', 'tersimpan/', 'en/']) {
    await page.goto(served.url + path);
    const { heading, isStyled } = await readPage(page);
    headings.push(isStyled ? heading : `${path} has no style`);
  }
  return headings;
}

describe('The switch of a maintainer', () => {
  it('takes worker and every stored copy back at the next visit; the site works on online', async () => {
    const page = await visitOnce(context, served.url);
    await downloadPack(page, served.url, 'services');
    const before = await walk(page);
    served.publish(offDir);
    await page.goto(`${served.url}layanan/`);
    await waitFor(page, isGone, undefined);
    expect(await walk(page)).toEqual(before);
    expect(await page.evaluate(isGone)).toBe(true);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    served.cut();
    await expect(page.goto(served.url)).rejects.toThrow();
  });

  it('reaches a device that still shows old copies, and a tab that stayed open goes on', async () => {
    const page = await visitOnce(context, served.url);
    const open = await context.newPage();
    await open.goto(`${served.url}darurat/`);
    served.cut();
    await page.goto(`${served.url}layanan/`);
    served.restore();
    served.publish(offDir);
    await page.reload();
    await waitFor(page, isGone, undefined);
    await open.locator('header a.brand').click();
    await open.waitForURL(served.url);
    expect((await readPage(open)).isStyled).toBe(true);
  });

  it('leaves a new visitor without a worker', async () => {
    served.publish(offDir);
    const page = await context.newPage();
    await page.goto(served.url, { waitUntil: 'networkidle' });
    expect(await page.evaluate(isGone)).toBe(true);
  });

  it('can be taken back: the next visit stores again', async () => {
    const page = await visitOnce(context, served.url);
    served.publish(offDir);
    await page.reload();
    await waitFor(page, isGone, undefined);
    await page.close();
    served.publish(site.outDir);
    const back = await visitOnce(context, served.url);
    served.cut();
    await back.goto(`${served.url}darurat/`);
    expect((await readPage(back)).isStyled).toBe(true);
  });
});
