import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openContext } from '../support/chromium.ts';
import { serveCuttable } from '../support/cut-network.ts';
import { visitOnce } from '../support/offline-page.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const site = sites.fictional;
const UPRIGHT = { width: 1080, height: 1920 };
const LYING = { width: 1366, height: 768 };
/** A village of the region, as an operator names it in the address of the screen. */
const DESK = '?desa=9901022004';

let browser: Browser;
let served: ServedSite;
let context: BrowserContext | undefined;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(site.outDir, site.base);
});

afterEach(() => context?.close());

afterAll(async () => {
  await browser.close();
  served.stop();
});

/** A screen that counts how often it was asked to print. */
async function openKiosk(
  path = 'layanan/anjungan/',
  viewport: { width: number; height: number } = UPRIGHT,
): Promise<Page> {
  context = await openContext(browser, { viewport, hasTouch: true });
  await context.addInitScript(() => {
    window.print = () => document.documentElement.toggleAttribute('data-printed', true);
  });
  const page = await context.newPage();
  await page.goto(served.url + path);
  return page;
}

const wasPrinted = (page: Page) =>
  page.evaluate(() => document.documentElement.hasAttribute('data-printed'));
const toResult = (page: Page) => page.locator('.kiosk-result h1');
const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

describe('A resident at the screen of a village office', () => {
  it('comes by touch from a code to the printed list in four actions', async () => {
    const page = await openKiosk();
    for (const key of ['D', '0', '1']) await tap(page, key);
    await toResult(page).waitFor();
    expect(await toResult(page).innerText()).toMatch(/kartu warga/i);
    await tap(page, 'Cetak daftar ini');
    expect(await wasPrinted(page)).toBe(true);
  });

  it('comes by keyboard from a code to the printed list in four actions', async () => {
    const page = await openKiosk();
    await page.keyboard.type('d01');
    await toResult(page).waitFor();
    // Who is used to Enter after a code presses it at once: that must not print.
    await page.keyboard.press('Enter');
    expect(await wasPrinted(page)).toBe(false);
    await page.waitForTimeout(900);
    await page.keyboard.press('Enter');
    expect(await wasPrinted(page)).toBe(true);
    await page.keyboard.press('Escape');
    await toResult(page).waitFor({ state: 'detached' });
  });

  it('comes from a topic to the printed list in three actions', async () => {
    const page = await openKiosk();
    await page.getByRole('button', { name: /^Surat keterangan/ }).tap();
    await page.getByRole('button', { name: /KAMPUNG/ }).tap();
    await tap(page, 'Cetak daftar ini');
    expect(await wasPrinted(page)).toBe(true);
  });

  it('is shown four facts, papers, steps and where to take them along', async () => {
    const page = await openKiosk(`layanan/anjungan/${DESK}`);
    await page.keyboard.type('K01');
    await toResult(page).waitFor();
    const facts = await page.locator('.kiosk-facts dt').allInnerTexts();
    expect(facts).toHaveLength(4);
    expect(await page.locator('.kiosk-facts').innerText()).toContain('Meja ini');
    expect(await page.locator('.kiosk-take').innerText()).toContain(
      'rekaan.example.go.id/hub/l/K01/',
    );
    expect(await page.locator('.kiosk-take svg[role=img]').isVisible()).toBe(true);
  });

  it('finds the name of the office on the roof, and keeps it in English', async () => {
    const page = await openKiosk(`layanan/anjungan/${DESK}`);
    const name = page.locator('[data-kiosk-office]');
    await expect.poll(() => name.innerText()).toMatch(/^Kantor (Desa|Kelurahan) /);
    await page.getByRole('link', { name: 'English' }).tap();
    await expect.poll(() => name.innerText()).toMatch(/village office$/);
    expect(await page.locator('h1:visible').innerText()).toMatch(/what do you need/i);
  });

  it('who types a code that is not there is offered the three nearest', async () => {
    const page = await openKiosk();
    for (const key of ['D', '0', '9']) await tap(page, key);
    const heading = page.locator('#kiosk-pick');
    await expect.poll(() => heading.innerText()).toBe('Kode D09 tidak ada. Maksud Anda …');
    const near = await page.locator('[data-part=choices] [data-code]').allInnerTexts();
    expect(near).toHaveLength(3);
    expect(near[0]).toContain('DUKCAPIL');
    await page.locator('[data-part=choices] [data-code=D01]').tap();
    expect(await toResult(page).innerText()).toMatch(/kartu warga/i);
  });

  it('who opens too early is told what a code is', async () => {
    const page = await openKiosk();
    await tap(page, 'D');
    await tap(page, 'Buka');
    await expect
      .poll(() => page.locator('[data-part=said]').innerText())
      .toBe('Ketik satu huruf, lalu dua angka.');
  });
});

