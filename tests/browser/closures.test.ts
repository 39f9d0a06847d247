import { join } from 'node:path';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AlertJson } from '../../src/domain/alerts/page.ts';
import { readAlerts, writeAlertSite } from '../support/alerts.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { visitOnce } from '../support/offline-page.ts';
import { projectRoot, sites, TEST_NOW } from '../support/sites.ts';

const site = sites.fictional;
const toFolder = (name: string) => join(projectRoot, '.pendopo', 'test', name);
const { alerts } = readAlerts(site);
const garden = alerts.find(({ id }) => id === 'kebun-raya-tutup') as AlertJson;
const race = alerts.find(({ id }) => id === 'lomba-perahu') as AlertJson;
const others = alerts.filter(({ id }) => id !== garden.id);
/** The wall of the fort fell after the site was built. */
const fort: AlertJson = {
  ...garden,
  id: 'benteng-runtuh',
  level: 'danger',
  title: { id: 'Tembok benteng runtuh (rekaan)', en: 'A wall of the fort fell (invented)' },
  summary: { id: 'Jangan mendekat.', en: 'Keep away.' },
  touches: ['destinations/benteng-karangluhur'],
  shuts: ['destinations/benteng-karangluhur'],
};
const longer: AlertJson = {
  ...garden,
  end: '2026-11-28T12:00:00+08:00',
  time: { id: 'Berlaku sampai 28 Nov 2026, 12.00 WITA.', en: 'In force until 28 Nov 2026, 12 pm.' },
  shut: { id: 'Tutup sampai 28 Nov, 12.00 WITA', en: 'Closed until 28 Nov, 12 pm' },
};

let browser: Browser;
let context: BrowserContext;
let served: CuttableSite;

beforeAll(async () => {
  browser = await launchChromium();
  await writeAlertSite(site, toFolder('closures-fort'), [fort, ...alerts]);
  await writeAlertSite(site, toFolder('closures-off'), others);
  await writeAlertSite(site, toFolder('closures-longer'), [longer, ...others]);
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

const toNotice = (page: Page) => page.locator('.touching [data-alert]:not([hidden])');
const toMark = (page: Page) => page.locator('.place-state .closed-mark:not([hidden])');
const toRow = (page: Page, slug: string) => page.locator(`[data-pin-id="destinations/${slug}"]`);
const read = async (one: Locator) => (await one.innerText()).replaceAll('\u00a0', ' ');
const wake = (page: Page) => page.evaluate(() => void dispatchEvent(new Event('online')));

async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(served.url + path, { waitUntil: 'networkidle' });
  return page;
}

describe('A place that an alert shuts', () => {
  it('says so on its page, in lists, on pins and on the live map', async () => {
    const page = await open('destinasi/kebun-raya-sela/');
    expect(await read(toNotice(page))).toMatch(
      /Info: Kebun Raya Sela tutup\. Tempat ini tutup\. .*Berlaku sampai 25 Nov 2026, 12\.00 WITA\./s,
    );
    expect(await read(toMark(page))).toBe('Tutup sampai 25 Nov, 12.00 WITA');
    await page.goto(`${served.url}destinasi/`, { waitUntil: 'networkidle' });
    const row = toRow(page, 'kebun-raya-sela');
    expect(await read(row)).toContain('Tutup sampai 25 Nov, 12.00 WITA');
    expect(await row.locator('.pin-closed').isVisible()).toBe(true);
    const picture = page.locator('[data-map-picture]');
    expect(await picture.getAttribute('aria-label')).toMatch(
      /Kebun Raya Sela: Tutup sampai 25 Nov, 12\.00.WITA/,
    );
    await page.goto(`${served.url}destinasi/kecamatan/gunungpelita/`);
    await page.locator('[data-map-open]').click();
    await page.locator('map-view.is-live').waitFor();
    await page.getByRole('button', { name: 'Perbesar' }).click();
    for (let zooms = 0; zooms < 12; zooms += 1) {
      if (await page.getByRole('button', { name: /Kebun Raya Sela, tutup/ }).count()) break;
      await page.getByRole('button', { name: 'Perbesar' }).click();
      await page.waitForTimeout(350);
    }
    expect(await page.getByRole('button', { name: /Kebun Raya Sela, tutup/ }).count()).toBe(1);
  });

  it('shuts what is part of it', async () => {
    const page = await open('destinasi/rumah-kaca-sela/');
    expect(await read(toNotice(page))).toContain('Tempat ini tutup bersama Kebun Raya Sela.');
    expect(await toMark(page).count()).toBe(1);
  });

  it('is as before from the end of the alert on, in a build that is older', async () => {
    await context.clock.setFixedTime(garden.end);
    const page = await open('destinasi/kebun-raya-sela/');
    expect(await toNotice(page).count()).toBe(0);
    expect(await toMark(page).count()).toBe(0);
    await page.goto(`${served.url}destinasi/`, { waitUntil: 'networkidle' });
    const row = toRow(page, 'kebun-raya-sela');
    expect(await read(row)).not.toContain('Tutup sampai');
    expect(await row.locator('.pin-closed').isVisible()).toBe(false);
  });

  it('says beforehand when it will be shut, and is shut then without a new build', async () => {
    const page = await open('destinasi/');
    const row = toRow(page, 'telaga-sunya');
    expect(await read(row)).toContain('Tutup 5 Des, 06.00–15.00 WITA');
    expect(await row.locator('.pin-closed').isVisible()).toBe(false);
    await context.clock.setFixedTime(race.start);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await read(row)).toContain('Tutup sampai 5 Des, 15.00 WITA');
    expect(await row.locator('.pin-closed').isVisible()).toBe(true);
  });
});

