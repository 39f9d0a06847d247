import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { t, type TextKey } from '../../src/i18n/translate.ts';
import type { Lang } from '../../src/i18n/types.ts';
import { listOutput, readPage, selectElements } from '../support/output.ts';
import { sites, type TestSite } from '../support/sites.ts';

type Row = Record<string, string | number | null>;

const PAGES = { id: 'informasi-publik/index.html', en: 'en/public-information/index.html' };
const CLASSES = ['periodic', 'immediate', 'anytime', 'excluded'];

function readRows(site: TestSite): Row[] {
  const file = join(site.outDir, 'data/informasi-publik.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { rows: Row[] }).rows;
}

function readRegister(site: TestSite, lang: Lang) {
  const path = PAGES[lang];
  return readPage({ path, absolute: join(site.outDir, path) });
}

/** What the page must say of a row in a language: every value of the data, in words. */
function toWords(row: Row, lang: Lang): string[] {
  const inLang = (name: string) => row[`${name}_${lang}`] ?? row[`${name}_id`];
  const ground = (lang === 'en' && row['ground_en']) || row['ground'];
  const coded = (['form', 'period'] as const).flatMap((name) =>
    row[name] ? t(lang, `record.${name}.${String(row[name])}` as TextKey) : [],
  );
  const plain = [
    ...['title', 'summary', 'unit', 'responsible', 'retention', 'format'].map(inLang),
    ground,
  ];
  const all = [...plain, ...coded, row['year'], row['made_in']];
  return all.filter((value) => value !== null && value !== undefined).map(String);
}

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The register of public information of the %s region',
  (_, site) => {
    const origin = `${site.env['PENDOPO_SITE'] ?? ''}`;
    const rows = readRows(site);

    it.each(['id', 'en'] as const)('says in %s what the JSON says, of the same records', (lang) => {
      const page = readRegister(site, lang);
      const shown = selectElements(page, 'tr').filter(({ attributes }) => attributes['id']);
      expect(shown.map(({ attributes }) => attributes['id']).toSorted()).toEqual(
        rows.map(({ id }) => id).toSorted(),
      );
      const links = selectElements(page, 'a').map(({ attributes }) => attributes['href']);
      for (const row of rows) {
        const text = shown.find(({ attributes }) => attributes['id'] === row['id'])?.text ?? '';
        for (const word of toWords(row, lang)) expect(text, String(row['id'])).toContain(word);
        if (row['url']) expect(links).toContain(String(row['url']).replace(origin, ''));
      }
    });

    it('names a site as it is written: it may break after its dots, and has no spaces there', () => {
      for (const lang of ['id', 'en'] as const) {
        const { html } = readRegister(site, lang);
        const cells = html.match(/<td[\s\S]*?<\/td>/g) ?? [];
        expect(cells.length).toBeGreaterThan(3);
        const words = cells.map((cell) => cell.replace(/<[^>]*>/g, '').replace(/\s+/g, ' '));
        expect(words.filter((one) => /[a-z]\. [a-z]+\. [a-z]/.test(one))).toEqual([]);
      }
    });

    it('counts on its four cards what the sections below them hold', () => {
      const html = readFileSync(join(site.outDir, PAGES.id), 'utf8');
      for (const name of CLASSES) {
        const count = rows.filter((row) => row['class'] === name).length;
        expect(html).toMatch(new RegExp(`<b>${count}</b>\\s*<a href="#${name}">`));
        expect(html).toContain(`<section id="${name}">`);
      }
    });

    it('says the same in CSV as in JSON, cell by cell', () => {
      const file = readFileSync(join(site.outDir, 'data/informasi-publik.csv'));
      const table = parse<Record<string, string>>(file, { columns: true });
      const flat = rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            value === null ? '' : [value].flat().join('|'),
          ]),
        ),
      );
      expect(table).toEqual(flat);
    });
  },
);

describe('An excluded record', () => {
  it('has a title and a legal ground in the data, and nothing else', () => {
    const [row] = readRows(sites.fictional).filter((one) => one['class'] === 'excluded');
    const known = Object.entries(row ?? {}).filter(([, value]) => [value].flat().some(Boolean));
    expect(known.map(([name]) => name)).toEqual([
      'id',
      'title_id',
      'title_en',
      'class',
      'ground',
      'ground_en',
    ]);
  });

  it('leads nowhere on the page', () => {
    const html = readFileSync(join(sites.fictional.outDir, PAGES.id), 'utf8');
    const row = /<tr id="berkas-warga">.*?<\/tr>/s.exec(html)?.[0] ?? '';
    expect(row).toContain('Tidak dibuka');
    expect(row).not.toContain('<a ');
  });
});

describe('Information of the immediate class', () => {
  const alerts = JSON.parse(
    readFileSync(join(sites.fictional.outDir, 'peringatan.json'), 'utf8'),
  ) as { alerts: { id: string; end: string; url: { id: string } }[] };

  it('raises an alert that ends by itself and leads back to the register', () => {
    const raised = alerts.alerts.find(({ id }) => id === 'informasi-air-keran-dimasak');
    expect(raised?.end).toBe('2026-11-25T20:00:00+08:00');
    const path = 'peringatan/informasi-air-keran-dimasak/index.html';
    const page = readPage({ path, absolute: join(sites.fictional.outDir, path) });
    const hrefs = selectElements(page, 'a').map(({ attributes }) => attributes['href']);
    expect(hrefs).toContain('/hub/informasi-publik/#air-keran-dimasak');
  });

  it('without such an alert raises none', () => {
    const paths = listOutput(sites.fictional).map(({ path }) => path);
    expect(paths).not.toContain('peringatan/informasi-jalur-selamat-gunungpelita/index.html');
  });
});
