import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium, openContext } from './chromium.ts';
import { serveCuttable, type CuttableSite } from './cut-network.ts';
import { sites } from './sites.ts';

/** Its path below the base. */
export const LIBRARY = 'ruang-media/foto/';

/** The photo library as the tests of one file see it: a browser for all, a device and a site for each. */
export class PhotoLibraryPages {
  browser!: Browser;
  context!: BrowserContext;
  served!: CuttableSite;

  async open(path = LIBRARY, within = this.context): Promise<Page> {
    const page = await within.newPage();
    await page.goto(this.served.url + path, { waitUntil: 'load' });
    return page;
  }

  /** Where a page is, below the base, as people read it. */
  readAddress(page: Page): string {
    return decodeURIComponent(page.url().slice(this.served.url.length));
  }
}

/** One Chromium for a file; a fresh device and a site whose network can be cut for every test. */
export function usePhotoLibrary(): PhotoLibraryPages {
  const { outDir, base } = sites.fictional;
  const library = new PhotoLibraryPages();
  beforeAll(async () => {
    library.browser = await launchChromium();
  });
  afterAll(() => library.browser.close());
  beforeEach(async () => {
    library.context = await openContext(library.browser, {
      viewport: { width: 1280, height: 800 },
    });
    library.served = await serveCuttable(outDir, base);
  });
  afterEach(async () => {
    await library.context.close();
    library.served.stop();
  });
  return library;
}

/** The photos that the page shows, by their names. */
export function listNames(page: Page): Promise<(string | undefined)[]> {
  return page
    .locator('#photo-grid figcaption a')
    .evaluateAll((all) => all.map((one) => one.textContent?.trim()));
}

/** A value of a filter. */
export const toBox = (page: Page, name: string) =>
  page.locator('.photo-filters a', { hasText: name });

/** Waits until the line above the photos says this. */
export const waitForLine = (page: Page, text: string) =>
  page.locator('#photo-count').getByText(text).waitFor();
