import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SERVICES_PACK } from '../../src/domain/offline/marks.ts';
import { toPackKind } from '../../src/domain/offline/packs.ts';
import { toStoreName } from '../../src/domain/offline/stores.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { writeNextVersion } from '../support/next-version.ts';
import { readPage, visitOnce } from '../support/offline-page.ts';
import { readPack, readPackList, renewPacks, writeChangedSite } from '../support/packs.ts';
import { sites, type TestSite } from '../support/sites.ts';

/** A busy machine takes its time. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

const listHidden = (all: Element[]) => all.map((one) => one.hasAttribute('hidden'));

describe.each(Object.entries(sites) as [string, TestSite][])(
  'Packs of the %s region',
  (_, site) => {
    const services = readPack(site, SERVICES_PACK);
    const servicePath = services.files.find(([path]) => /^layanan\/./.test(path))?.[0] ?? '';
    const store = toStoreName(site.base, toPackKind(SERVICES_PACK, 'id'));
    let server: CuttableSite;
    let context: BrowserContext;
    let page: Page;

    beforeEach(async () => {
      server = await serveCuttable(site.outDir, site.base);
      context = await browser.newContext();
      page = await visitOnce(context, server.url);
    });

    afterEach(async () => {
      await context.close();
      server.stop();
    });

    const row = (id: string = SERVICES_PACK) => page.locator(`[data-pack="${id}"]`);
    const press = (action: string, id?: string) => row(id).locator(`[data-do=${action}]`).click();
    const openSaved = () => page.goto(`${server.url}tersimpan/`);

    /** Presses and waits for the state of a pack that is stored and has nothing new. */
    async function update(): Promise<void> {
      await press('update');
      await poll(() => row().locator('.badge, [data-do=update]').evaluateAll(listHidden)).toEqual([
        false,
        true,
      ]);
    }

    async function download(id: string = SERVICES_PACK): Promise<void> {
      await openSaved();
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((one) => (one.open = true)),
      );
      await press('start', id);
      await row(id).locator('.badge').waitFor();
    }

    it('say their size before, and open styled without a network after', async () => {
      await openSaved();
      await poll(() => row().locator('[data-part=size]').textContent()).toMatch(/\d+\s(KB|MB)/);
      await download();
      server.cut();
      await page.goto(server.url + servicePath);
      const seen = await readPage(page);
      expect(seen.isStyled).toBe(true);
      expect(seen.heading).not.toBe('Tersimpan');
      expect(await page.locator('[data-stored-note]').isVisible()).toBe(true);
    });

    it('of a kecamatan bring their pictures', async () => {
      const area = readPackList(site)
        .filter(({ id }) => id.startsWith('area-'))
        .map(({ id }) => readPack(site, id))
        .find(({ files }) => files.some(([path]) => /^destinasi\/./.test(path)));
      await download(area?.id);
      const place = area?.files.find(([path]) => /^destinasi\/./.test(path))?.[0] ?? '';
      server.cut();
      await page.goto(server.url + place);
      const pictures = page.locator('article img');
      expect(await pictures.count()).toBeGreaterThan(0);
      for (const picture of await pictures.all()) {
        await picture.scrollIntoViewIfNeeded();
        await poll(() =>
          picture.evaluate((one) => (one as HTMLImageElement).naturalWidth),
        ).toBeGreaterThan(0);
      }
    });

    it('stop when the signal goes, and go on with what is lacking', async () => {
      await openSaved();
      await row().locator('[data-do=start]').waitFor();
      server.cutAfter(60_000);
      await press('start');
      await poll(() => row().locator('[data-part=state]').textContent()).toMatch(/Sinyal hilang/);
      const held = await page.evaluate(async (name) => {
        const keys = await (await caches.open(name)).keys();
        return keys.map(({ url }) => new URL(url).pathname);
      }, store);
      server.restore();
      const before = server.asked.length;
      await page.evaluate(() => window.dispatchEvent(new Event('online')));
      await row().locator('.badge').waitFor();
      const asked = server.asked.slice(before);
      expect(held.length).toBeGreaterThan(0);
      expect(held.filter((path) => asked.includes(path))).toEqual([]);
    });

    it('can be paused, resumed after the page was closed, and removed', async () => {
      await openSaved();
      await row().locator('[data-do=start]').waitFor();
      await page.evaluate(() => {
        const put = Cache.prototype.put;
        Cache.prototype.put = async function (...given) {
          await new Promise((resolve) => setTimeout(resolve, 150));
          return put.apply(this, given);
        };
      });
      await press('start');
      await poll(() => row().locator('[data-part=state]').textContent()).toMatch(/^[1-9]\d* %/);
      await press('pause');
      await row().locator('[data-do=resume]').waitFor();
      await page.reload();
      await poll(() => row().locator('progress').getAttribute('value')).toMatch(/^[1-9]/);
      await press('resume');
      await row().locator('.badge').waitFor();
      await press('remove');
      await press('undo');
      await row().locator('.badge').waitFor();
      await press('remove');
      await page.goto(server.url);
      await openSaved();
      await row().locator('[data-do=start]').waitFor();
      expect(await page.evaluate((name) => caches.has(name), store)).toBe(false);
    });

    it('are updated by what changed, and nothing else', async () => {
      await download();
      const next = mkdtempSync(join(tmpdir(), 'pendopo-packs-'));
      await writeChangedSite(site, next, servicePath, (html) =>
        html.replace('</h1>', ' baru</h1>'),
      );
      server.publish(next);
      await openSaved();
      await row().locator('[data-do=update]').waitFor();
      await page.locator('[data-part=news]').waitFor();
      const before = server.asked.length;
      await update();
      const pages = server.asked.slice(before).filter((path) => path.endsWith('/'));
      expect(pages).toEqual([site.base + servicePath]);
      server.cut();
      await page.goto(server.url + servicePath);
      expect((await readPage(page)).heading).toContain('baru');
      rmSync(next, { recursive: true, force: true });
    });

    it('are never shown bare when they are newer than the worker', async () => {
      await download();
      const next = mkdtempSync(join(tmpdir(), 'pendopo-packs-'));
      await writeNextVersion(site, next, 'Neu');
      await renewPacks(site, next);
      server.publish(next);
      await openSaved();
      await update();
      server.cut();
      await page.goto(server.url + servicePath);
      const seen = await readPage(page);
      expect([seen.version, seen.isStyled]).toEqual(['Neu', true]);
      expect(seen.files.every((file) => file.includes('Neu.'))).toBe(true);
      rmSync(next, { recursive: true, force: true });
    });

    it('ask first where data is to be saved', async () => {
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
      );
      await openSaved();
      await press('start');
      await poll(() => row().locator('[data-part=state]').textContent()).toMatch(/Hemat data/);
      const asked = server.asked.filter((path) => path.includes(servicePath));
      expect(asked).toEqual([]);
      await press('agree');
      await row().locator('.badge').waitFor();
    });

    it('say that the device is full, and the site works on', async () => {
      await page.addInitScript(() => {
        Cache.prototype.put = () =>
          Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError'));
      });
      await openSaved();
      await press('start');
      await poll(() => row().locator('[data-part=state]').textContent()).toMatch(
        /Ruang di perangkat habis/,
      );
      await page.goto(server.url + servicePath);
      expect((await readPage(page)).isStyled).toBe(true);
    });

    it('tell that the browser removed one', async () => {
      await download();
      await page.evaluate((name) => caches.delete(name), store);
      await page.reload();
      await page.locator('pack-list [data-part=evicted]').waitFor();
      const text = await page.locator('pack-list [data-part=evicted-text]').textContent();
      expect(text).toContain(await row().locator('h3').textContent());
      await page.locator('[data-do=understood]').click();
      await page.reload();
      await row().locator('[data-do=start]').waitFor();
      expect(await page.locator('pack-list [data-part=evicted]').isVisible()).toBe(false);
    });
  },
);
