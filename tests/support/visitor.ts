import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium } from './chromium.ts';
import { serveCuttable, type CuttableSite } from './cut-network.ts';
import type { TestSite } from './sites.ts';

/** Where the device of a visitor is, and its clock. */
interface Whereabouts {
  readonly site: TestSite;
  readonly at: { latitude: number; longitude: number; accuracy: number };
  readonly now: Date | string;
}

/** A visitor of one test: a new browser context, and a site whose network can be cut. */
export class Visitor {
  context!: BrowserContext;
  served!: CuttableSite;

  /** Opens a page of the site by its path below the base. */
  async open(path: string): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.served.url + path);
    return page;
  }
}

/** Gives every test of a file its own visitor, whose device tells its position; one Chromium for all of them. */
export function useVisitor({ site, at, now }: Whereabouts): Visitor {
  const visitor = new Visitor();
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    visitor.context = await browser.newContext({
      geolocation: at,
      permissions: ['geolocation'],
      viewport: { width: 390, height: 844 },
    });
    await visitor.context.clock.setFixedTime(now);
    visitor.served = await serveCuttable(site.outDir, site.base);
  });
  afterEach(async () => {
    await visitor.context.close();
    visitor.served.stop();
  });
  return visitor;
}
