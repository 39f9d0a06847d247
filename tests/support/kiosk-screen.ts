import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { launchChromium, openContext } from './chromium.ts';
import { serveSite, type ServedSite } from './serve.ts';
import { sites } from './sites.ts';

const site = sites.fictional;
export const UPRIGHT = { width: 1080, height: 1920 };
export const LYING = { width: 1366, height: 768 };
/** A village of the region, as an operator names it in the address of the screen. */
export const DESK = '?desa=9901022004';

/** The screens of one test file: each opens fresh, and counts whether it was asked to print. */
export class KioskScreens {
  browser!: Browser;
  served!: ServedSite;
  context: BrowserContext | undefined;

  /** Opens the screen, upright unless told. */
  async open(
    path = 'layanan/anjungan/',
    viewport: { width: number; height: number } = UPRIGHT,
  ): Promise<Page> {
    this.context = await openContext(this.browser, { viewport, hasTouch: true });
    await this.context.addInitScript(() => {
      window.print = () => document.documentElement.toggleAttribute('data-printed', true);
    });
    const page = await this.context.newPage();
    await page.goto(this.served.url + path);
    return page;
  }
}

/** One Chromium and one site for the screens of a file. */
export function useKiosk(): KioskScreens {
  const screens = new KioskScreens();
  beforeAll(async () => {
    screens.browser = await launchChromium();
    screens.served = await serveSite(site.outDir, site.base);
  });
  afterEach(() => screens.context?.close());
  afterAll(async () => {
    await screens.browser.close();
    screens.served.stop();
  });
  return screens;
}

export const toResult = (page: Page) => page.locator('.kiosk-result h1');
