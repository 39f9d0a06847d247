import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchChromium, openContext } from '../support/chromium.ts';
import { hasPoppler, readPdf } from '../support/pdf.ts';
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

async function print(path: string) {
  const context = await openContext(browser);
  const page = await context.newPage();
  await page.goto(served.url + path);
  const facts = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: false }));
  await context.close();
  return { ...facts, text: facts.text.replace(/\s+/g, ' ').trim() };
}

describe.runIf(hasPoppler)('A printed release', () => {
  it('is a letter of its office on A4: letterhead first, the whole text, whom to ring, its address', async () => {
    const { text, size, pages, fonts } = await print('siaran-pers/pekan-kain-dibuka/');
    expect(text).toMatch(
      /^KANTOR KABAR RUKMAPURA Kabupaten Rukmapura \(rekaan\) Jalan Balai 1 · Telepon 0299 000 404/i,
    );
    expect(text).toContain('Situs peragaan, bukan situs resmi');
    for (const part of [
      'No. 031/2026',
      '23 November 2026',
      'dibuka dengan 42 perajin',
      'Alat tersedia.',
      'di bawah 30 tahun',
      'Bagas Wirakerta',
      'Catatan untuk redaksi',
      'Narahubung: Sari Pranawa',
    ])
      expect(text.toLowerCase(), part).toContain(part.toLowerCase());
    // A line may end at a hyphen of the address; Poppler then joins the halves without it.
    const address = 'https://rekaan.example.go.id/hub/siaran-pers/pekan-kain-dibuka/';
    expect(text.replaceAll('-', '')).toContain(address.replaceAll('-', ''));
    expect(text).not.toMatch(/Salin|Bagikan|Unduh|Siaran terkait/i);
    expect(size).toBe('210 x 297');
    expect(pages).toBe(1);
    expect(fonts.every(({ isEmbedded }) => isEmbedded)).toBe(true);
  });

  it('carries its charts and tables, and the numbers of a line', async () => {
    const { text } = await print('siaran-pers/angka-kunjungan/');
    expect(text).toContain('Perubahan terhadap Oktober 2025');
    expect(text).toContain('21.750');
    expect(text).not.toContain('CSV');
  });

  it('of a retelling is no letter of an office', async () => {
    const { text } = await print('siaran-pers/angka-kunjungan/');
    expect(text).toMatch(/^Balai Rukma/i);
  });

  it('says on paper that it was withdrawn', async () => {
    const { text } = await print('siaran-pers/jembatan-watuterang/');
    expect(text).toMatch(/^KANTOR KABAR/i);
    expect(text).toContain('Siaran ini dicabut. Jangan disiarkan lagi.');
  });
});
