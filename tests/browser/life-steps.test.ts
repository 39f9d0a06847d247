import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { sites, TEST_NOW } from '../support/sites.ts';
import { useVisitor } from '../support/visitor.ts';

const BIRTH = 'peristiwa/anak-lahir/';
const visitor = useVisitor({
  site: sites.fictional,
  at: { latitude: 0, longitude: 0, accuracy: 10 },
  now: TEST_NOW,
});

/** The title of the step where the page says that the reader stands. */
const readHere = (page: Page) => page.locator('[data-step]:has(.here:visible) h3').allInnerTexts();
const readDone = (page: Page) => page.locator('[data-step].is-done h3').allInnerTexts();
const mark = (page: Page, title: string) =>
  page.locator('[data-step]', { hasText: title }).locator('[data-done]').click();

describe('The steps of a life event', () => {
  it('begin at the first, and say which comes next when one is marked', async () => {
    const page = await visitor.open(BIRTH);
    expect(await readHere(page)).toEqual(['Minta surat lahir']);
    expect(await page.locator('.here:visible').innerText()).toMatch(/mulai dari sini/i);
    await mark(page, 'Minta surat lahir');
    await expect.poll(() => readHere(page)).toEqual(['Akta lahir']);
    expect(await readDone(page)).toEqual(['Minta surat lahir']);
    expect(await page.locator('life-steps [role=status]').innerText()).toBe(
      'Anda di sini: Akta lahir. Tanda selesai hanya di ponsel ini.',
    );
  });

  it('skip what was done out of order, and take a mark back', async () => {
    const page = await visitor.open(BIRTH);
    await mark(page, 'Minta surat lahir');
    await mark(page, 'Kartu warga');
    await mark(page, 'Akta lahir');
    await expect.poll(() => readHere(page)).toEqual(['Imunisasi rekaan']);
    await mark(page, 'Akta lahir');
    await expect.poll(() => readHere(page)).toEqual(['Akta lahir']);
  });

  it('are still marked after a reload and in another window, each life event for itself', async () => {
    const page = await visitor.open(BIRTH);
    await mark(page, 'Minta surat lahir');
    await expect.poll(() => readDone(page)).toHaveLength(1);
    await page.reload();
    await expect.poll(() => readDone(page)).toEqual(['Minta surat lahir']);
    const other = await visitor.open(BIRTH);
    await expect.poll(() => readHere(other)).toEqual(['Akta lahir']);
    const rest = await visitor.open('peristiwa/pindah-rumah/');
    expect(await readDone(rest)).toEqual([]);
  });

  it('say that all is done, and leave nothing on the device when every mark is taken back', async () => {
    const page = await visitor.open(BIRTH);
    const titles = await page.locator('[data-step] h3').allInnerTexts();
    expect(titles).toHaveLength(4);
    for (const title of titles) await mark(page, title);
    await expect
      .poll(() => page.locator('life-steps [role=status]').innerText())
      .toContain('Semua langkah selesai.');
    for (const title of titles) await mark(page, title);
    await expect.poll(() => readDone(page)).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });

  it('come with sums: errands, papers counted once, cost and time with what is not known', async () => {
    const page = await visitor.open(BIRTH);
    const sums = (await page.locator('.life-band dl').innerText()).replace(/\s+/g, ' ');
    expect(sums).toMatch(/urusan 4, dan 1 ikut terbit/i);
    expect(sums).toMatch(/dokumen 4, dihitung sekali/i);
    expect(sums).toMatch(/biaya Gratis; 2 langkah belum diketahui/i);
    expect(sums).toMatch(/paling lama 2 hari kerja; 2 langkah belum diketahui/i);
    expect(await page.locator('main').innerText()).toContain(
      'Urutannya: langkah 1 dan 3 bersamaan, lalu 2 dan 4 bersamaan.',
    );
  });
});
