import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { toKeptKey } from '../../src/domain/offline/stores.ts';
import { visitOnce } from '../support/offline-page.ts';
import { sites } from '../support/sites.ts';
import { useVisitor } from '../support/visitor.ts';

/** In Kutarukma, 400 m from the civil registration office. */
const HERE = { latitude: -5.68, longitude: 124.8, accuracy: 15 };
/** Tuesday 24 November 2026, 10.00 in Rukmapura (UTC+8): the permit counter of the mall is open. */
const TUESDAY = new Date('2026-11-24T10:00:00+08:00');
/** Sunday: only the police are there. */
const SUNDAY = new Date('2026-11-29T10:00:00+08:00');

const visitor = useVisitor({ site: sites.fictional, at: HERE, now: TUESDAY });

const press = (page: Page, name: string) => page.getByRole('button', { name }).click();

/** Groups with the texts of their rows. */
async function readGroups(page: Page): Promise<Record<string, string[]>> {
  await page.locator('.near-groups li a').first().waitFor();
  const groups = await page.locator('.near-groups section').all();
  const rows = await Promise.all(
    groups.map(async (one) => [
      (await one.getAttribute('data-group')) ?? '',
      (await one.locator('li a').allInnerTexts()).map((text) =>
        text.replaceAll('\u00a0', ' ').replace(/\s*\n+\s*/g, ' | '),
      ),
    ]),
  );
  return Object.fromEntries(rows) as Record<string, string[]>;
}

describe('The nearest open office, from a page of a service', () => {
  it('is the nearest whose counter for it is open; closed ones say when they open', async () => {
    const page = await visitor.open('layanan/izin-warung/');
    await press(page, 'Dari posisi saya');
    const groups = await readGroups(page);
    expect(groups['open']?.[0]).toMatch(/^Mal Pelayanan Publik Rukmapura/);
    expect(groups['open']?.[0]).toContain('Loket izin · sampai 12.00');
    expect(groups['closed']?.[0]).toMatch(/^Dinas Kependudukan Rukmapura .*buka besok 09.00/);
  });

  it("is the visitor's own village where the service is had in every village", async () => {
    const page = await visitor.open('layanan/surat-domisili/');
    await press(page, 'Pilih kecamatan dan desa');
    await page.getByLabel('Kecamatan').selectOption({ label: 'Tirtasunya' });
    await page.getByLabel('Desa atau kelurahan').selectOption({ label: 'Jatilumut' });
    await page.getByText('Desa Anda: Jatilumut').waitFor();
    const groups = await readGroups(page);
    expect(groups['unknown']).toHaveLength(1);
    expect(groups['unknown']?.[0]).toContain('Kantor desa Jatilumut');
    expect(groups['unknown']?.[0]).toContain('Jam belum diketahui');
    expect(groups['open']?.join()).toContain('Kantor Kelurahan Kutarukma');
    const link = page.getByRole('link', { name: /Jatilumut/ });
    expect(await link.getAttribute('href')).toBe(`${sites.fictional.base}kampung/9901022004/`);
  });
});

describe('The nearest open office, from the list of offices', () => {
  it('is told at the moment of the visitor; unknown hours stand apart, with the reason', async () => {
    await visitor.context.clock.setFixedTime(SUNDAY);
    const page = await visitor.open('kantor/');
    await press(page, 'Dari posisi saya');
    const groups = await readGroups(page);
    expect(Object.keys(groups)).toEqual(['open', 'unknown', 'closed']);
    expect(groups['open']).toHaveLength(1);
    expect(groups['open']?.[0]).toMatch(/^Polres Rukmapura/);
    expect(groups['unknown']?.join()).toContain('Kantor Imigrasi Rukmapura');
    await page.getByText('Karena itu di bawah yang pasti buka').waitFor();
  });

  it('without a position the visitor is sent to the lists, and nothing is guessed', async () => {
    await visitor.context.clearPermissions();
    const page = await visitor.open('kantor/');
    await press(page, 'Dari posisi saya');
    await page.getByText('Posisi tidak terbaca. Pilih kecamatan dan desa saja.').waitFor();
    expect(await page.locator('.near-groups').count()).toBe(0);
  });

  it('a choice is remembered on the device only when asked, and forgotten when unticked', async () => {
    const page = await visitor.open('kantor/');
    const kept = () =>
      page.evaluate((key) => localStorage.getItem(key), toKeptKey(sites.fictional.base, 'village'));
    await press(page, 'Pilih kecamatan dan desa');
    await page.getByLabel('Kecamatan').selectOption({ label: 'Tirtasunya' });
    await page.getByText(/Desa Anda: /).waitFor();
    expect(await kept()).toBeNull();
    await page.getByLabel('Ingat pilihan ini').check();
    await page.reload();
    await press(page, 'Pilih kecamatan dan desa');
    expect(await page.getByLabel('Kecamatan').inputValue()).toBe('99.01.02');
    await page.getByLabel('Ingat pilihan ini').uncheck();
    expect(await kept()).toBeNull();
  });

  it('tells nobody where the visitor is', async () => {
    const page = await visitor.context.newPage();
    await page.goto(`${visitor.served.url}kantor/`, { waitUntil: 'networkidle' });
    const asked: string[] = [];
    page.on('request', (one) => asked.push(`${one.url()} ${one.postData() ?? ''}`));
    await press(page, 'Dari posisi saya');
    await readGroups(page);
    await page.waitForLoadState('networkidle');
    expect(asked.some((line) => line.includes('data/kantor/terdekat.json'))).toBe(true);
    expect(asked.join(' ')).not.toMatch(/5[.,]68|124[.,]8/);
    expect(await page.evaluate(() => JSON.stringify(localStorage) + document.cookie)).not.toMatch(
      /5\.68|124\.8/,
    );
  });

  it('is known without a network once it was asked for, and speaks English on English pages', async () => {
    const page = await visitOnce(visitor.context, visitor.served.url);
    await page.goto(`${visitor.served.url}en/offices/`, { waitUntil: 'networkidle' });
    await press(page, 'From my position');
    await readGroups(page);
    visitor.served.cut();
    await page.reload();
    await press(page, 'From my position');
    expect((await readGroups(page))['open']?.join()).toContain('Rukmapura Police');
  });
});
