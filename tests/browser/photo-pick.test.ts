import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { PhotoTakes } from '../../src/domain/photos/takes.ts';
import { findViolations } from '../support/axe.ts';
import { openContext } from '../support/chromium.ts';
import { visitOnce } from '../support/offline-page.ts';
import { LIBRARY, usePhotoLibrary } from '../support/photo-library.ts';
import { sites } from '../support/sites.ts';
import { unzip } from '../support/unzip.ts';

const site = sites.fictional;
const WEAVER = 'perajin-menenun';
const SQUARE = 'alun-alun-rukma';
const PORTRAIT = 'potret-sari';

const readSite = (path: string) => readFileSync(join(site.outDir, path));
const takes = JSON.parse(readSite('data/foto-zip.json').toString()) as PhotoTakes;
const toFile = (slug: string) =>
  takes.photos.find((one) => one.slug === slug)?.from.slice(site.base.length) ?? '';

const library = usePhotoLibrary();

const toPick = (page: Page, slug: string) => page.locator(`.photo-pick input[value="${slug}"]`);
const toBar = (page: Page) => page.locator('.photo-bar');
const toButton = (page: Page, name: string) => toBar(page).getByRole('button', { name });
const waitForBar = (page: Page, text: string) => toBar(page).getByText(text).waitFor();
const readLit = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

async function choose(page: Page, ...slugs: string[]): Promise<void> {
  for (const slug of slugs) await toPick(page, slug).check();
  await waitForBar(page, `${slugs.length} foto dipilih`);
}

async function download(page: Page, name = 'Unduh ZIP') {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    toButton(page, name).press('Enter'),
  ]);
  return { name: file.suggestedFilename(), entries: unzip(readFileSync(await file.path())) };
}

describe('Photos of the library that are chosen', () => {
  it('by keyboard and under a filter come as one ZIP, as published, with the lines of the kit', async () => {
    const page = await library.open();
    for (const slug of [SQUARE, WEAVER]) {
      await toPick(page, slug).focus();
      await page.keyboard.press('Space');
    }
    await waitForBar(page, '2 foto dipilih');
    await page.locator('.photo-filters a', { hasText: 'Tegak' }).click();
    await page.locator('#photo-count').getByText('2 foto · Tegak').waitFor();
    await toPick(page, PORTRAIT).check();
    await waitForBar(page, '3 foto dipilih');
    const { name, entries } = await download(page);
    expect(name).toMatch(/^foto-balai-rukma-\d{4}-\d\d-\d\d\.zip$/);
    const files = new Map(entries.map((one) => [one.name, one.content]));
    const slugs = [WEAVER, PORTRAIT, SQUARE];
    expect([...files.keys()]).toEqual([
      ...slugs.map((slug) => `gambar/${slug}.jpg`),
      'keterangan.csv',
      'LISENSI.txt',
    ]);
    for (const slug of slugs)
      expect(files.get(`gambar/${slug}.jpg`)?.equals(readSite(toFile(slug))), slug).toBe(true);
    const kit = unzip(readSite('siaran-pers/pekan-kain-dibuka/kit.zip'));
    const ofKit = kit.find((one) => one.name === 'keterangan.csv')?.content.toString() ?? '';
    const [head, ...lines] = files.get('keterangan.csv')?.toString().split('\r\n') ?? [];
    expect(ofKit.split('\r\n')[0]).toBe(head);
    expect(lines).toHaveLength(slugs.length + 1);
    for (const slug of [WEAVER, SQUARE])
      expect(ofKit.split('\r\n')).toContain(lines.find((line) => line.includes(`/${slug}.jpg`)));
    expect(files.get('LISENSI.txt')?.toString()).toContain('Foto pilihan dari Balai Rukma');
    await waitForBar(page, `3 foto ada di ${name}.`);
    expect(await readLit(page)).toBe('Unduh ZIP');
  });

  it('stay chosen while filters take their tiles away and bring them back', async () => {
    const page = await library.open('en/newsroom/photos/year/2025/');
    expect(await page.locator('.photo-pick:visible').count()).toBe(0);
    await page.locator('.photo-filters a', { hasText: '2025' }).click();
    await toPick(page, WEAVER).check();
    await waitForBar(page, '1 photo chosen');
    await page.locator('.photo-filters a', { hasText: 'Portrait' }).click();
    await toPick(page, WEAVER).waitFor({ state: 'detached' });
    expect(await toPick(page, PORTRAIT).isChecked()).toBe(false);
    await waitForBar(page, '1 photo chosen');
    await page.goBack();
    expect(await toPick(page, WEAVER).isChecked()).toBe(true);
    const box = page.getByRole('checkbox', { name: 'Choose A weaver at the Cloth Week' });
    expect(await box.isChecked()).toBe(true);
    await page.reload();
    await toPick(page, WEAVER).waitFor();
    expect(await toBar(page).count()).toBe(0);
    expect(await page.locator('.photo-pick :checked').count()).toBe(0);
  });

  it('are unchosen at once, and the focus stays among the photos', async () => {
    const page = await library.open();
    await choose(page, WEAVER, SQUARE);
    await toButton(page, 'Batal pilih').press('Enter');
    await toBar(page).waitFor({ state: 'detached' });
    expect(await page.locator('.photo-pick :checked').count()).toBe(0);
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe(
      SQUARE,
    );
  });

  it('have a box of 44 pixels, but none where all rights are reserved, and none without scripts', async () => {
    const page = await library.open();
    expect(await page.locator('#photo-grid figure').count()).toBe(8);
    const sizes = await page
      .locator('.photo-pick')
      .evaluateAll((all) =>
        all
          .map((one) => one.getBoundingClientRect())
          .map(({ width, height }) => Math.min(width, height)),
      );
    expect(sizes).toHaveLength(7);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
    expect(await toPick(page, 'anak-menari').count()).toBe(0);
    const plain = await openContext(library.browser, { javaScriptEnabled: false });
    const other = await library.open(LIBRARY, plain);
    expect(await other.locator('.photo-pick:visible').count()).toBe(0);
    await plain.close();
  });
});

