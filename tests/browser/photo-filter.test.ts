import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { openContext } from '../support/chromium.ts';
import { visitOnce, waitFor } from '../support/offline-page.ts';
import {
  LIBRARY,
  listNames,
  toBox,
  usePhotoLibrary,
  waitForLine,
} from '../support/photo-library.ts';

const library = usePhotoLibrary();
const readCount = async (page: Page, name: string) =>
  Number(await toBox(page, name).locator('.count').textContent());
const toLine = (page: Page) => page.locator('#photo-count');
/** True when the worker has stored the page and every script, sheet and list that it asked for. */
const hasStoredItself = async () => {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const files = [location.href, ...asked.filter((name) => /\.(js|css|json)$/.test(name))];
  const found = await Promise.all(files.map((name) => caches.match(name, { ignoreSearch: true })));
  return files.some((name) => name.endsWith('foto.json')) && found.every(Boolean);
};
const isLit = (page: Page) =>
  page.evaluate(
    () => document.activeElement?.getAttribute('data-mark') ?? document.activeElement?.tagName,
  );

describe('The filters of the photo library', () => {
  it('combine in place: tiles, line, counts, title and address agree', async () => {
    const page = await library.open();
    const all = await listNames(page);
    for (const name of ['2026', 'Rukmajati', 'Tegak', 'CC BY 4.0']) await toBox(page, name).click();
    await waitForLine(page, '1 foto · Rukmajati, 2026, CC BY 4.0, Tegak');
    expect(await listNames(page)).toEqual(['Potret Sari Pranawa']);
    expect(library.readAddress(page)).toBe(
      `${LIBRARY}?kecamatan=rukmajati&tahun=2026&lisensi=cc-by&bentuk=tegak`,
    );
    expect(await page.title()).toMatch(/^Foto: Rukmajati, 2026, CC BY 4\.0, Tegak/);
    // The weaver is of the same place, year and licence, but lies.
    expect(await readCount(page, 'Mendatar')).toBe(1);
    await toBox(page, 'Mendatar').click();
    await waitForLine(page, '2 foto');
    expect(library.readAddress(page)).toContain('bentuk=mendatar,tegak');
    await page.locator('#photo-clear').click();
    expect(library.readAddress(page)).toBe(LIBRARY);
    expect(await listNames(page)).toEqual(all);
    expect((await toLine(page).textContent())?.trim()).toBe(`${all.length} foto`);
    expect(await page.locator('#photo-clear').isVisible()).toBe(false);
    expect(await isLit(page)).toBe('kecamatan=rukmajati');
  });

  it('offer no value that would leave nothing, but do not hide it', async () => {
    const page = await library.open();
    await toBox(page, 'Tegak').click();
    await waitForLine(page, '2 foto');
    const off = toBox(page, 'Gunungpelita');
    expect(await readCount(page, 'Gunungpelita')).toBe(0);
    expect(await off.getAttribute('aria-disabled')).toBe('true');
    await off.click({ force: true });
    expect(library.readAddress(page)).toBe(`${LIBRARY}?bentuk=tegak`);
    expect(await readCount(page, 'Mendatar')).toBe(6);
  });

  it('are undone by the back button, and stay after a reload and after a photo was read', async () => {
    const page = await library.open();
    await toBox(page, '2025').click();
    await waitForLine(page, '1 foto');
    await page.reload();
    await waitForLine(page, '1 foto · 2025');
    await page.locator('#photo-grid figcaption a').click();
    await page.waitForURL('**/anak-menari/');
    await page.goBack();
    await waitForLine(page, '1 foto · 2025');
    expect(await toBox(page, '2025').getAttribute('aria-checked')).toBe('true');
    await page.goBack();
    await waitForLine(page, '8 foto');
    expect(await listNames(page)).toHaveLength(8);
  });

  it('begin with what a plain page shows, and go on from there', async () => {
    const page = await library.open('en/newsroom/photos/year/2026/');
    await toBox(page, 'CC0').click();
    await waitForLine(page, '2 photos · 2026, CC0');
    expect(library.readAddress(page)).toBe('en/newsroom/photos/?year=2026&licence=cc0');
    expect(await page.locator('.crumbs li').last().textContent()).toContain('2026, CC0');
    await toBox(page, 'CC0').click();
    expect(library.readAddress(page)).toBe('en/newsroom/photos/year/2026/');
    await toBox(page, '2026').click();
    expect(library.readAddress(page)).toBe('en/newsroom/photos/');
    expect(await listNames(page)).toHaveLength(8);
  });

  it('work with the keyboard alone, as boxes, without losing the focus', async () => {
    const page = await library.open();
    const box = page.getByRole('checkbox', { name: /Tegak/ });
    await toBox(page, 'Tegak').focus();
    await box.waitFor();
    await page.keyboard.press('Space');
    await waitForLine(page, '2 foto');
    expect(await box.getAttribute('aria-checked')).toBe('true');
    expect(await isLit(page)).toBe('bentuk=tegak');
    await page.keyboard.press('Enter');
    await waitForLine(page, '8 foto');
    expect(await box.getAttribute('aria-checked')).toBe('false');
    expect(await isLit(page)).toBe('bentuk=tegak');
  });

  it('have no fault that axe finds once they are boxes, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const own = await openContext(library.browser, { colorScheme, bypassCSP: true });
      const page = await library.open(`${LIBRARY}?bentuk=tegak&tahun=2026`, own);
      await waitForLine(page, '1 foto');
      expect(await findViolations(page)).toEqual([]);
      await own.close();
    }
  });

  it('open their plain page in a tab of its own with a modifier key', async () => {
    const page = await library.open();
    const other = library.context.waitForEvent('page');
    await toBox(page, '2025').click({ modifiers: ['ControlOrMeta'] });
    const tab = await other;
    await tab.waitForURL(`**/${LIBRARY}tahun/2025/`);
    expect(library.readAddress(page)).toBe(LIBRARY);
  });

  it('travel as a link; what it has of no sense is named', async () => {
    const page = await library.open(`${LIBRARY}?bentuk=tegak,bulat&tahun=2025,2026&q=anak`);
    await waitForLine(page, '1 foto · 2026, 2025, Tegak, “anak”');
    await page.getByText('dilewati: bentuk=bulat').waitFor();
    expect(await page.locator('photo-filter input').inputValue()).toBe('anak');
  });

  it('show many photos sixty at a time, and the focus goes on to the first of the next', async () => {
    const page = await library.open();
    await page.route('**/foto.json', async (route) => {
      const answer = await route.fetch();
      const data = (await answer.json()) as { rows: { href: string }[] };
      const rows = Array.from({ length: 10 }, (_, n) =>
        data.rows.map((row) => ({ ...row, href: row.href.replace(/.$/, `-${n}/`) })),
      ).flat();
      await route.fulfill({ response: answer, json: { ...data, rows } });
    });
    await toBox(page, '2026').click();
    await waitForLine(page, '70 foto');
    expect(await listNames(page)).toHaveLength(60);
    await page.getByRole('button', { name: 'Tampilkan 10 lagi' }).click();
    expect(await listNames(page)).toHaveLength(70);
    const isNext = await page.evaluate(
      () => document.activeElement === document.querySelector('#photo-grid figure:nth-child(61) a'),
    );
    expect(isNext).toBe(true);
    expect(await page.getByRole('button', { name: /^Tampilkan/ }).count()).toBe(0);
  });

  it('load nothing before a touch', async () => {
    const page = await library.open();
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(loaded.filter((name) => /foto\.json|\/start\./.test(name))).toEqual([]);
  });

  it('stay links where their list does not come, and say so', async () => {
    const page = await library.open();
    await page.route('**/foto.json', (route) => route.abort());
    await toBox(page, '2025').click();
    await page.getByText('Daftar foto tidak bisa dimuat').waitFor();
    expect(library.readAddress(page)).toBe(LIBRARY);
    await toBox(page, '2025').click();
    await page.waitForURL(`**/${LIBRARY}tahun/2025/`);
  });

  it('work without the network once they were used', async () => {
    const own = await library.browser.newContext();
    const first = await visitOnce(own, library.served.url + LIBRARY);
    await first.reload();
    await toBox(first, '2025').click();
    await waitForLine(first, '1 foto');
    await waitFor(first, hasStoredItself, undefined);
    await first.close();
    library.served.cut();
    const page = await library.open(`${LIBRARY}?bentuk=tegak`, own);
    await waitForLine(page, '2 foto · Tegak');
    await own.close();
  });

  it('fit a screen of 320 pixels, and show there what is asked', async () => {
    const page = await library.context.newPage();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${library.served.url}${LIBRARY}?bentuk=tegak`);
    await waitForLine(page, '2 foto · Tegak');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const x = (await toBox(page, 'Tegak').boundingBox())?.x ?? -1;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThan(320);
  });
});
