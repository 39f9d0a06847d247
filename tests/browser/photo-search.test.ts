import { describe, expect, it } from 'vitest';
import { openContext } from '../support/chromium.ts';
import {
  LIBRARY,
  listNames,
  toBox,
  usePhotoLibrary,
  waitForLine,
} from '../support/photo-library.ts';

const library = usePhotoLibrary();

describe('The search of the photo library', () => {
  it('finds photos by caption, place and person while somebody types, and lets them open', async () => {
    const page = await library.open();
    const field = page.locator('photo-filter input');
    await field.fill('menenun alun');
    await waitForLine(page, '1 foto');
    expect(await listNames(page)).toEqual(['Perajin Pekan Kain menenun']);
    expect(library.readAddress(page)).toBe(`${LIBRARY}?q=menenun alun`);
    await page.locator('#photo-grid a[data-photo]').click();
    expect(await page.locator('dialog [role=status]').textContent()).toBe('Foto 1 dari 1');
    await page.keyboard.press('Escape');
    await field.fill('');
    expect(await listNames(page)).toHaveLength(8);
  });

  it('says with the filters when nothing is found, and leads back to all', async () => {
    const page = await library.open();
    await toBox(page, 'Tegak').click();
    await waitForLine(page, '2 foto · Tegak');
    await page.locator('photo-filter input').fill('zzz');
    await waitForLine(page, 'Tidak ada foto untuk Tegak, “zzz”.');
    await page.getByText('Kurangi saringan atau kata').waitFor();
    await page.getByRole('button', { name: 'Hapus saringan' }).click();
    expect(await listNames(page)).toHaveLength(8);
    expect(await page.locator('photo-filter input').inputValue()).toBe('');
    expect(library.readAddress(page)).toBe(LIBRARY);
  });

  it('stays within the filter of its page, and is hidden without scripts', async () => {
    const page = await library.open('en/newsroom/photos/year/2025/');
    await page.locator('photo-filter input').fill('lake');
    await waitForLine(page, 'No photo for 2025, “lake”.');
    const other = await openContext(library.browser, { javaScriptEnabled: false });
    const plain = await library.open(LIBRARY, other);
    expect(await plain.locator('photo-filter form').isVisible()).toBe(false);
    expect(await plain.locator('#photo-clear').isVisible()).toBe(false);
    await toBox(plain, 'Tegak').click();
    await plain.waitForURL(`**/${LIBRARY}bentuk/tegak/`);
    expect(await listNames(plain)).toHaveLength(2);
    await other.close();
  });
});
