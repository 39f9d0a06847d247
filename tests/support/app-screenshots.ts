import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { toPath } from '../../src/domain/paths.ts';
import { LANGS } from '../../src/i18n/types.ts';
import { openContext } from './chromium.ts';

/** A phone and a desk; an installer shows the picture small, so a phone's has one and a half pixels per CSS pixel. */
const FORMS = {
  narrow: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 1.5 },
  wide: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
};

const MOST_BYTES = 150 * 1024;

/** Photographs the home page of every language for the manifest, into the content folder of the region. */
export async function takeAppScreenshots(
  browser: Browser,
  url: string,
  contentFolder: string,
): Promise<number> {
  const folder = join(contentFolder, 'screenshots');
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for (const [form, options] of Object.entries(FORMS)) {
    const context = await openContext(browser, { ...options, colorScheme: 'light' });
    const page = await context.newPage();
    for (const lang of LANGS) {
      await page.goto(url + toPath('home', {}, lang).slice(1), { waitUntil: 'networkidle' });
      const take = (quality: number) => page.screenshot({ type: 'jpeg', quality });
      let picture = await take(80);
      for (let quality = 70; picture.length > MOST_BYTES; quality -= 10)
        picture = await take(quality);
      writeFileSync(join(folder, `${lang}-${form}.jpg`), picture);
      count++;
    }
    await context.close();
  }
  return count;
}