describe('A screen that is left alone', () => {
  it('asks after a minute, counts fifteen seconds and forgets what was typed', async () => {
    const page = await openKiosk();
    await page.clock.install();
    await page.keyboard.type('d01');
    await toResult(page).waitFor();
    await page.clock.runFor(59_000);
    const question = page.getByRole('alertdialog', { name: 'Masih di sini?' });
    expect(await question.isVisible()).toBe(false);
    await page.clock.runFor(1_500);
    expect(await question.isVisible()).toBe(true);
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(focused).toBe('Ya, lanjutkan');
    expect(await question.innerText()).toContain('dalam 15 detik');
    await page.clock.runFor(5_000);
    expect(await question.innerText()).toContain('dalam 10 detik');
    await page.clock.runFor(10_000);
    expect(await question.isVisible()).toBe(false);
    expect(await page.locator('.kiosk-result').innerText()).toBe('');
    expect(await page.locator('[data-part=letter]').innerText()).toBe('');
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('D01');
  });

  it('goes on for another minute when somebody is there', async () => {
    const page = await openKiosk();
    await page.clock.install();
    await page.keyboard.type('d0');
    await page.locator('[data-part=letter]').getByText('D').waitFor();
    await page.clock.runFor(61_000);
    await tap(page, 'Ya, lanjutkan');
    await page.clock.runFor(30_000);
    expect(await page.locator('[data-part=letter]').innerText()).toBe('D');
    await page.clock.runFor(31_000);
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-part=letter]').innerText()).toBe('');
  });

  it('goes back to Indonesian when the one who chose English has left', async () => {
    const page = await openKiosk(`en/services/kiosk/${DESK}`);
    await page.clock.install();
    await page.goto(`${served.url}en/services/kiosk/${DESK}`);
    const office = page.locator('[data-kiosk-office]');
    await expect.poll(() => office.innerText()).toMatch(/village office$/);
    await page.clock.runFor(61_000);
    expect(await page.getByRole('alertdialog', { name: 'Still here?' }).isVisible()).toBe(true);
    await page.clock.runFor(16_000);
    await page.waitForURL(`**/layanan/anjungan/${DESK}`);
  });

  it('asks nobody when nothing was typed', async () => {
    const page = await openKiosk();
    await page.clock.install();
    await tap(page, 'D');
    await tap(page, 'Hapus satu');
    await page.clock.runFor(90_000);
    expect(await page.getByRole('alertdialog').isVisible()).toBe(false);
  });
});

describe('The screen', () => {
  it.each([
    ['upright', UPRIGHT, 112],
    ['lying', LYING, 92],
  ] as const)('%s has large keys, does not scroll and leads nowhere', async (_, size, key) => {
    const page = await openKiosk('layanan/anjungan/', size);
    const keys = await page
      .locator('service-kiosk button:visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
    expect(keys.length).toBeGreaterThan(15);
    for (const { width, height, bottom } of keys) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(key);
      expect(bottom).toBeLessThanOrEqual(size.height);
    }
    const rest = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(rest).toBeLessThanOrEqual(0);
    const links = await page
      .locator('a:visible')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).pathname));
    expect(links).toEqual(['/hub/en/services/kiosk/']);
  });

  it('prints its list on one page of A5 and of A4, for every service', async () => {
    const page = await openKiosk();
    for (const code of ['D01', 'K01', 'U01', 'T01']) {
      await page.keyboard.type(code);
      await toResult(page).waitFor();
      for (const format of ['A5', 'A4'] as const) {
        const pdf = await page.pdf({ format });
        expect(pdf.toString('latin1').match(/\/Type \/Page\b/g), `${code} ${format}`).toHaveLength(
          1,
        );
      }
      await page.keyboard.press('Escape');
    }
  });

  it.each([
    ['upright', UPRIGHT],
    ['lying', LYING],
  ] as const)('%s shows what is to be done without scrolling', async (_, size) => {
    const page = await openKiosk('layanan/anjungan/', size);
    for (const code of ['D01', 'K01', 'U01', 'T01']) {
      await page.keyboard.type(code);
      await toResult(page).waitFor();
      const hidden = await page
        .locator('.kiosk-result, .kiosk-second')
        .evaluateAll((all) =>
          Math.max(...all.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)),
        );
      expect(hidden, code).toBeLessThanOrEqual(1);
      expect(await page.getByRole('button', { name: 'Cetak daftar ini' }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
    }
  });

  it('is light on a dark device, and dark when the operator says so', async () => {
    const page = await openKiosk();
    await page.emulateMedia({ colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(236, 242, 240)');
    await page.goto(`${served.url}layanan/anjungan/?gelap`);
    await expect.poll(ground).toBe('rgb(10, 25, 23)');
  });

  it('works without a network after one visit', async () => {
    const cuttable = await serveCuttable(site.outDir, site.base);
    context = await browser.newContext({ viewport: UPRIGHT, hasTouch: true });
    const page = await visitOnce(context, cuttable.url);
    await page.goto(`${cuttable.url}layanan/anjungan/${DESK}`, { waitUntil: 'networkidle' });
    cuttable.cut();
    await page.reload();
    await page.keyboard.type('d01');
    await toResult(page).waitFor();
    cuttable.stop();
  });

  it('is a list of codes by agency without JavaScript', async () => {
    context = await openContext(browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${served.url}layanan/anjungan/`);
    expect(await page.locator('.kiosk-key:visible').count()).toBe(0);
    const list = page.getByRole('heading', { name: 'Semua kode layanan' }).locator('..');
    await list.getByRole('link', { name: /DUKCAPIL 01 Kartu warga/ }).click();
    expect(new URL(page.url()).pathname).toBe('/hub/layanan/kartu-warga/');
  });
});
