import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { launchChromium, openContext } from '../support/chromium.ts';
import { listPageTypes } from '../support/page-types.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites, type TestSite } from '../support/sites.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

describe.each(Object.entries(sites) as [string, TestSite][])('The %s region', (_, site) => {
  const types = listPageTypes(site);
  let served: ServedSite;

  beforeAll(async () => {
    served = await serveSite(site.outDir, site.base);
  });

  afterAll(() => served.stop());

  describe.each(['light', 'dark'] as const)('in %s mode', (colorScheme) => {
    it('has no fault that axe finds on any page type', async () => {
      // The policy of the site forbids the test's own script; everything else stays as served.
      const context = await openContext(browser, {
        colorScheme,
        viewport: { width: 390, height: 844 },
        bypassCSP: true,
      });
      const page = await context.newPage();
      const faults: string[] = [];
      for (const path of types) {
        await page.goto(`${served.url}${path}`);
        for (const fault of await findViolations(page)) faults.push(`${path} ${fault}`);
      }
      await context.close();
      expect(faults).toEqual([]);
    });
  });

  it('scrolls no page sideways at 320 px, nor at 390 px with text at 200 %', async () => {
    const context = await openContext(browser, { viewport: { width: 320, height: 700 } });
    const page = await context.newPage();
    const wide: string[] = [];
    const measure = async (path: string, how: string) => {
      const extra = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (extra > 0) wide.push(`${path} ${how}: ${extra} px`);
    };
    for (const path of types) {
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(`${served.url}${path}`);
      await measure(path, '320 px');
      await page.setViewportSize({ width: 390, height: 844 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await measure(path, '200 %');
    }
    await context.close();
    expect(wide).toEqual([]);
  });

  it('asks no other origin for anything, breaks no policy of its own, and logs no error', async () => {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(served.origin))
        faults.push(`request ${request.url()}`);
    });
    page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`${page.url()} ${message.text()}`);
    });
    for (const path of types) {
      if (path.includes('404')) continue;
      await page.goto(`${served.url}${path}`, { waitUntil: 'networkidle' });
    }
    await context.close();
    expect(faults).toEqual([]);
  });
});
