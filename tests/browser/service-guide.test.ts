import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { launchChromium } from '../support/chromium.ts';
import { hasPoppler, readPdf } from '../support/pdf.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const BIRTH = 'layanan/akta-lahir/';
const BIRTH_PAPERS = [
  'Surat lahir',
  'Buku nikah orang tua',
  'Kartu keluarga',
  'Kartu warga ayah dan ibu',
];

let browser: Browser;
let served: ServedSite;
let context: BrowserContext;
let page: Page;
let requests: Request[];

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(sites.fictional.outDir, sites.fictional.base);
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

async function open(path: string): Promise<void> {
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  page = await context.newPage();
  requests = [];
  context.on('request', (request) => requests.push(request));
  await page.goto(served.url + path);
}

const papers = () => page.locator('.checklist b:first-child').allInnerTexts();
const dialog = () => page.getByRole('dialog');
const next = () => dialog().getByRole('button', { name: 'Lanjut' }).click();

async function answer(...labels: string[]): Promise<void> {
  for (const label of labels) {
    await dialog().getByText(label, { exact: true }).click();
    await next();
  }
}

async function answerBirth(...labels: string[]): Promise<void> {
  await page.getByRole('button', { name: 'Jawab 3 pertanyaan pendek' }).click();
  await answer(...labels);
  await dialog().waitFor({ state: 'detached' });
}

describe('the papers of a service on a phone 360 px wide', () => {
  it('short questions lead to one list, which says why a paper is on it', async () => {
    await open(BIRTH);
    expect(await papers()).toEqual(BIRTH_PAPERS);
    await page.getByRole('button', { name: 'Jawab 3 pertanyaan pendek' }).click();
    await dialog().getByText('Pertanyaan 1 dari 3').waitFor();
    const heights = await dialog()
      .locator('.ask-row')
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(60);
    await next();
    expect(await dialog().getByRole('alert').innerText()).toBe('Pilih satu jawaban dulu.');
    await answer('Di rumah', 'Ada', 'Tidak punya');
    await dialog().waitFor({ state: 'detached' });
    expect(await papers()).toEqual([
      'Surat lahir dari kepala desa',
      'Kartu keluarga',
      'Kartu warga ayah dan ibu',
      'Pernyataan orang tua rekaan',
      'Kartu warga dua saksi',
    ]);
    expect(await page.locator('.checklist .reason').allInnerTexts()).toEqual([
      'karena lahir di rumah',
      'karena tidak ada buku nikah',
      'karena tidak ada buku nikah',
    ]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await context.close();
  });

  it('one answer can be changed, and later questions that it makes needless are not asked', async () => {
    await open(BIRTH);
    await answerBirth('Rumah sakit atau bidan', 'Ada', 'Tidak punya');
    await page.getByRole('button', { name: 'Ubah: Orang tua punya buku nikah?' }).click();
    await answer('Punya');
    await dialog().waitFor({ state: 'detached' });
    expect(await papers()).toEqual(BIRTH_PAPERS);
    await page.getByRole('button', { name: 'Ubah: Di mana bayi lahir?' }).click();
    await answer('Bayi ditemukan');
    await dialog().waitFor({ state: 'detached' });
    expect(await papers()).toEqual(['Laporan polisi rekaan', 'Kartu warga penemu']);
    expect(await page.locator('.answers').innerText()).toContain('Petugas datang ke tempat bayi.');
    await context.close();
  });

  it('ticks and answers survive a restart, and are gone with "Hapus jawaban"', async () => {
    await open(BIRTH);
    await answerBirth('Di rumah', 'Ada', 'Punya');
    await page.getByLabel('Kartu keluarga').check();
    const state = await context.storageState();
    await context.close();
    context = await browser.newContext({
      viewport: { width: 360, height: 740 },
      storageState: state,
    });
    page = await context.newPage();
    await page.goto(served.url + BIRTH);
    await page.getByText('1 dari 4 siap.').waitFor();
    expect(await papers()).toContain('Surat lahir dari kepala desa');
    expect(await page.getByLabel('Kartu keluarga').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Hapus jawaban' }).click();
    expect(await papers()).toEqual(BIRTH_PAPERS);
    await page.getByLabel('Kartu keluarga').uncheck();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });

  it('nothing of the answers is in an address or a request', async () => {
    await open(BIRTH);
    const before = page.url();
    await answerBirth('Di rumah', 'Tidak ada', 'Tidak punya');
    await page.getByLabel('Kartu keluarga').check();
    await page.waitForLoadState('networkidle');
    expect(page.url()).toBe(before);
    const sent = requests.map((one) => `${one.method()} ${one.url()} ${one.postData() ?? ''}`);
    expect(sent.filter((text) => !text.startsWith(`GET ${served.url}`))).toEqual([]);
    expect(sent.filter((text) => /\?|rumah|saksi|siap/.test(text))).toEqual([]);
    await context.close();
  });

  it('who would rather read than answer gets all cases, and they are there without JavaScript', async () => {
    await open(BIRTH);
    await page.getByRole('button', { name: 'Jawab 3 pertanyaan pendek' }).click();
    await dialog().getByRole('button', { name: 'Lewati. Tampilkan semua kasus' }).click();
    await dialog().waitFor({ state: 'detached' });
    expect(await page.locator('details.case[open]').count()).toBe(4);
    await context.close();
    context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
    await page.goto(served.url + BIRTH);
    expect(await page.locator('details.case summary').allInnerTexts()).toContain('Lahir di rumah');
    expect(await page.getByRole('button', { name: /Jawab/ }).isVisible()).toBe(false);
    await context.close();
  });

  it('the message for WhatsApp carries the papers of the case, those at hand ticked', async () => {
    await open(BIRTH);
    await answerBirth('Di rumah', 'Ada', 'Punya');
    await page.getByLabel('Kartu keluarga').check();
    const href = await page.locator('[data-share]').getAttribute('href');
    const text = new URL(href ?? '').searchParams.get('text');
    expect(text).toContain('☐ Surat lahir dari kepala desa');
    expect(text).toContain('☑ Kartu keluarga');
    await context.close();
  });

  it.runIf(hasPoppler)('prints on one sheet, A4 and A5, with papers, steps and code', async () => {
    await open(BIRTH);
    await answerBirth('Di rumah', 'Tidak ada', 'Tidak punya');
    for (const format of ['A4', 'A5'] as const) {
      const pdf = readPdf(await page.pdf({ format, preferCSSPageSize: false }));
      expect([format, pdf.pages]).toEqual([format, 1]);
      expect(pdf.text).toContain('Pernyataan lahir rekaan');
      expect(pdf.text).toContain('/l/D02/');
    }
    await context.close();
  });
});
