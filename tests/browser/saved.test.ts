import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVICES_PACK } from '../../src/domain/offline/marks.ts';
import { toStoreName } from '../../src/domain/offline/stores.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { readPage, visitOnce } from '../support/offline-page.ts';
import { readPack, writeChangedSite } from '../support/packs.ts';
import { sites, type TestSite } from '../support/sites.ts';

/** A busy machine takes its time. */
const poll = <T>(read: () => T) => expect.poll(read, { timeout: 20_000 });

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(Object.entries(sites) as [string, TestSite][])(
  'Saved pages of the %s region',
  (_, site) => {
    const { files } = readPack(site, SERVICES_PACK);
    const servicePath = files.find(([path]) => /^layanan\/./.test(path))?.[0] ?? '';
    let server: CuttableSite;
    let context: BrowserContext;
    let page: Page;

    beforeAll(async () => {
      server = await serveCuttable(site.outDir, site.base);
      context = await browser.newContext({ acceptDownloads: true });
      page = await visitOnce(context, server.url);
    });

    afterAll(async () => {
      await context.close();
      server.stop();
    });

    const button = () => page.locator('save-button button').first();
    const openSaved = () => page.goto(`${server.url}tersimpan/`);
    const saved = () => page.locator('.saved-row');
    let file = '';

    it('are kept by one button that says so', async () => {
      await page.goto(server.url + servicePath);
      await button().click();
      await poll(() => button().textContent()).toContain('Tersimpan');
      expect(await button().getAttribute('aria-pressed')).toBe('true');
      await openSaved();
      await poll(() => saved().count()).toBe(1);
    });

    it('leave the device as a file, and nothing else', async () => {
      const asked = server.asked.length;
      const waiting = page.waitForEvent('download');
      await page.locator('[data-do=export]').click();
      file = await (await waiting).path();
      expect(readFileSync(file, 'utf8')).toContain(servicePath);
      // Chromium looks for a new worker by itself, whenever it has time.
      const ours = server.asked.slice(asked).filter((path) => !path.endsWith('/sw.js'));
      expect(ours).toEqual([]);
    });

    it('are taken over from a file on another device', async () => {
      const other = await browser.newContext();
      const there = await visitOnce(other, server.url);
      await there.goto(`${server.url}tersimpan/`);
      await there.locator('[data-part=own]').waitFor();
      await there.locator('[data-part=file]').setInputFiles({
        name: 'salah.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"format":"lain"}'),
      });
      await poll(() => there.locator('[data-part=problem]').textContent()).toContain(
        'bukan berkas simpanan',
      );
      await there.locator('[data-part=file]').setInputFiles(file);
      await poll(() => there.locator('.saved-row').count()).toBe(1);
      await poll(() => there.locator('[data-part=said]').textContent()).toContain('1');
      expect(await there.locator('.saved-row [data-do=again]').count()).toBe(0);
      await other.close();
    });

    it('open without a network; another page gives the list of what is here', async () => {
      server.cut();
      await page.goto(server.url + servicePath);
      expect((await readPage(page)).isStyled).toBe(true);
      await page.goto(`${server.url}layanan/tidak-pernah-dibuka/`);
      await page.locator('[data-part=absent]').waitFor();
      expect(await page.locator('[data-part=address]').textContent()).toContain(
        'tidak-pernah-dibuka',
      );
      expect(await page.locator('h1').textContent()).toBe('Yang bisa dibuka sekarang');
      await poll(() => saved().count()).toBe(1);
      await page.locator('[data-part=all] summary').click();
      await poll(() => page.locator('[data-part=all] a').count()).toBeGreaterThan(5);
      server.restore();
    });

    it('are brought to what is published now, when they are looked at after a day', async () => {
      const next = mkdtempSync(join(tmpdir(), 'pendopo-saved-'));
      await writeChangedSite(site, next, servicePath, (html) =>
        html.replace('</h1>', ' baru</h1>'),
      );
      const store = toStoreName(site.base, 'saved');
      await openSaved();
      await page.evaluate(
        async ([name = '', path = '']) => {
          const cache = await caches.open(name);
          const copy = await cache.match(path);
          const headers = new Headers(copy?.headers);
          headers.set('x-stored-at', '2026-01-01T00:00:00.000Z');
          await cache.put(path, new Response(await copy?.text(), { headers }));
        },
        [store, site.base + servicePath],
      );
      server.publish(next);
      await openSaved();
      const readStored = () =>
        page.evaluate(
          async ([name = '', path = '']) =>
            (await (await caches.open(name)).match(path))?.text() ?? '',
          [store, site.base + servicePath],
        );
      await poll(readStored).toContain(' baru</h1>');
      server.publish(site.outDir);
      rmSync(next, { recursive: true, force: true });
    });

    it('can be removed, and brought back for ten seconds', async () => {
      await openSaved();
      await saved().locator('[data-do=remove]').click();
      await poll(() => saved().count()).toBe(0);
      await page.locator('.saved-own [data-do=undo]').click();
      await poll(() => saved().count()).toBe(1);
    });

    it('say that a browser without storage refuses, and the site works on', async () => {
      const closed = await browser.newContext();
      await closed.addInitScript(() => {
        const refuse = () => Promise.reject(new DOMException('Refused.', 'SecurityError'));
        for (const name of ['open', 'keys', 'has', 'match', 'delete'] as const)
          CacheStorage.prototype[name] = refuse;
      });
      const there = await closed.newPage();
      await there.goto(`${server.url}tersimpan/`);
      await there.locator('[data-part=refused]').waitFor();
      await there.goto(server.url + servicePath);
      await there.locator('save-button button').first().click();
      await poll(() => there.locator('save-button [role=status]').first().textContent()).toContain(
        'menolak',
      );
      await closed.close();
    });
  },
);
