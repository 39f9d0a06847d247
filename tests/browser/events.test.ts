import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openContext } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

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

/** Opens a page at a moment, on a device of another zone. */
async function openAt(path: string, now: string): Promise<Page> {
  const context = await openContext(browser, { timezoneId: 'America/New_York' });
  const page = await context.newPage();
  await page.clock.setFixedTime(now);
  await page.goto(`${served.url}${path}`, { waitUntil: 'networkidle' });
  return page;
}

const readTitles = (page: Page) => page.locator('main [data-from]:visible h3').allTextContents();
const readHead = (page: Page) => page.locator('.page-head').innerText();

describe('The page of today', () => {
  const path = 'acara/rentang/hari-ini/';

  it('names the day of its build on that day', async () => {
    const page = await openAt(path, '2026-11-24T09:00:00+07:00');
    expect(await readHead(page)).toContain('24 November 2026');
    expect(await readTitles(page)).toEqual(['Pekan Kain Rukma']);
    await page.context().close();
  });

  it('opened on a later day, shows the events of that day, in the zone of the region', async () => {
    // 00.30 on the Saturday there, still Friday on the device.
    const page = await openAt(path, '2026-12-05T00:30:00+08:00');
    expect(await readHead(page)).toContain('5 Desember 2026');
    expect(await readTitles(page)).toEqual(['Latihan Gamelan Terbuka', 'Pentas Bulan Purnama']);
    expect(await page.locator('[data-count="today"]').innerText()).toBe('2');
    await page.context().close();
  });

  it('opened on a later day without events, says so', async () => {
    const page = await openAt(path, '2026-12-02T10:00:00+08:00');
    expect(await readTitles(page)).toEqual([]);
    expect(await page.locator('[data-empty]').isVisible()).toBe(true);
    expect(await page.locator('[data-next]').count()).toBe(0);
    await page.context().close();
  });

  it.each(['2027-03-01T10:00:00+08:00', '2026-11-01T10:00:00+08:00'])(
    'never says "today" of a day that it does not know (%s)',
    async (now) => {
      const page = await openAt(path, now);
      expect(await readHead(page)).not.toMatch(/hari ini/i);
      expect(await page.title()).not.toMatch(/hari ini/i);
      expect(await page.locator('[data-old]').isVisible()).toBe(true);
      expect(await page.locator('[data-count]:visible').count()).toBe(0);
      await page.context().close();
    },
  );
});

describe('The page of a month', () => {
  const path = 'acara/rentang/2026-11/';

  it('marks today by the clock of the region', async () => {
    const page = await openAt(path, '2026-11-29T00:30:00+08:00');
    expect(await page.locator('td[aria-current="date"]').getAttribute('data-day')).toBe(
      '2026-11-29',
    );
    await page.context().close();
  });

  it('is walked by keyboard from day to day', async () => {
    const page = await openAt(path, '2026-11-24T09:00:00+08:00');
    await page.locator('.month a').first().focus();
    await page.keyboard.press('Tab');
    const day = await page.evaluate(
      () => document.activeElement?.closest<HTMLElement>('td')?.dataset['day'],
    );
    expect(day).toBe('2026-11-14');
    await page.context().close();
  });

  it.each([path, 'acara/rentang/akhir-pekan/', 'en/events/span/past/'])(
    '%s has no fault that axe can find',
    async (address) => {
      const page = await openAt(address, '2026-11-24T09:00:00+08:00');
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() =>
        (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
      await page.context().close();
    },
  );
});
