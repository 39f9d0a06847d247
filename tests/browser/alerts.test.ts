import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AlertJson } from '../../src/domain/alerts/page.ts';
import { readAlerts, writeAlertSite } from '../support/alerts.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { visitOnce } from '../support/offline-page.ts';
import { projectRoot, sites, TEST_NOW } from '../support/sites.ts';

const site = sites.fictional;
const toFolder = (name: string) => join(projectRoot, '.pendopo', 'test', name);
const first = readAlerts(site).alerts[0] as AlertJson;
const graver = {
  ...first,
  id: 'jembatan-ditutup',
  level: 'danger' as const,
  title: { id: 'Jembatan ditutup (rekaan)', en: 'Bridge closed (invented)' },
  summary: { id: 'Lewat jalan lain.', en: 'Take another road.' },
  url: {
    id: 'https://rekaan.example.go.id/hub/peringatan/jembatan-ditutup/',
    en: 'https://rekaan.example.go.id/hub/en/alerts/jembatan-ditutup/',
  },
};

let browser: Browser;
let context: BrowserContext;
let served: CuttableSite;

beforeAll(async () => {
  browser = await launchChromium();
  await writeAlertSite(site, toFolder('alerts-more'), [graver, first]);
  await writeAlertSite(site, toFolder('alerts-none'), []);
});

afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext();
  await context.clock.setFixedTime(TEST_NOW);
  served = await serveCuttable(site.outDir, site.base);
});

afterEach(async () => {
  await context.close();
  served.stop();
});

const toBar = (page: Page) => page.locator('[data-alert-bar]');
/** As after a walk through a valley: the tab that stayed open has a network again. */
const wake = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('online')));
const readBar = async (page: Page) =>
  (await toBar(page).evaluate((bar) => bar.outerHTML)).replace(/\s+/g, '');

describe('The alert bar of a page that is older than the alerts', () => {
  it('shows a graver alert that came meanwhile, in the language of the page', async () => {
    const page = await visitOnce(context, served.url);
    const english = await context.newPage();
    await english.goto(`${served.url}en/`);
    served.publish(toFolder('alerts-more'));
    await wake(page);
    await page.locator('.alert-bar.is-danger').waitFor();
    expect(await toBar(page).innerText()).toMatch(/Awas: Jembatan ditutup.*Lewat jalan lain/s);
    expect(await toBar(page).innerText()).toContain('dan 1 lainnya');
    expect(await toBar(page).locator('a').first().getAttribute('href')).toBe(
      '/hub/peringatan/jembatan-ditutup/',
    );
    await wake(english);
    await english.locator('.alert-bar.is-danger').waitFor();
    expect(await toBar(english).innerText()).toMatch(/Bridge closed.*Take another road/s);
    expect(await toBar(english).innerText()).toContain('and 1 more');
  });

  it('takes away an alert that was called off', async () => {
    const page = await visitOnce(context, served.url);
    expect(await toBar(page).count()).toBe(1);
    served.publish(toFolder('alerts-none'));
    await page.goto(`${served.url}layanan/`);
    await toBar(page).waitFor({ state: 'detached' });
    expect(await page.locator('alert-watch [data-part=known]').isVisible()).toBe(false);
  });

  it('shows offline what was known last, and since when; what has ended goes by itself', async () => {
    const page = await visitOnce(context, served.url);
    served.publish(toFolder('alerts-more'));
    await wake(page);
    await page.locator('.alert-bar.is-danger').waitFor();
    served.cut();
    await page.goto(`${served.url}darurat/`);
    await page.locator('.alert-bar.is-danger').waitFor();
    const known = page.locator('alert-watch [data-part=known]');
    expect(await known.innerText()).toMatch(/terakhir yang diketahui, \d+ \w+ 20\d\d.*WITA\./);
    await context.clock.setFixedTime(first.end);
    await page.goto(`${served.url}darurat/`);
    await known.waitFor();
    expect(await toBar(page).count()).toBe(0);
  });

  it('ends the alert of a page without a worker and without a network', async () => {
    const plain = await browser.newContext({ serviceWorkers: 'block' });
    await plain.clock.setFixedTime(TEST_NOW);
    const page = await plain.newPage();
    await page.route('**/peringatan.json', (route) => route.abort());
    await page.goto(served.url);
    expect(await toBar(page).count()).toBe(1);
    await plain.clock.setFixedTime(first.end);
    await wake(page);
    await toBar(page).waitFor({ state: 'detached' });
    await plain.close();
  });
});

describe('The alert bar of a page that is up to date', () => {
  it('is not touched', async () => {
    const page = await context.newPage();
    const asked = page.waitForResponse(/peringatan\.json$/);
    await page.goto(served.url, { waitUntil: 'commit' });
    const bar = await toBar(page).elementHandle();
    await (await asked).finished();
    await page.waitForTimeout(300);
    expect(await bar?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await page.locator('alert-watch [data-part=known]').isVisible()).toBe(false);
  });

  it('is built by the script as the page has it', async () => {
    const page = await context.newPage();
    await page.goto(served.url, { waitUntil: 'networkidle' });
    const own = await readBar(page);
    await toBar(page).evaluate((bar) => bar.remove());
    await wake(page);
    await toBar(page).waitFor();
    expect(await readBar(page)).toBe(own);
  });
});
