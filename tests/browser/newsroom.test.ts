import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openContext } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';
import { unzip } from '../support/unzip.ts';

const site = sites.fictional;
let browser: Browser;
let served: ServedSite;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(site.outDir, site.base);
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

async function open(path: string, now?: string): Promise<Page> {
  const context = await openContext(browser, { timezoneId: 'America/New_York' });
  const page = await context.newPage();
  if (now) await page.clock.install({ time: new Date(now) });
  await page.goto(served.url + path, { waitUntil: 'load' });
  return page;
}

/** A keyboard that counts, and gives up before it has walked through the whole page. */
function startCounting(page: Page) {
  let count = 0;
  const press = async (key: string) => {
    if (++count > 40) throw new Error('Forty keys were pressed: the page leads nowhere.');
    await page.keyboard.press(key);
  };
  const isOn = (selector: string) =>
    page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
  const tabTo = async (selector: string) => {
    do await press('Tab');
    while (!(await isOn(selector)));
  };
  const takeFile = async (selector: string): Promise<Download> => {
    await tabTo(selector);
    const waiting = page.waitForEvent('download', { timeout: 5000 });
    await press('Enter');
    return waiting;
  };
  return { press, tabTo, takeFile, count: () => count };
}

const read = async (download: Download) => readFileSync(await download.path());

describe('A journalist at the keyboard', () => {
  it.each(['ruang-media/', 'en/newsroom/'])(
    'gets picture, kit and contact in under 20 keystrokes from %s',
    async (path) => {
      const page = await open(path);
      const keys = startCounting(page);
      await keys.tabTo('.skip-link');
      await keys.press('Enter');
      const kit = await keys.takeFile('main [href$="kit.zip"]');
      const contact = await keys.takeFile('main [href$=".vcf"]');
      const picture = await keys.takeFile('main [href*="/gambar/foto/"]');
      expect(keys.count()).toBeLessThan(20);
      expect((await sharp(await read(picture)).metadata()).format).toBe('jpeg');
      expect(unzip(await read(kit)).map(({ name }) => name)).toContain('SHA256SUMS');
      expect((await read(contact)).toString()).toMatch(/^BEGIN:VCARD\r\n[\s\S]*TEL;/);
      await page.context().close();
    },
  );
});

describe('After "Salin naskah" in the newsroom the clipboard', () => {
  it('holds the whole text of the newest release, as HTML and as plain text', async () => {
    const context = await openContext(browser);
    const { origin } = new URL(served.url);
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    const page = await context.newPage();
    await page.goto(`${served.url}ruang-media/`);
    const title = await page.locator('.newest-release h2').innerText();
    await page.getByRole('button', { name: 'Salin naskah' }).click();
    await page.getByRole('button', { name: 'Tersalin' }).waitFor();
    const held = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const get = async (type: string) => (await item?.getType(type))?.text();
      return { html: await get('text/html'), text: await get('text/plain') };
    });
    for (const form of [held.html, held.text]) {
      expect(form).toContain(title);
      expect(form).toContain('Petugas rekaan mengukur muka air pada 23 November.');
      expect(form).toContain('Sari Pranawa');
    }
    expect(held.html).toMatch(/^<h1>/);
    expect(held.text).not.toMatch(/<\w+>/);
    await context.close();
  });
});

describe('The contact of the newsroom', () => {
  // Monday to Friday 08.00–20.00 on the clock of the region; the device is elsewhere.
  it.each([
    ['2026-11-24T09:00:00+08:00', 'Bisa dihubungi sampai 20.00'],
    ['2026-11-24T05:00:00+08:00', 'Di luar jam kerja mulai 08.00'],
    ['2026-11-24T21:00:00+08:00', 'Di luar jam kerja mulai besok 08.00'],
    ['2026-11-27T21:00:00+08:00', 'Di luar jam kerja mulai Senin 08.00'],
  ])('is said to answer or not at %s', async (now, words) => {
    const page = await open('ruang-media/', now);
    await page.locator('.contact-state .badge').waitFor();
    const text = await page.locator('.contact-state').innerText();
    expect(text.replace(/\s+/g, ' ').trim()).toBe(words);
    await page.context().close();
  });

  it('says the hours where no script runs, and every way is a link', async () => {
    const context = await openContext(browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}ruang-media/`);
    const hours = await page.locator('.contact-state').innerText();
    expect(hours.replaceAll('\u00a0', ' ')).toBe('Senin–Jumat 08.00–20.00 WITA');
    const hrefs = await page
      .locator('.newest-side .kit')
      .first()
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs.map((href) => href.split(/[:?]/)[0])).toEqual([
      expect.stringMatching(/foto\/potret-sari\/$/),
      'tel',
      'https',
      'mailto',
      expect.stringMatching(/kontak\.vcf$/),
    ]);
    expect(hrefs[2]).toMatch(/^https:\/\/wa\.me\/62\d+$/);
    await context.close();
  });
});

describe('The filters of releases', () => {
  it('lead by plain links to pages of their own, and back to all', async () => {
    const page = await open('ruang-media/');
    await page.getByRole('link', { name: /Undangan liputan \d/ }).click();
    await page.waitForURL(/siaran-pers\/jenis\/undangan\/$/);
    expect(await page.locator('.release-row').count()).toBe(1);
    await page.getByRole('link', { name: /Smart Branding/ }).click();
    await page.waitForURL(/siaran-pers\/dimensi\/branding\/$/);
    await page.getByRole('link', { name: /Hapus saringan/ }).click();
    await page.waitForURL(/siaran-pers\/$/);
    await page.context().close();
  });
});