describe('A ZIP that does not come', () => {
  it('because of one photo names it, saves nothing, and comes without it or when it is there', async () => {
    const page = await library.open();
    let isGone = true;
    await page.route(`**/${toFile(SQUARE)}`, (route) =>
      isGone
        ? route.fulfill({ status: 404, contentType: 'text/html', body: '-' })
        : route.continue(),
    );
    let saved = 0;
    page.on('download', () => saved++);
    await choose(page, WEAVER, SQUARE, PORTRAIT);
    await toButton(page, 'Unduh ZIP').press('Enter');
    await waitForBar(page, 'Foto “Pendopo di Alun-Alun Rukma, tempat rekaan” tidak bisa diambil.');
    expect(await readLit(page)).toBe('Coba lagi');
    expect(saved).toBe(0);
    isGone = false;
    expect((await download(page, 'Coba lagi')).entries).toHaveLength(5);
    isGone = true;
    await toButton(page, 'Unduh ZIP').press('Enter');
    await waitForBar(page, 'Tidak ada yang disimpan.');
    const { entries } = await download(page, 'Tanpa foto ini');
    expect(entries.map(({ name }) => name)).not.toContain(`gambar/${SQUARE}.jpg`);
    expect(entries).toHaveLength(4);
    expect(await toPick(page, SQUARE).isChecked()).toBe(false);
  });

  it('without a network says so in the same way, also with a worker that holds other sizes', async () => {
    const own = await library.browser.newContext();
    const page = await visitOnce(own, library.served.url + LIBRARY);
    await page.reload();
    await choose(page, WEAVER);
    await download(page);
    library.served.cut();
    await toButton(page, 'Unduh ZIP').press('Enter');
    await waitForBar(page, 'Daftar foto tidak bisa diambil. Tidak ada yang disimpan.');
    library.served.restore();
    expect((await download(page, 'Coba lagi')).entries).toHaveLength(3);
    const isStored = (file: string) =>
      page.evaluate((one) => caches.match(one).then(Boolean), file);
    expect(await isStored(`${library.served.url}${toFile(WEAVER)}`)).toBe(false);
    expect(await isStored(`${library.served.url}data/foto-zip.json`)).toBe(false);
    await own.close();
  });

  it('before the bar was there unticks the box and says why', async () => {
    const page = await library.open();
    library.served.cut();
    await toPick(page, WEAVER).click();
    await page.waitForFunction(
      (slug) =>
        document.querySelector<HTMLInputElement>(`input[value="${slug}"]`)?.validationMessage,
      WEAVER,
    );
    expect(await toPick(page, WEAVER).isChecked()).toBe(false);
  });

  it('because somebody stops it says that nothing was saved', async () => {
    const page = await library.open();
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(`**/${toFile(SQUARE)}`, async (route) => {
      await held;
      await route.continue().catch(() => undefined);
    });
    await choose(page, WEAVER, SQUARE);
    await toButton(page, 'Unduh ZIP').press('Enter');
    await waitForBar(page, 'Mengambil foto 2 dari 2');
    expect(await readLit(page)).toBe('Hentikan');
    await page.keyboard.press('Enter');
    await waitForBar(page, 'Dihentikan. Tidak ada yang disimpan.');
    expect(await readLit(page)).toBe('Unduh ZIP');
    expect(await page.locator('.photo-pick :checked').count()).toBe(2);
    release();
  });
});

describe('The bar of chosen photos', () => {
  it('has no fault that axe finds, in light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const own = await openContext(library.browser, { colorScheme, bypassCSP: true });
      const page = await library.open(LIBRARY, own);
      await choose(page, WEAVER, SQUARE);
      expect(await findViolations(page)).toEqual([]);
      await own.close();
    }
  });

  it('fits a screen of 320 pixels, and hides nothing that the keyboard reaches', async () => {
    const page = await library.open();
    await page.setViewportSize({ width: 320, height: 640 });
    await choose(page, WEAVER);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.locator('#photo-grid a').first().focus();
    for (let nth = 0; nth < 24; nth++) {
      const isSeen = await page.evaluate(() => {
        const lit = document.activeElement?.getBoundingClientRect();
        const bar = document.querySelector('.photo-bar');
        if (!lit || !bar || bar.contains(document.activeElement)) return true;
        return lit.top < bar.getBoundingClientRect().top - 8;
      });
      expect(isSeen, `stop ${nth}`).toBe(true);
      await page.keyboard.press('Tab');
    }
  });
});
