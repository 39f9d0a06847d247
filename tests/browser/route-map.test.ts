import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openContext } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(sites.fictional.outDir, sites.fictional.base);
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

async function openLive(slug: string): Promise<Page> {
  const context = await openContext(browser, { viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto(`${served.url}rute/${slug}/`);
  await page.locator('[data-map-open]').click();
  await page.locator('map-view.is-live').waitFor();
  return page;
}

/** What a visitor sees of the line: whether it is dashed, and where it runs in the frame. */
async function readLine(page: Page) {
  const line = page.locator('.map-live path.map-way');
  const frame = await page.locator('.map-live').boundingBox();
  const box = await line.boundingBox();
  const dash = await line.evaluate((path) => getComputedStyle(path).strokeDasharray);
  return { dash, frame, box };
}

describe('The live map of a route', () => {
  it('draws its recording as a solid line, whole in the frame, from the first stop to the last', async () => {
    const page = await openLive('jalur-gunung-pelita');
    const { dash, frame, box } = await readLine(page);
    expect(dash).toBe('none');
    if (!frame || !box) throw new Error('The map has no line.');
    expect(box.x).toBeGreaterThan(frame.x);
    expect(box.y).toBeGreaterThan(frame.y);
    expect(box.x + box.width).toBeLessThan(frame.x + frame.width);
    expect(box.y + box.height).toBeLessThan(frame.y + frame.height);
    expect(box.height).toBeGreaterThan(frame.height / 4);
    expect(await page.locator('.map-live .map-pin').count()).toBeGreaterThanOrEqual(3);
    await page.context().close();
  });

  it('only joins the stops with dashes where nobody recorded a way', async () => {
    const page = await openLive('sehari-di-tirtasunya');
    const { dash } = await readLine(page);
    expect(dash).not.toBe('none');
    expect(await page.getByText('Garis putus menghubungkan perhentian, bukan jalan.').count()).toBe(
      1,
    );
    await page.context().close();
  });
});

describe('The GPX file of a route', () => {
  it('comes as GPX, under the name of the route', async () => {
    const context = await openContext(browser, { viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.goto(`${served.url}rute/jalur-gunung-pelita/`);
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: /^GPX/ }).click();
    expect((await waiting).suggestedFilename()).toBe('jalur-gunung-pelita.gpx');
    const answer = await page.request.get(`${served.url}rute/jalur-gunung-pelita/rute.gpx`);
    expect(answer.headers()['content-type']).toContain('application/gpx+xml');
    await context.close();
  });
});
