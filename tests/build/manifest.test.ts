import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { sites, type TestSite } from '../support/sites.ts';

interface Manifest {
  name: string;
  short_name: string;
  lang: string;
  id: string;
  start_url: string;
  scope: string;
  icons: { src: string; sizes: string; type: string; purpose?: string }[];
}

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The web app manifest of the %s region',
  (_, site) => {
    const text = readFileSync(join(site.outDir, 'manifest.webmanifest'), 'utf8');
    const manifest = JSON.parse(text) as Manifest;

    it('names the site, in its language, and stays below its base path', () => {
      expect(manifest.name).toContain(manifest.short_name);
      expect(manifest.lang).toBe('id');
      expect([manifest.id, manifest.start_url, manifest.scope]).toEqual(Array(3).fill(site.base));
    });

    it('lists what a phone needs for its home screen: 192, 512 and one that may be cut to a shape', () => {
      const sizes = manifest.icons.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`);
      expect(sizes).toEqual(expect.arrayContaining(['192x192 any', '512x512 any']));
      expect(sizes).toContain('512x512 maskable');
    });

    it('has every icon in the size and type that it says', async () => {
      for (const { src, sizes, type } of manifest.icons) {
        expect(src.startsWith(site.base), src).toBe(true);
        const file = join(site.outDir, src.slice(site.base.length));
        const { width, height, format } = await sharp(file).metadata();
        expect(type, src).toBe(format === 'svg' ? 'image/svg+xml' : `image/${format}`);
        if (sizes !== 'any') expect(`${width}x${height}`, src).toBe(sizes);
      }
    });
  },
);
