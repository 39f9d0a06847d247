import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePath, toPath, toVillageCode, type RouteName } from '../../src/domain/paths.ts';

/** A judged query: see `tests/relevance/README.md`. */
interface Query {
  readonly query: string;
  readonly lang: 'id' | 'en';
  readonly audience: string;
  readonly group: string;
  readonly expected: readonly string[];
  readonly frozen: boolean;
}

const root = resolve(import.meta.dirname, '../..');
const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
const queries = JSON.parse(read('tests/relevance/queries.json')) as readonly Query[];

const GROUPS = ['exact', 'word', 'synonym', 'misspelt', 'code', 'colloquial'];
const AUDIENCES = ['visitor', 'resident', 'journalist'];
const LANGUAGES = ['id', 'en'];

/** Digest of the frozen part, also written in the README: whoever changes a frozen query must say so in both. */
const FROZEN_DIGEST = '2441fa2b0f8172c6e43be93c404d7aa83393fcc3010ed8d84d7b5bbd184d6ea5';

/** The folder of `content/` behind a route. */
const COLLECTIONS: Partial<Record<RouteName, string>> = {
  destination: 'destinations',
  event: 'events',
  route: 'routes',
  service: 'services',
  lifeEvent: 'life-events',
  office: 'offices',
  release: 'releases',
};

/** Pages of prose: the Indonesian address is the file name. */
const PROSE: readonly RouteName[] = ['about', 'contact', 'accessibility', 'privacy', 'licences'];

/** Pages without a file of their own: they are made of settings, records and releases. */
const FIXED: readonly RouteName[] = ['emergency', 'newsroom', 'publicInformation'];

const villageCodes = new Set(
  read('content/tables/villages.csv')
    .split('\n')
    .slice(1)
    .map((line) => toVillageCode(line.split(',')[0] ?? '')),
);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const toKey = ({ lang, query }: Query): string => `${lang} ${query}`;
const toRank = (one: Query): string => sha256(toKey(one));
const select = (key: 'group' | 'audience' | 'lang', value: string): readonly Query[] =>
  queries.filter((one) => one[key] === value);

function hasContent(path: string, lang: string): boolean {
  const matched = parsePath(path);
  if (!matched || matched.lang !== lang) return false;
  const { name, params } = matched;
  if (name === 'village') return villageCodes.has(params['code'] ?? '');
  if (FIXED.includes(name)) return true;
  const file = PROSE.includes(name)
    ? `pages/${toPath(name, {} as never, 'id').replaceAll('/', '')}`
    : COLLECTIONS[name] && `${COLLECTIONS[name]}/${params['slug'] ?? ''}`;
  return Boolean(file) && existsSync(join(root, `content/${file}.${lang}.md`));
}

/** The rule: per group and language, ordered by digest of language and words, the 1st, 4th, 7th … are frozen. */
function selectFrozenByRule(): Query[] {
  const parts = GROUPS.flatMap((group) =>
    LANGUAGES.map((lang) => select('group', group).filter((one) => one.lang === lang)),
  );
  return parts.flatMap((part) =>
    part.toSorted((a, b) => (toRank(a) < toRank(b) ? -1 : 1)).filter((_, index) => index % 3 === 0),
  );
}

describe('The judged set of queries', () => {
  it('is large enough, in total and in every part', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    for (const group of GROUPS) expect(select('group', group).length, group).toBeGreaterThan(19);
    for (const lang of LANGUAGES)
      expect(select('lang', lang).length / queries.length, lang).toBeGreaterThan(0.35);
    for (const audience of AUDIENCES)
      expect(select('audience', audience).length / queries.length, audience).toBeGreaterThan(0.15);
  });

  it('knows no other group, audience or language', () => {
    const odd = queries.filter(
      ({ group, audience, lang }) =>
        !GROUPS.includes(group) || !AUDIENCES.includes(audience) || !LANGUAGES.includes(lang),
    );
    expect(odd).toEqual([]);
  });

  it('asks nothing twice', () => {
    const keys = queries.map((one) => toKey(one).toLowerCase());
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(queries.filter(({ query }) => query === '' || query !== query.trim())).toEqual([]);
  });

  it('expects one to three different pages that the content has, in the language of the query', () => {
    const wrong = queries.flatMap(({ query, lang, expected }) =>
      expected.filter((path) => !hasContent(path, lang)).map((path) => `${query}: ${path}`),
    );
    expect(wrong).toEqual([]);
    const counts = queries.filter(
      ({ expected }) =>
        expected.length < 1 || expected.length > 3 || new Set(expected).size < expected.length,
    );
    expect(counts).toEqual([]);
  });

  it('leads an emergency word to the emergency page', () => {
    const words = /ambul|kebakaran|damkar|polisi|\bfire\b|^11[0239]$/;
    const wrong = queries.filter(
      ({ query, lang, expected }) =>
        words.test(query) && expected[0] !== toPath('emergency', {}, lang),
    );
    expect(wrong).toEqual([]);
  });
});

describe('The frozen part of the set', () => {
  const frozen = queries.filter((one) => one.frozen);

  it('is every third query by the stated rule, at least a third', () => {
    expect(new Set(frozen.map(toKey))).toEqual(new Set(selectFrozenByRule().map(toKey)));
    expect(frozen.length / queries.length).toBeGreaterThanOrEqual(1 / 3);
  });

  it('holds every group, audience and language', () => {
    expect(new Set(frozen.map(({ group }) => group))).toEqual(new Set(GROUPS));
    expect(new Set(frozen.map(({ audience }) => audience))).toEqual(new Set(AUDIENCES));
    expect(new Set(frozen.map(({ lang }) => lang))).toEqual(new Set(LANGUAGES));
  });

  it('is what it was when it was judged', () => {
    const lines = frozen.map(({ group, lang, audience, query, expected }) =>
      JSON.stringify([group, lang, audience, query, expected]),
    );
    expect(sha256(lines.join('\n'))).toBe(FROZEN_DIGEST);
    expect(read('tests/relevance/README.md')).toContain(FROZEN_DIGEST);
  });
});
