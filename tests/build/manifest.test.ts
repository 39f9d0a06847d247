import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { readPage, selectElements } from '../support/output.ts';
import { sites, type TestSite } from '../support/sites.ts';

interface Picture {
  src: string;
  sizes: string;
  type: string;
  purpose?: string;
}

interface Manifest {
  name: string;
  short_name: string;
  lang: string;
  id: string;
  start_url: string;
  scope: string;
  display: string;
  dir: string;
  categories: string[];
  icons: Picture[];
  shortcuts: { name: string; url: string; icons: Picture[] }[];
  screenshots?: (Picture & { form_factor: string; label: string })[];
  share_target: { action: string; method: string; params: Record<string, string> };
}

const LANGS = [
  ['id', ''],
  ['en', 'en/'],
] as const;
const cases = (Object.entries(sites) as [string, TestSite][]).flatMap(([region, site]) =>
  LANGS.map(([lang, folder]) => ({ region, site, lang, folder })),
);

describe.each(cases)(
  'The web app manifest of the $region region in $lang',
  ({ site, lang, folder }) => {
    const text = readFileSync(join(site.outDir, folder, 'manifest.webmanifest'), 'utf8');
    const manifest = JSON.parse(text) as Manifest;
    const home = site.base + folder;
    const toFile = (address: string) => join(site.outDir, address.slice(site.base.length));

    async function expectTrue({ src, sizes, type }: Picture): Promise<void> {
      expect(src.startsWith(site.base), src).toBe(true);
      const { width, height, format } = await sharp(toFile(src)).metadata();
      expect(type, src).toBe(format === 'svg' ? 'image/svg+xml' : `image/${format}`);
      if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes);
    }

    it('names the site, in its language, and stays below its base path', () => {
      expect(manifest.name).toContain(manifest.short_name);
      expect([manifest.lang, manifest.dir, manifest.display]).toEqual([lang, 'ltr', 'standalone']);
      expect([manifest.id, manifest.start_url, manifest.scope]).toEqual([home, home, site.base]);
      expect(manifest.categories).toContain('government');
    });

    it('is the one that pages of its language name', () => {
      const [link] = selectElements(
        readPage({ absolute: join(site.outDir, folder, 'index.html'), path: 'index.html' }),
        'link',
        { rel: 'manifest' },
      );
      expect(link?.attributes['href']).toBe(`${home}manifest.webmanifest`);
    });

    it('lists what a phone needs for its home screen: 192, 512 and one that may be cut to a shape', () => {
      const sizes = manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`);
      expect(sizes).toEqual(expect.arrayContaining(['192x192 any', '512x512 any']));
      expect(sizes).toContain('512x512 maskable');
    });

    it('has every picture in the size and type that it says', async () => {
      for (const icon of manifest.icons) await expectTrue(icon);
      for (const { icons } of manifest.shortcuts) for (const icon of icons) await expectTrue(icon);
      for (const picture of manifest.screenshots ?? []) await expectTrue(picture);
    });

    it('leads from the icon to search, map, emergency and what is saved', () => {
      expect(manifest.shortcuts).toHaveLength(4);
      for (const { name, url, icons } of manifest.shortcuts) {
        expect(existsSync(join(toFile(url), 'index.html')), url).toBe(true);
        expect(url.startsWith(home), url).toBe(true);
        expect([name.length > 2, icons.length]).toEqual([true, 1]);
      }
    });

    it('searches a text that another app shares', () => {
      const { action, method, params } = manifest.share_target;
      const path = join(toFile(action), 'index.html');
      const page = readPage({ absolute: path, path });
      expect([method, params]).toEqual(['GET', { text: 'q' }]);
      expect(selectElements(page, 'input', { name: 'q' }).length).toBeGreaterThan(0);
    });

    it('shows the site on a phone and on a desk, in pictures that are light and not stored ahead', () => {
      const pictures = manifest.screenshots ?? [];
      expect(pictures.map(({ form_factor }) => form_factor)).toEqual(['narrow', 'wide']);
      const worker = readFileSync(join(site.outDir, 'sw.js'), 'utf8');
      for (const { src, label } of pictures) {
        expect(statSync(toFile(src)).size, src).toBeLessThanOrEqual(150 * 1024);
        expect(worker).not.toContain(src);
        expect(label.length).toBeGreaterThan(2);
      }
    });
  },
);
