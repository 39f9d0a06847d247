import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContext, Page, Request } from 'playwright-core';
import { toKeptKey } from '../../src/domain/offline/stores.ts';
import { launchChromium } from '../support/chromium.ts';
import { visitOnce, waitFor } from '../support/offline-page.ts';
import { hasPoppler, readPdf } from '../support/pdf.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const LETTER = 'layanan/surat/surat-keterangan-domisili/';
/** Nobody's: the number fits the rules, its sequence is made up. */
const NIK = '3307134101900001';
const TYPED = {
  'Nama lengkap': 'Sri Contoh Wulandari',
  NIK,
  'Tempat lahir': 'Wonocontoh',
  'Tanggal lahir': '01-01-1990',
  Pekerjaan: 'Petani kentang',
  'Dusun, jalan, nomor rumah': 'Dusun Krajan Contoh',
  RT: '03',
  RW: '07',
  'Untuk apa surat ini?': 'melamar kerja contoh',
};
const SECRETS = [...Object.values(TYPED).filter((text) => text.length > 3), '3307 1341 0190 0001'];

let browser: Browser;
let served: ServedSite;
let context: BrowserContext;
let page: Page;
let requests: Request[];

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(sites.default.outDir, sites.default.base);
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

const field = (label: string) => page.getByLabel(label, { exact: true });
const sheet = () => page.locator('.sheet').innerText();
const said = () => page.locator('[data-count]').innerText();

async function open(width = 1440, path = LETTER): Promise<void> {
  context = await browser.newContext({ viewport: { width, height: 844 } });
  page = await context.newPage();
  requests = [];
  context.on('request', (request) => requests.push(request));
  await page.addInitScript(() => {
    // The dialog of a printer would hold the test; that it was asked for is kept.
    window.print = () => document.documentElement.toggleAttribute('data-printed', true);
  });
  await page.goto(served.url + path);
}

async function fill(more: Partial<Record<keyof typeof TYPED, string>> = {}): Promise<void> {
  for (const [label, text] of Object.entries({ ...TYPED, ...more })) await field(label).fill(text);
  await field('Jenis kelamin').selectOption('Perempuan');
  await field('Kecamatan').selectOption('Kejajar');
  await field('Desa atau kelurahan').selectOption('Sembungan');
}

const isPrinted = () => page.evaluate(() => document.documentElement.hasAttribute('data-printed'));

