import { describe, expect, it } from 'vitest';
import { openContext } from '../support/chromium.ts';
import { serveCuttable } from '../support/cut-network.ts';
import { DESK, LYING, toResult, UPRIGHT, useKiosk } from '../support/kiosk-screen.ts';
import { visitOnce } from '../support/offline-page.ts';
import { sites } from '../support/sites.ts';

const site = sites.fictional;
const screens = useKiosk();

describe('The screen', () => {
  it.each([
    ['upright', UPRIGHT, 112],
    ['lying', LYING, 92],
  ] as const)('%s has large keys, does not scroll and leads nowhere', async (_, size, key) => {
    const page = await screens.open('layanan/anjungan/', size);
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
    const page = await screens.open();
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
    const page = await screens.open('layanan/anjungan/', size);
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
    const page = await screens.open();
    await page.emulateMedia({ colorScheme: 'dark' });
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(await ground()).toBe('rgb(236, 242, 240)');
    await page.goto(`${screens.served.url}layanan/anjungan/?gelap`);
    await expect.poll(ground).toBe('rgb(10, 25, 23)');
  });

  it('works without a network after one visit', async () => {
    const cuttable = await serveCuttable(site.outDir, site.base);
    screens.context = await screens.browser.newContext({ viewport: UPRIGHT, hasTouch: true });
    const page = await visitOnce(screens.context, cuttable.url);
    await page.goto(`${cuttable.url}layanan/anjungan/${DESK}`, { waitUntil: 'networkidle' });
    cuttable.cut();
    await page.reload();
    await page.keyboard.type('d01');
    await toResult(page).waitFor();
    cuttable.stop();
  });

  it('is a list of codes by agency without JavaScript', async () => {
    screens.context = await openContext(screens.browser, { javaScriptEnabled: false });
    const page = await screens.context.newPage();
    await page.goto(`${screens.served.url}layanan/anjungan/`);
    expect(await page.locator('.kiosk-key:visible').count()).toBe(0);
    const list = page.getByRole('heading', { name: 'Semua kode layanan' }).locator('..');
    await list.getByRole('link', { name: /DUKCAPIL 01 Kartu warga/ }).click();
    expect(new URL(page.url()).pathname).toBe('/hub/layanan/kartu-warga/');
  });
});
