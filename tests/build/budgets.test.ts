import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { listCore } from '../../src/build/offline/list-core.ts';
import { unitName, type SearchUnit } from '../../src/domain/search/index-folder.ts';
import { t } from '../../src/i18n/translate.ts';
import { LANGS } from '../../src/i18n/types.ts';
import { toIndexFolder } from '../support/relevance.ts';
import { selectOverBudget, type Weighed } from '../support/figures.ts';
import { readPages, selectElements, type Page } from '../support/output.ts';
import { sites, type TestSite } from '../support/sites.ts';
import { toWireBytes } from '../support/weigh.ts';

/** Pages that are weighed each: lists, and places, services, releases, events and the like. */
const MEASURED =
  /^(en\/)?(index|[a-z-]+\/index|(destinasi|destinations|layanan|services|siaran-pers|press|acara|events|rute|routes|peristiwa|life-events|kantor|offices)\/.+\/index)\.html$/;
/** Of the others, villages among them, the longest: budgets are about the worst. */
const OTHERS = 24;

function selectPages(site: TestSite): { all: Page[]; weighed: Page[] } {
  const all = readPages(site);
  const others = all.filter(({ path }) => !MEASURED.test(path));
  const longest = others.sort((a, b) => b.html.length - a.html.length).slice(0, OTHERS);
  return { all, weighed: [...all.filter(({ path }) => MEASURED.test(path)), ...longest] };
}

