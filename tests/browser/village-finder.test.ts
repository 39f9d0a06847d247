import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sites, TEST_NOW } from '../support/sites.ts';
import { useVisitor } from '../support/visitor.ts';

/** In Kutarukma, the seat of Rukmajati. */
const HERE = { latitude: -5.68, longitude: 124.8, accuracy: 15 };
const visitor = useVisitor({ site: sites.fictional, at: HERE, now: TEST_NOW });

const field = (page: Page) => page.getByRole('searchbox', { name: 'Nama desa atau kelurahan' });
const status = (page: Page) => page.locator('[data-matches]').innerText();
const readMatches = (page: Page) => page.locator('.names a.is-match').allInnerTexts();

async function openWith(typed: string): Promise<Page> {
  const page = await visitor.open('kampung/');
  await field(page).focus();
  await page.keyboard.type(typed);
  return page;
}

describe('The directory of villages', () => {
  it('opens the kecamatan with a match and marks the names, whatever the capitals and spaces', async () => {
    const page = await openWith('kuta RUK');
    await expect.poll(() => status(page)).toBe('1 nama cocok.');
    expect(await readMatches(page)).toEqual([expect.stringContaining('Kutarukma')]);
    const open = page.locator('details.directory[open]');
    expect(await open.count()).toBe(1);
    expect(await open.locator('a.is-match').isVisible()).toBe(true);
  });

  it('opens the page of the only match with Enter', async () => {
    const page = await openWith('kutarukma');
    await expect.poll(() => status(page)).toBe('1 nama cocok.');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${visitor.served.url}kampung/9901011001/`);
  });

  it('leads from the field to the marked name by the keyboard alone', async () => {
    const page = await openWith('kutarukma');
    await expect.poll(() => status(page)).toBe('1 nama cocok.');
    for (let press = 0; press < 20; press++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('a.is-match'))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(`${visitor.served.url}kampung/9901011001/`);
  });

  it('says that no name matches, closes what does not, and asks the search of the site with Enter', async () => {
    const page = await openWith('jakarta');
    await expect
      .poll(() => status(page))
      .toBe('Tidak ada nama dengan "jakarta". Tekan cari untuk mencari di seluruh situs.');
    expect(await readMatches(page)).toEqual([]);
    expect(await page.locator('details.directory[open]').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/cari\/\?q=jakarta&jenis=Kampung/);
  });

  it('stands as before when the field is emptied', async () => {
    const page = await visitor.open('kampung/');
    const before = await page.locator('details.directory[open]').count();
    await field(page).fill('kutarukma');
    await expect.poll(() => readMatches(page)).toHaveLength(1);
    await field(page).fill('');
    await expect.poll(() => readMatches(page)).toHaveLength(0);
    expect(await status(page)).toBe('');
    expect(await page.locator('details.directory[open]').count()).toBe(before);
  });

  it('names the three nearest villages, and the position goes nowhere', async () => {
    const page = await visitor.open('kampung/');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    await page.getByRole('button', { name: 'Pakai posisi saya' }).click();
    const rows = page.locator('.nearest-villages li');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(3);
    expect(await rows.first().innerText()).toContain('Kutarukma');
    expect(asked.filter((one) => /5\.68|124\.8/.test(one))).toEqual([]);
  });
});
