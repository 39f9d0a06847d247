/** Guarantee 1 of the contract, for every collection of the model: a new one fails here until it has its place. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { ENTRY_ROUTES, toEntryPath } from '../../src/domain/entry/address.ts';
import { toHub } from '../../src/domain/hub/hub.ts';
import type { Hub, Record as Entry } from '../../src/domain/hub/types.ts';
import { DATASETS } from '../../src/domain/open-data/datasets.ts';
import { toPath } from '../../src/domain/paths.ts';
import { toReleaseState } from '../../src/domain/press/release.ts';
import { collectionNames, type CollectionName } from '../../src/model/index.ts';
import { readPages, selectElements } from '../support/output.ts';
import { projectRoot, sites, TEST_NOW, type TestSite } from '../support/sites.ts';

/** The page that an entry without a page of its own stands on. */
const STANDS_ON: { [N in CollectionName]?: (record: Entry) => string } = {
  villages: (record) => toPath('village', { code: 'code' in record ? record.code : '' }, 'id'),
  pages: ({ slug }) => `/${slug}/`,
  terms: () => toPath('glossary', {}, 'id'),
  records: () => toPath('publicInformation', {}, 'id'),
};

/** Collections that are parts of other entries: papers of services, people and photos of the newsroom. */
const PARTS: readonly CollectionName[] = ['documents', 'people', 'photos'];

function toPagePath(name: CollectionName, record: Entry): string | undefined {
  return toEntryPath(name, record.slug, 'id') ?? STANDS_ON[name]?.(record);
}

describe.each(Object.entries(sites) as [string, TestSite][])(
  'What the %s region publishes',
  async (_, site) => {
    const content = await loadContent(site.env['PENDOPO_CONTENT'] ?? join(projectRoot, 'content'));
    const hub: Hub = toHub(content.entries, { ...content, now: new Date(TEST_NOW) }, 'id');
    const pages = new Map(
      readPages(site).map((page) => [`/${page.path.replace(/index\.html$/, '')}`, page]),
    );
    const recordsOf = (name: CollectionName): readonly Entry[] => hub.records[name];
    const toRows = (name: string) => {
      const { formats } = DATASETS.find((one) => one.name === name) ?? { formats: [] };
      expect(formats, name).toContain('json');
      const text = readFileSync(join(site.outDir, `data/${name}.json`), 'utf8');
      return (JSON.parse(text) as { rows: Record<string, unknown>[] }).rows;
    };
    const missing = (name: CollectionName, isThere: (record: Entry, path: string) => boolean) =>
      recordsOf(name)
        .filter((record) => !isThere(record, toPagePath(name, record) ?? ''))
        .map(({ slug }) => slug);

    it.each(collectionNames)('stands in one data file: %s, each entry once', (name) => {
      const own = DATASETS.filter(({ collection }) => collection === name);
      expect(own.map(({ collection }) => collection)).toEqual([name]);
      const key = name === 'villages' ? 'entry' : 'id';
      const rows = toRows(own[0]?.name ?? '').flatMap((row) => row[key] ?? []);
      expect(rows.toSorted()).toEqual(
        recordsOf(name)
          .map(({ slug }) => slug)
          .toSorted(),
      );
    });

    it.each(collectionNames.filter((name) => !PARTS.includes(name)))(
      'has a page that search knows: %s',
      (name) => {
        const unfound = missing(name, (record, path) => {
          const page = pages.get(path);
          const isFound = page?.elements.some((one) => 'data-pagefind-body' in one.attributes);
          // Of a withdrawn release the address stays, and no search leads there.
          if ('corrections' in record && toReleaseState(record) === 'withdrawn')
            return page !== undefined && !isFound;
          const main = page && selectElements(page, 'main')[0]?.text;
          return Boolean(isFound && main?.includes(('title' in record && record.title) || ''));
        });
        expect(unfound).toEqual([]);
      },
    );

    it.each(Object.keys(ENTRY_ROUTES) as (keyof typeof ENTRY_ROUTES)[])(
      'stands in its list: %s',
      (name) => {
        const folder = (toEntryPath(name, 'x', 'id') ?? '').replace(/x\/$/, '');
        const entries = new Set(recordsOf(name).map((record) => toPagePath(name, record)));
        const listed = new Set(
          [...pages]
            .filter(([path]) => path.startsWith(folder) && !entries.has(path))
            .flatMap(([, page]) => selectElements(page, 'a'))
            .map(({ attributes }) => `/${(attributes['href'] ?? '').slice(site.base.length)}`),
        );
        expect(missing(name, (_record, path) => listed.has(path))).toEqual([]);
      },
    );
  },
);
