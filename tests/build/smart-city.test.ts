import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { toHub } from '../../src/domain/hub/hub.ts';
import { smartDimensions, type SmartDimension } from '../../src/model/index.ts';
import { readPage, selectElements } from '../support/output.ts';
import { projectRoot, sites, type TestSite } from '../support/sites.ts';

const NOW = new Date('2026-11-24T09:00:00+07:00');
const KINDS = { services: 'layanan', destinations: 'destinasi', releases: 'siaran-pers' } as const;

async function loadHub(site: TestSite) {
  const content = await loadContent(site.env['PENDOPO_CONTENT'] ?? join(projectRoot, 'content'));
  return toHub(content.entries, { ...content, now: NOW }, 'id');
}

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The smart city page of the %s region',
  (_, site) => {
    const path = 'kota-cerdas/index.html';
    const html = readFileSync(join(site.outDir, path), 'utf8');
    const page = readPage({ path, absolute: join(site.outDir, path) });

    it('counts and links what is tagged in the content, on each of the six dimensions', async () => {
      const { records } = await loadHub(site);
      const cells = selectElements(page, 'td').map(({ text }) => Number(text));
      const names = Object.keys(smartDimensions) as SmartDimension[];
      expect(cells).toHaveLength(3 * names.length);
      for (const [index, name] of names.entries()) {
        const section = new RegExp(`<section id="${name}".*?</section>`, 's').exec(html)?.[0] ?? '';
        const tagged = (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) =>
          records[kind].filter(({ dimensions }) => dimensions.includes(name)),
        );
        expect(cells.slice(3 * index, 3 * index + 3), name).toEqual(
          tagged.map(({ length }) => length),
        );
        for (const { slug } of tagged.flat()) expect(section, name).toContain(`/${slug}/"`);
      }
    });

    it('says that the editors sorted it', () => {
      expect(html).toContain('Pengelompokan ini dibuat redaksi, bukan keputusan kantor.');
    });
  },
);