describe.each(Object.entries(sites) as [string, TestSite][])(
  'Bytes of the %s region',
  (region, site) => {
    const { all, weighed } = selectPages(site);
    const toFile = (href: string) => join(site.outDir, href.replace(site.base, ''));
    const sum = (hrefs: Iterable<string>) =>
      [...hrefs].reduce((total, href) => total + toWireBytes(toFile(href)), 0);
    const weigh = (measure: (page: Page) => number): Weighed[] =>
      weighed.map((page) => ({ path: page.path, bytes: measure(page) }));

    const toSheets = (page: Page) =>
      selectElements(page, 'link', { rel: 'stylesheet' }).map(
        ({ attributes }) => attributes['href'] ?? '',
      );
    const toScripts = (page: Page) =>
      selectElements(page, 'script').flatMap(({ attributes }) => attributes['src'] ?? []);
    const toFonts = (page: Page) =>
      new Set(
        toSheets(page).flatMap((href) =>
          [...readFileSync(toFile(href), 'utf8').matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(
            ([, font = '']) => font,
          ),
        ),
      );

    it('of HTML stay within 14 KB a page', () => {
      const html = weigh(({ path }) => toWireBytes(join(site.outDir, path)));
      expect(selectOverBudget(region, 'HTML', 14, html)).toEqual([]);
    });

    it('of CSS stay within 12 KB a page', () => {
      const css = weigh((page) => sum(toSheets(page)));
      expect(selectOverBudget(region, 'CSS', 12, css)).toEqual([]);
    });

    const withImports = (scripts: Iterable<string>): Set<string> => {
      const loaded = new Set(scripts);
      for (const href of loaded)
        for (const [, name = ''] of readFileSync(toFile(href), 'utf8').matchAll(
          /(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g,
        ))
          loaded.add(`${site.base}_berkas/${name}`);
      return loaded;
    };

    /** The scripts of a page with all that they import at once; what comes on touch is not among them. */
    const toLoaded = (page: Page) => withImports(toScripts(page));
    const toText = (hrefs: Iterable<string>) =>
      [...hrefs].map((href) => readFileSync(toFile(href), 'utf8')).join();

    /** Every script that a page of the site may load, those of the editor apart. */
    const listClientScripts = () => {
      const admin = readFileSync(join(site.outDir, 'admin', 'index.html'), 'utf8');
      return readdirSync(join(site.outDir, '_berkas'))
        .filter((name) => name.endsWith('.js') && !admin.includes(name))
        .map((name) => ({ name, text: readFileSync(join(site.outDir, '_berkas', name), 'utf8') }));
    };

    it('of JavaScript before any touch stay within 3 KB; map, search and saved pages apart', () => {
      const isApart = ({ path }: Page) =>
        /^(en\/)?(peta|map|cari|search|tersimpan|saved)\//.test(path);
      const scripts = weigh((page) => (isApart(page) ? 0 : sum(toLoaded(page))));
      expect(selectOverBudget(region, 'JavaScript', 3, scripts)).toEqual([]);
    });

    it('of JavaScript stay within 12 KB on the page of what is saved', () => {
      const saved = all.filter(({ path }) => /^(en\/)?(tersimpan|saved)\//.test(path));
      expect(saved.length).toBe(2);
      const scripts = saved.map((page) => ({ path: page.path, bytes: sum(toLoaded(page)) }));
      expect(selectOverBudget(region, 'JavaScript of saved pages', 12, scripts)).toEqual([]);
    });

    it('of scripts are whole: every element that needs one has it on its page, or gets it with a touch', () => {
      const known = new Set<string>();
      const readDefined = (page: Page) => {
        const atOnce = toText(toLoaded(page));
        const asked = [...atOnce.matchAll(/import\(["'`]\.\/([^"'`]+)["'`]\)/g)].map(
          ([, name]) => `${site.base}_berkas/${name}`,
        );
        const text = atOnce + toText(withImports(asked));
        return [...text.matchAll(/customElements\.define\([`"']([\w-]+)/g)].map(([, name]) => name);
      };
      const used = all.map((page) => {
        const defined = new Set(readDefined(page));
        for (const name of defined) if (name) known.add(name);
        return { page, defined };
      });
      const missing = used.flatMap(({ page, defined }) =>
        [...known]
          .filter((name) => !defined.has(name) && selectElements(page, name).length > 0)
          .map((name) => `${page.path}: <${name}>`),
      );
      expect(missing).toEqual([]);
    });

    it('of scripts ask for nothing that a browser of 2022 does not know', () => {
      const newer =
        /URL\.(parse|canParse)\(|\.to(Sorted|Reversed|Spliced)\(|(Map|Object)\.groupBy\(|withResolvers\(|Array\.fromAsync\(|Promise\.try\(|\.(difference|union|intersection|isSubsetOf)\(/;
      const asking = listClientScripts().filter(({ text }) => newer.test(text));
      expect(asking.map(({ name }) => name)).toEqual([]);
    });

    it('of what loads on a touch hold neither dictionaries nor the model of the content', () => {
      const scripts = listClientScripts();
      const marks = ['Tulis satu baris teks.', t('id', 'office.lead')];
      const heavy = scripts.filter(({ text }) => marks.some((mark) => text.includes(mark)));
      expect(scripts.length).toBeGreaterThan(20);
      expect(heavy.map(({ name }) => name)).toEqual([]);
    });

    it('of fonts stay within 48 KB a page, even if it used every font that its sheets name', () => {
      const fonts = weigh((page) => sum(toFonts(page)));
      expect(fonts.some(({ bytes }) => bytes > 0)).toBe(true);
      expect(selectOverBudget(region, 'fonts', 48, fonts)).toEqual([]);
    });

    it('of the core and the search that a first visit stores stay within 400 KB', async () => {
      const core = await listCore(site.outDir, site.base);
      const bytes = core.reduce((total, file) => total + toWireBytes(join(site.outDir, file)), 0);
      const folder = join(site.outDir, toIndexFolder(site));
      const units = LANGS.map((lang) => {
        const text = readFileSync(join(folder, unitName(lang)), 'utf8');
        return {
          path: `core and search (${lang})`,
          bytes: bytes + (JSON.parse(text) as SearchUnit).bytes,
        };
      });
      expect(selectOverBudget(region, 'stored at the first visit', 400, units)).toEqual([]);
    });

    it('of the Open Graph picture stay within 300 KB; every page has one of 1200 × 630', async () => {
      const origin = site.env.PENDOPO_SITE ?? '';
      const pictures = new Map<string, string>();
      for (const page of all) {
        if (selectElements(page, 'meta', { 'http-equiv': 'refresh' }).length) continue;
        const [picture] = selectElements(page, 'meta', { property: 'og:image' });
        const address = picture?.attributes['content'] ?? '';
        expect(address, page.path).toMatch(/^https:/);
        pictures.set(address, toFile(address.replace(origin, '')));
      }
      const cards: Weighed[] = [];
      for (const [address, file] of pictures) {
        const { width, height, format } = await sharp(file).metadata();
        expect([width, height], address).toEqual([1200, 630]);
        expect(['jpeg', 'png'], address).toContain(format);
        cards.push({ path: address.replace(origin, ''), bytes: toWireBytes(file) });
      }
      expect(selectOverBudget(region, 'Open Graph picture', 300, cards)).toEqual([]);
    });
  },
);
