import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SERVICES_PACK } from '../../src/domain/offline/marks.ts';
import { launchChromium } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { downloadPack, visitOnce } from '../support/offline-page.ts';
import { hasPoppler, readPdf } from '../support/pdf.ts';
import { sites } from '../support/sites.ts';

const site = sites.default;
const PHONE = { viewport: { width: 360, height: 740 } };

let browser: Browser;
let host: CuttableSite;
let context: BrowserContext;
let page: Page;
let requests: Request[];

beforeAll(async () => {
  browser = await launchChromium();
  host = await serveCuttable(site.outDir, site.base);
  context = await browser.newContext(PHONE);
  page = await visitOnce(context, host.url);
  await downloadPack(page, host.url, SERVICES_PACK);
  host.cut();
  requests = [];
  context.on('request', (request) => requests.push(request));
});

afterAll(async () => {
  await browser.close();
  host.stop();
});

const dialog = () => page.getByRole('dialog');
const papers = () => page.locator('.checklist b:first-child').allInnerTexts();

async function answer(label: string): Promise<void> {
  await dialog().getByText(label, { exact: true }).click();
  await dialog().getByRole('button', { name: 'Lanjut' }).click();
}

async function findSideways(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** Steps of one road, each from where the one before ended. */
describe('A resident with an old phone, without a network after one visit and the pack of services', () => {
  it('comes from the home page to the errands after a birth', async () => {
    await page.goto(host.url);
    await page.getByRole('link', { name: 'Peristiwa hidup' }).first().click();
    await page
      .getByRole('link', { name: /^Punya bayi/ })
      .first()
      .click();
    await page.waitForURL(/peristiwa\/punya-bayi\/$/);
    expect(await page.locator('h1').innerText()).toMatch(/punya bayi/i);
    expect(await findSideways()).toBeLessThanOrEqual(0);
  });

  it('answers short questions and gets one list, with the reason of each extra paper', async () => {
    await page.getByRole('link', { name: 'Akta kelahiran' }).first().click();
    await page.waitForURL(/layanan\/akta-kelahiran\/$/);
    const plain = await papers();
    await page.getByRole('button', { name: /Jawab \d pertanyaan pendek/ }).click();
    await dialog()
      .getByText(/^Pertanyaan 1 dari/)
      .waitFor();
    await answer('Di rumah');
    while (await dialog().isVisible()) {
      await dialog().locator('.ask-row').last().click();
      await dialog().getByRole('button', { name: 'Lanjut' }).click();
      await page.waitForTimeout(100);
    }
    expect(await papers()).not.toEqual(plain);
    expect((await page.locator('.checklist .reason').allInnerTexts()).join()).toContain(
      'lahir di rumah',
    );
    await page.getByLabel('Kartu Keluarga (KK)').check();
    expect(await findSideways()).toBeLessThanOrEqual(0);
  });

  it.runIf(hasPoppler)('prints the list on one page', async () => {
    const own = await papers();
    const pdf = readPdf(await page.pdf({ format: 'A5' }));
    expect(pdf.pages).toBe(1);
    const text = pdf.text.replace(/\s+/g, ' ');
    for (const name of own) expect(text).toContain(name);
  });

  it('finds the nearest office by kecamatan and village', async () => {
    await page.getByRole('button', { name: 'Pilih kecamatan dan desa' }).click();
    await page.getByLabel('Kecamatan').selectOption({ label: 'Kejajar' });
    await page.getByLabel('Desa atau kelurahan').selectOption({ label: 'Sembungan' });
    await page.getByText('Desa Anda: Sembungan').waitFor();
    const link = page.getByRole('link', { name: /Sembungan/ }).first();
    expect(await link.getAttribute('href')).toMatch(/\/kampung\/3307132003\/$/);
  });

  it('finds ticks and answers again after a restart', async () => {
    const own = await papers();
    await page.close();
    page = await context.newPage();
    await page.goto(`${host.url}layanan/akta-kelahiran/`);
    await expect.poll(papers).toEqual(own);
    expect(await page.getByLabel('Kartu Keluarga (KK)').isChecked()).toBe(true);
  });

  it('has told nobody an answer', () => {
    const sent = requests.map((one) => `${one.url()} ${one.postData() ?? ''}`).join('\n');
    expect(requests.length).toBeGreaterThan(5);
    expect(decodeURIComponent(sent)).not.toMatch(/\?|di rumah|Sembungan|3307132003(?!\/)/i);
  });
});
