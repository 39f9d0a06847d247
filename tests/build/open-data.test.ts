import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { z } from 'astro/zod';
import { loadContent } from '../../src/build/content/load.ts';
import { isInsideRegion } from '../../src/domain/geo/contain.ts';
import { DATASETS } from '../../src/domain/open-data/datasets.ts';
import { hasGdal, readLayer } from '../support/gdal.ts';
import { readPage, readPages, selectElements, type Page } from '../support/output.ts';
import { projectRoot, sites, type TestSite } from '../support/sites.ts';

interface Distribution {
  'dcat:downloadURL': { '@id': string };
  'dcat:accessURL': { '@id': string };
  'dcat:mediaType': { '@id': string };
  'dcat:byteSize': { '@value': string };
  'dcterms:license': { '@id': string };
  'dcterms:conformsTo': { '@id': string };
}

interface Catalogue {
  'dcat:dataset': { 'dcterms:identifier': string; 'dcat:distribution': Distribution[] }[];
}

interface Feature {
  geometry: { type: string; coordinates: [number, number] } | null;
  properties: { id: string; url_id: string; neighbour: string | null; title_en: string | null };
}

type Fields = Record<string, unknown>;

/** Folders whose pages are the entries of a dataset. */
const FOLDERS: Record<string, string> = {
  destinasi: 'destinasi',
  layanan: 'layanan',
  kantor: 'kantor',
  acara: 'acara',
  'siaran-pers': 'siaran-pers',
  kampung: 'kampung',
};

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The open data of the %s region',
  (_, site) => {
    const origin = site.env['PENDOPO_SITE'] ?? '';
    const toFile = (name: string) => join(site.outDir, 'data', name);
    const readJson = <T>(name: string) => JSON.parse(readFileSync(toFile(name), 'utf8')) as T;
    const readCsv = (name: string) =>
      parse<Record<string, string>>(readFileSync(toFile(name)), { columns: true });
    const pages = readPages(site);
    const toOutput = (url: string) => {
      const path = url.replace(`${origin}${site.base}`, '').split('#')[0] ?? '';
      return join(site.outDir, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    };
    const { features } = readJson<{ features: Feature[] }>('destinasi.geojson');
    const catalogue = readJson<Catalogue>('katalog.jsonld');
    const toRows = (name: string): Fields[] => {
      const dataset = DATASETS.find((one) => one.name === name);
      return dataset?.formats.includes('json')
        ? readJson<{ rows: Fields[] }>(`${name}.json`).rows
        : readCsv(`${name}.csv`);
    };
    const status = JSON.parse(readFileSync(join(site.outDir, 'status.json'), 'utf8')) as {
      counts: Record<string, { id: number }>;
    };

    // A withdrawn release keeps its address and its row, and no search leads there.
    const isTombstone = (page: Page) =>
      selectElements(page, 'meta', { name: 'robots', content: 'noindex' }).length > 0;

    it.each(Object.keys(FOLDERS))(
      'has a row in %s for every page of an entry, and no other',
      (name) => {
        const entry = new RegExp(`^${FOLDERS[name]}/[^/]+/index\\.html$`);
        const entries = pages
          .filter(({ path }) => entry.test(path))
          .filter((page) =>
            name === 'kampung'
              ? true
              : selectElements(page, 'article').some(
                  (one) => 'data-pagefind-body' in one.attributes,
                ) ||
                (name === 'siaran-pers' && isTombstone(page)),
          );
        const named = toRows(name).map((row) => toOutput(String(row['url_id'])));
        expect(named.toSorted()).toEqual(
          entries.map(({ path }) => join(site.outDir, path)).toSorted(),
        );
      },
    );

    it('has as many rows in every format of a dataset, and as many as the status says', () => {
      for (const { name, formats } of DATASETS)
        if (formats.includes('csv') && formats.includes('json'))
          expect(readCsv(`${name}.csv`).length, name).toBe(toRows(name).length);
      expect(features.length).toBe(status.counts['destinations']?.id);
      expect(toRows('informasi-publik').length).toBe(status.counts['records']?.id);
      expect(toRows('standar-pelayanan').length).toBe(14 * toRows('layanan').length);
    });

    it.runIf(hasGdal)('opens in GDAL with as many features as there are pages', () => {
      const layer = readLayer(toFile('destinasi.geojson'));
      expect(layer.layers).toBe(1);
      expect(layer.featureCount).toBe(features.length);
      expect(layer.fields).toContain('title_en');
      for (const { name, formats, columns } of DATASETS) {
        if (!formats.includes('csv')) continue;
        const table = readLayer(toFile(`${name}.csv`));
        expect(table.featureCount, name).toBe(readCsv(`${name}.csv`).length);
        const flat = columns.filter(({ type }) => type !== 'objects').map((one) => one.name);
        expect(table.fields, name).toEqual(flat);
      }
    });

    it('has points that lie in the region, or near it in a neighbour that they name', async () => {
      const root = site.env['PENDOPO_CONTENT'] ?? join(projectRoot, 'content');
      const { map, settings } = await loadContent(root);
      const { neighbourToleranceKm = 5, neighbours } = settings.region;
      const points = features.flatMap(({ geometry, properties }) =>
        geometry ? [{ geometry, properties }] : [],
      );
      expect(points.length).toBeGreaterThan(3);
      for (const { geometry, properties } of points) {
        const [lon, lat] = geometry.coordinates;
        const { neighbour, id } = properties;
        expect(isInsideRegion(map, { lat, lon }, neighbour ? neighbourToleranceKm : 1), id).toBe(
          true,
        );
        if (neighbour) expect(neighbours).toContain(neighbour);
      }
    });

    it('keeps to its own dictionary', () => {
      for (const { name, formats } of DATASETS) {
        if (!formats.includes('json')) continue;
        const schema = readJson<Parameters<typeof z.fromJSONSchema>[0]>(`skema/baris/${name}.json`);
        const result = z.array(z.fromJSONSchema(schema)).safeParse(toRows(name));
        expect(result.error?.issues.slice(0, 3), name).toBeUndefined();
      }
    });

    it('is listed whole in a catalogue whose addresses answer and whose sizes are right', () => {
      const listed = catalogue['dcat:dataset'].map((one) => one['dcterms:identifier']);
      expect(listed).toEqual(DATASETS.map(({ name }) => name));
      const distributions = catalogue['dcat:dataset'].flatMap((one) => one['dcat:distribution']);
      for (const one of distributions) {
        const file = toOutput(one['dcat:downloadURL']['@id']);
        expect(statSync(file).size, file).toBe(Number(one['dcat:byteSize']['@value']));
        expect(existsSync(toOutput(one['dcat:accessURL']['@id']))).toBe(true);
        expect(existsSync(toOutput(one['dcterms:conformsTo']['@id']))).toBe(true);
        expect(one['dcterms:license']['@id']).toMatch(/^https:\/\/creativecommons\.org\//);
        expect(one['dcat:mediaType']['@id']).toMatch(/(csv|json)$/);
      }
      expect(distributions.length).toBe(DATASETS.flatMap(({ formats }) => formats).length);
    });

    it('is offered on its page in both languages, with every file, its size and every column', () => {
      for (const path of ['data/index.html', 'en/data/index.html']) {
        const page = readPage({ path, absolute: join(site.outDir, path) });
        const hrefs = selectElements(page, 'a').map(({ attributes }) => attributes['href']);
        for (const { name, formats, columns } of DATASETS) {
          for (const format of formats)
            expect(hrefs).toContain(`${site.base}data/${name}.${format}`);
          const names = selectElements(page, 'th', { scope: 'row' }).map(({ text }) => text);
          for (const column of columns) expect(names).toContain(column.name);
        }
        const [link] = selectElements(page, 'a', { href: `${site.base}data/destinasi.geojson` });
        expect(link?.text).toMatch(/GeoJSON, \d+([.,]\d+)?\sKB/);
      }
    });
  },
);

describe('The open data', () => {
  it('says nothing of what is not translated and of what is not known', () => {
    const file = join(sites.fictional.outDir, 'data/destinasi.json');
    const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: Fields[] };
    const fort = rows.find(({ id }) => id === 'benteng-karangluhur');
    expect(fort).toMatchObject({ title_en: null, elevation_m: null, elevation_about: null });
  });
});
