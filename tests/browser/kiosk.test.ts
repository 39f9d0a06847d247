import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { DESK, toResult, useKiosk } from '../support/kiosk-screen.ts';

const screens = useKiosk();

const wasPrinted = (page: Page) =>
  page.evaluate(() => document.documentElement.hasAttribute('data-printed'));
const tap = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).tap();

describe('A resident at the screen of a village office', () => {
  it('comes by touch from a code to the printed list in four actions', async () => {
    const page = await screens.open();
    for (const key of ['D', '0', '1']) await tap(page, key);
    await toResult(page).waitFor();
    expect(await toResult(page).innerText()).toMatch(/kartu warga/i);
    await tap(page, 'Cetak daftar ini');
    expect(await wasPrinted(page)).toBe(true);
  });

  it('comes by keyboard from a code to the printed list in four actions', async () => {
    const page = await screens.open();
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
    const page = await screens.open();
    await page.getByRole('button', { name: /^Surat keterangan/ }).tap();
    await page.getByRole('button', { name: /KAMPUNG/ }).tap();
    await tap(page, 'Cetak daftar ini');
    expect(await wasPrinted(page)).toBe(true);
  });

  it('is shown four facts, papers, steps and where to take them along', async () => {
    const page = await screens.open(`layanan/anjungan/${DESK}`);
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
    const page = await screens.open(`layanan/anjungan/${DESK}`);
    const name = page.locator('[data-kiosk-office]');
    await expect.poll(() => name.innerText()).toMatch(/^Kantor (Desa|Kelurahan) /);
    await page.getByRole('link', { name: 'English' }).tap();
    await expect.poll(() => name.innerText()).toMatch(/village office$/);
    expect(await page.locator('h1:visible').innerText()).toMatch(/what do you need/i);
  });

  it('who types a code that is not there is offered the three nearest', async () => {
    const page = await screens.open();
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
    const page = await screens.open();
    await tap(page, 'D');
    await tap(page, 'Buka');
    await expect
      .poll(() => page.locator('[data-part=said]').innerText())
      .toBe('Ketik satu huruf, lalu dua angka.');
  });
});

describe('A screen that is left alone', () => {
  it('asks after a minute, counts fifteen seconds and forgets what was typed', async () => {
    const page = await screens.open();
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
    const page = await screens.open();
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
    const page = await screens.open(`en/services/kiosk/${DESK}`);
    await page.clock.install();
    await page.goto(`${screens.served.url}en/services/kiosk/${DESK}`);
    const office = page.locator('[data-kiosk-office]');
    await expect.poll(() => office.innerText()).toMatch(/village office$/);
    await page.clock.runFor(61_000);
    expect(await page.getByRole('alertdialog', { name: 'Still here?' }).isVisible()).toBe(true);
    await page.clock.runFor(16_000);
    await page.waitForURL(`**/layanan/anjungan/${DESK}`);
  });

  it('asks nobody when nothing was typed', async () => {
    const page = await screens.open();
    await page.clock.install();
    await tap(page, 'D');
    await tap(page, 'Hapus satu');
    await page.clock.runFor(90_000);
    expect(await page.getByRole('alertdialog').isVisible()).toBe(false);
  });
});