describe('A route with a stop that is shut', () => {
  it('says so on top and at the stop, and keeps what else it says of the stop', async () => {
    await context.clock.setFixedTime(race.start);
    const page = await open('rute/sehari-di-tirtasunya/');
    expect(await read(page.locator('.touching'))).toContain(
      'Yang tutup di rute ini: Telaga Sunya.',
    );
    const stop = page.locator('#stop-2');
    expect(await read(stop)).toContain('Tutup sampai 5 Des, 15.00 WITA');
    expect(await read(stop)).toContain('Naik perahu sebelum pukul 11.00.');
    expect(await read(page.locator('#stop-1'))).not.toContain('Tutup');
    await context.clock.setFixedTime(race.end);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await read(stop)).not.toContain('Tutup');
  });
});

describe('The page of an alert', () => {
  it('says that it is over from its end on, in a build that is older', async () => {
    const page = await open('peringatan/kebun-raya-tutup/');
    expect(await read(page.locator('main .level-bar'))).toContain('masih berlaku');
    await context.clock.setFixedTime(garden.end);
    await page.reload({ waitUntil: 'networkidle' });
    expect(await read(page.locator('main .level-bar'))).toContain('sudah berakhir');
    expect(await read(page.locator('main .level-bar'))).not.toContain('masih berlaku');
  });

  it('names what it touches, also what only its polygon holds', async () => {
    const page = await open('peringatan/lomba-perahu/');
    expect(await read(page.locator('main header'))).toMatch(/Wilayah\s+Telaga Sunya/);
    expect(await page.locator('main a.place-row').count()).toBe(1);
  });
});

describe('A page that is older than the alert', () => {
  const path = 'destinasi/benteng-karangluhur/';

  it('shows it on the place and in the lists, in the language of the page', async () => {
    const page = await open(path);
    expect(await toNotice(page).count()).toBe(0);
    served.publish(toFolder('closures-fort'));
    await wake(page);
    await toNotice(page).waitFor();
    expect(await read(toNotice(page))).toMatch(
      /Awas: Tembok benteng runtuh \(rekaan\)\. Tempat ini tutup\. Jangan mendekat\. .*Keterangan/s,
    );
    expect(await read(toMark(page))).toBe('Tutup sampai 25 Nov, 12.00 WITA');
    await page.goto(`${served.url}en/destinations/`, { waitUntil: 'networkidle' });
    await toRow(page, 'benteng-karangluhur').locator('.closed-mark').waitFor();
    expect(await read(toRow(page, 'benteng-karangluhur'))).toContain('Closed until 25 Nov');
  });

  it('drops what was called off', async () => {
    const page = await open('destinasi/rumah-kaca-sela/');
    served.publish(toFolder('closures-off'));
    await wake(page);
    await toNotice(page).waitFor({ state: 'detached' });
    expect(await toMark(page).count()).toBe(0);
  });

  it('says the new end of one that was made longer', async () => {
    const page = await open('destinasi/kebun-raya-sela/');
    served.publish(toFolder('closures-longer'));
    await wake(page);
    await page.getByText('Berlaku sampai 28 Nov 2026').waitFor();
    expect(await toNotice(page).count()).toBe(1);
    expect(await read(toMark(page))).toBe('Tutup sampai 28 Nov, 12.00 WITA');
  });

  it('shows without a network what was known last, and ends it by itself', async () => {
    const page = await visitOnce(context, served.url);
    await page.goto(served.url + path, { waitUntil: 'networkidle' });
    served.publish(toFolder('closures-fort'));
    await wake(page);
    await toNotice(page).waitFor();
    served.cut();
    await page.reload();
    await toNotice(page).waitFor();
    await context.clock.setFixedTime(fort.end);
    await page.reload();
    await page.locator('alert-watch [data-part=known]').waitFor();
    expect(await toNotice(page).count()).toBe(0);
  });
});