describe('A letter', () => {
  it('with a wrong NIK is not printed, and says why beside the field', async () => {
    await open();
    await fill({ NIK: '330713410190000' });
    await page.getByRole('button', { name: 'Cetak atau simpan PDF' }).click();
    await expect.poll(() => field('NIK').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#letter-nik-error').innerText()).toBe(
      'NIK harus 16 angka. Anda menulis 15.',
    );
    expect(await field('NIK').getAttribute('aria-describedby')).toContain('letter-nik-error');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('letter-nik');
    expect(await isPrinted()).toBe(false);
    expect(await said()).toBe('1 isian belum benar');
    expect(await sheet()).toContain('belum benar');
    for (const [nik, words] of [
      ['4007134101900001', 'Tidak ada provinsi 40'],
      ['3307994101900001', 'bukan kecamatan di sini: 99'],
      ['3307137301900001', 'bukan tanggal lahir: 730190'],
    ] as const) {
      await field('NIK').fill(nik);
      await expect.poll(() => page.locator('#letter-nik-error').innerText()).toContain(words);
    }
    await field('NIK').fill(NIK);
    await expect.poll(said).toBe('Siap dicetak');
    expect(await page.locator('#letter-nik-error').isVisible()).toBe(false);
    await context.close();
  });

  it.runIf(hasPoppler)(
    'that is right is one A4 page with all that was typed, fonts inside',
    async () => {
      await open();
      await fill();
      await page.getByRole('button', { name: 'Cetak atau simpan PDF' }).click();
      await expect.poll(isPrinted).toBe(true);
      const pdf = readPdf(await page.pdf({ preferCSSPageSize: true }));
      expect({ pages: pdf.pages, size: pdf.size }).toEqual({ pages: 1, size: '210 x 297' });
      const text = pdf.text.replace(/\s+/g, ' ');
      for (const words of [
        'PEMERINTAH KABUPATEN WONOSOBO',
        'KECAMATAN KEJAJAR',
        'KANTOR DESA SEMBUNGAN',
        'SURAT KETERANGAN DOMISILI',
        'Sri Contoh Wulandari',
        '3307 1341 0190 0001',
        'Wonocontoh, 1 Januari 1990',
        'Perempuan',
        'Petani kentang',
        'Dusun Krajan Contoh RT 03 RW 07, Desa Sembungan, Kecamatan Kejajar',
        'untuk melamar kerja contoh dan',
        'Kepala Desa',
      ])
        expect(text).toContain(words);
      for (const words of ['belum', 'Menu', 'Cetak', 'Situs peragaan', 'lambang diisi'])
        expect(text).not.toContain(words);
      expect(pdf.fonts.length).toBeGreaterThan(0);
      expect(pdf.fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
      await context.close();
    },
  );

  it('leaves nothing of what was typed in the network or on the device', async () => {
    await open();
    await fill();
    await page.getByRole('button', { name: 'Cetak atau simpan PDF' }).click();
    await expect.poll(isPrinted).toBe(true);
    await page.waitForTimeout(500);
    const kept = await page.evaluate(async () => {
      const stored: string[] = [document.cookie, location.href, document.title];
      stored.push(JSON.stringify(localStorage), JSON.stringify(sessionStorage));
      stored.push(JSON.stringify(history.state), JSON.stringify(await indexedDB.databases()));
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          stored.push(request.url);
          const copy = await cache.match(request);
          if (copy?.headers.get('content-type')?.includes('text')) stored.push(await copy.text());
        }
      }
      return stored.join('\n');
    });
    const sent = requests.map((request) => `${request.url()} ${request.postData() ?? ''}`);
    for (const secret of SECRETS) {
      expect(kept).not.toContain(secret);
      expect(decodeURIComponent(sent.join('\n'))).not.toContain(secret);
    }
    expect(requests.length).toBeGreaterThan(3);
    await context.close();
  });

  it('is gone with "Hapus semua", and when somebody goes back to it', async () => {
    await open();
    await fill();
    await expect.poll(said).toBe('Siap dicetak');
    await page.goto(`${served.url}layanan/`);
    await page.goBack();
    await expect.poll(() => field('NIK').inputValue()).toBe('');
    expect(await page.content()).not.toContain('Contoh Wulandari');
    await fill();
    await page.getByRole('button', { name: 'Hapus semua' }).click();
    await expect.poll(() => field('NIK').inputValue()).toBe('');
    expect(await sheet()).not.toContain('Contoh Wulandari');
    await context.close();
  });

  it('remembers who somebody is only when asked to, and forgets it again', async () => {
    await open();
    await fill();
    await page.getByLabel(/Ingat data diri saya/).check();
    await expect.poll(() => page.locator('.letter-said').innerText()).toContain('disimpan');
    await page.goto(`${served.url}layanan/surat/surat-keterangan-usaha/`);
    await expect.poll(() => field('NIK').inputValue()).toBe(NIK);
    await expect.poll(() => field('Desa atau kelurahan').inputValue()).toBe('Sembungan');
    expect(await field('Untuk apa surat ini?').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Hapus semua' }).click();
    await expect
      .poll(() => page.evaluate((key) => localStorage.getItem(key), toKeptKey('/', 'letter')))
      .toBeNull();
    await page.reload();
    expect(await field('NIK').inputValue()).toBe('');
    await context.close();
  });

  it('is filled in step by step on a phone, by keyboard too', async () => {
    await open(360);
    expect(await field('RT').isVisible()).toBe(false);
    await field('Nama lengkap').focus();
    await page.keyboard.type('Sri');
    await page.getByRole('button', { name: 'Lanjut: Alamat dan isi' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => field('RT').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Lanjut: Periksa' }).click();
    await expect.poll(() => page.locator('.sheet').isVisible()).toBe(true);
    expect(await sheet()).toContain('Sri');
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await page.getByRole('button', { name: 'Cetak atau simpan PDF' }).click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('letter-nik');
    await context.close();
  });

  it('is said to disagree with its NIK, and printed all the same', async () => {
    await open();
    await fill({ 'Tanggal lahir': '02-01-1990' });
    await field('Tanggal lahir').blur();
    await field('Pekerjaan').fill('Guru');
    await field('Pekerjaan').blur();
    await expect.poll(() => page.locator('.letter-said').innerText()).toContain('tidak sama');
    await page.getByRole('button', { name: 'Cetak atau simpan PDF' }).click();
    await expect.poll(isPrinted).toBe(true);
    await context.close();
  });

  it('works without a network once its page was read', async () => {
    context = await browser.newContext();
    page = await visitOnce(context, served.url + LETTER);
    await waitFor(
      page,
      async (parts) => {
        const stores = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
        const all = (await Promise.all(stores.map((store) => store.keys()))).flat();
        return parts.every((part) => all.some(({ url }) => url.includes(part)));
      },
      [LETTER, 'LetterMaker', '/start.'],
    );
    served.stop();
    try {
      await page.reload();
      await field('NIK').fill('12');
      await field('NIK').blur();
      await expect
        .poll(() => page.locator('#letter-nik-error').innerText())
        .toContain('Anda menulis 2');
    } finally {
      await context.close();
      served = await serveSite(sites.default.outDir, sites.default.base);
    }
  });
});
