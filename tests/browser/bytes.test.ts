import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PHONE_PHOTO_BYTES } from '../../src/build/pictures/draw-photo.ts';
import { PHOTO_FOLDER } from '../../src/domain/photo.ts';
import { launchChromium } from '../support/chromium.ts';
import { selectOverBudget, type Weighed } from '../support/figures.ts';
import { readPages, selectElements, toBrotliBytes, type Page } from '../support/output.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites, type TestSite } from '../support/sites.ts';
import { openColdPage, toWireBytes, type ColdPage } from '../support/weigh.ts';

const DESTINATION = /^(en\/destinations|destinasi)\/[^/]+\/index\.html$/;
/** Of the pages without a photo those with the longest HTML are opened: they are the heaviest. */
const SAMPLE = 10;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(Object.entries(sites) as [string, TestSite][])(
  'What a phone loads from the %s region',
  (region, site) => {
    let served: ServedSite;
    const places = readPages(site).filter(({ path }) => DESTINATION.test(path));
    const hasPhoto = (page: Page) =>
      selectElements(page, 'img', { loading: 'eager' }).some(({ attributes }) =>
        attributes['src']?.includes('/gambar/foto/'),
      );
    const placesWithMap = () =>
      places
        .filter((page) => selectElements(page, 'map-view').length > 0)
        .slice(0, 2)
        .map(({ path }) => path);
    const toAddress = (path: string) => served.url + path.replace(/index\.html$/, '');

    beforeAll(async () => {
      served = await serveSite(site.outDir, site.base);
    });

    afterAll(() => served.stop());

    /** Every photo counts as heavy as it may be: test pictures are lighter than a camera's. */
    async function weighFirstView(path: string): Promise<Weighed> {
      const cold = await openColdPage(browser, served, site);
      await cold.page.goto(toAddress(path), { waitUntil: 'networkidle' });
      const photos = cold.list().filter((file) => file.includes(PHOTO_FOLDER));
      const lacking = photos.map((file) => Math.max(0, PHONE_PHOTO_BYTES - toWireBytes(file)));
      const bytes = cold.weigh() + lacking.reduce((sum, one) => sum + one, 0);
      await cold.close();
      return { path, bytes };
    }

    async function weighAll(pages: readonly Page[]): Promise<Weighed[]> {
      const weighed: Weighed[] = [];
      for (const { path } of pages) weighed.push(await weighFirstView(path));
      return weighed;
    }

    it('stays within 90 KB for a destination page without a photo', async () => {
      const heaviest = places
        .filter((page) => !hasPhoto(page))
        .map((page) => ({ page, bytes: toBrotliBytes(page.html) }))
        .sort((a, b) => b.bytes - a.bytes)
        .slice(0, SAMPLE);
      const weighed = await weighAll(heaviest.map(({ page }) => page));
      expect(selectOverBudget(region, 'destination without a photo', 90, weighed)).toEqual([]);
    });

    it.runIf(places.some(hasPhoto))(
      'stays within 160 KB for a destination page with a photo',
      async () => {
        const weighed = await weighAll(places.filter(hasPhoto));
        expect(selectOverBudget(region, 'destination with a photo', 160, weighed)).toEqual([]);
      },
    );

    /**
     * What a page adds to itself: everything but its HTML, its sheets and its fonts, which have budgets of their own.
     * Its script counts: `/peta/` and `/cari/` stand apart from the budget of scripts.
     */
    function weighBeyond(cold: ColdPage, path: string): Weighed {
      const html = join(site.outDir, path);
      const text = readFileSync(html, 'utf8');
      const isOwn = (file: string) =>
        file === html ||
        file.endsWith('.woff2') ||
        (file.endsWith('.css') && text.includes(basename(file)));
      const beyond = cold.list().filter((file) => !isOwn(file));
      return { path, bytes: beyond.reduce((sum, file) => sum + toWireBytes(file), 0) };
    }

    const settle = async ({ page }: ColdPage) => {
      await page.waitForTimeout(500);
      await page.waitForLoadState('networkidle');
    };

    it('stays within 120 KB for the map, beyond its page', async () => {
      const weighed: Weighed[] = [];
      for (const path of ['peta/index.html', 'en/map/index.html', ...placesWithMap()]) {
        const cold = await openColdPage(browser, served, site);
        await cold.page.goto(toAddress(path), { waitUntil: 'networkidle' });
        const live = cold.page.locator('map-view.is-live');
        if (!(await live.count())) await cold.page.locator('[data-map-open]').first().click();
        await live.waitFor();
        await settle(cold);
        weighed.push(weighBeyond(cold, path));
        await cold.close();
      }
      expect(selectOverBudget(region, 'map beyond its page', 120, weighed)).toEqual([]);
    });

    interface WeighedSearch {
      /** Until the first result stands, with all that its row needs. */
      readonly first: Weighed;
      /** Until the word is typed to its end: every piece of the index on the way, for other wordings too. */
      readonly word: Weighed;
      /** The same with the page itself, on an empty cache. */
      readonly whole: Weighed;
    }

    /** The first word of a title, typed letter by letter. */
    async function weighSearch(path: string): Promise<WeighedSearch> {
      const cold = await openColdPage(browser, served, site);
      await cold.page.goto(toAddress(path), { waitUntil: 'networkidle' });
      const title = await cold.page.locator('[data-codes]').first().getAttribute('data-title');
      const result = cold.page.locator('[data-part=results] [data-result]').first();
      await cold.page.locator('#search-query').click();
      let first: Weighed | undefined;
      for (const letter of title?.split(' ')[0] ?? '') {
        await cold.page.keyboard.type(letter);
        await settle(cold);
        if (!first && (await result.count())) first = weighBeyond(cold, path);
      }
      await result.waitFor();
      const word = weighBeyond(cold, path);
      const whole = { path, bytes: cold.weigh() };
      await cold.close();
      return { first: first ?? word, word, whole };
    }

    it('stays within 150 KB for the first search result, beyond its page', async () => {
      const found = [
        await weighSearch('cari/index.html'),
        await weighSearch('en/search/index.html'),
      ];
      const select = (budget: string, limitKb: number, part: keyof WeighedSearch) =>
        selectOverBudget(
          region,
          budget,
          limitKb,
          found.map((one) => one[part]),
        );
      expect(select('first search result beyond its page', 150, 'first')).toEqual([]);
      // Our own limits: what the contract does not speak of.
      expect(select('searched word beyond its page', 180, 'word')).toEqual([]);
      expect(select('searched word with its page', 254, 'whole')).toEqual([]);
    });
  },
);
