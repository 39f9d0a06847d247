import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Parser from 'rss-parser';
import { listOutput, readPage, selectElements } from './output.ts';
import type { TestSite } from './sites.ts';

/** What one form of a release says: its headline, when it went out (milliseconds), whom to credit. */
export interface Said {
  readonly headline: string;
  readonly published: number;
  readonly credit: string;
}

/** A release of a finished site: the folder with its page and files, and the address of the page. */
export interface ReleaseFolder {
  readonly folder: string;
  readonly url: string;
  readonly lang: 'id' | 'en';
}

/** Every release of a site, in both languages. */
export function listReleases(site: TestSite): ReleaseFolder[] {
  const root = `${site.env['PENDOPO_SITE'] ?? ''}${site.base}`;
  return listOutput(site)
    .filter(({ path }) => path.endsWith('/ninjs.json'))
    .map(({ absolute, path }) => ({
      folder: dirname(absolute),
      url: `${root}${dirname(path)}/`,
      lang: path.startsWith('en/') ? 'en' : 'id',
    }));
}

/** The text of a file of a release: `text` is `naskah` or `text` by language. */
export function readForm({ folder, lang }: ReleaseFolder, ending: string): string {
  return readFileSync(join(folder, `${lang === 'id' ? 'naskah' : 'text'}.${ending}`), 'utf8');
}

/** The path of the Word file of a release. */
export function toWordPath({ folder, lang }: ReleaseFolder): string {
  return join(folder, lang === 'id' ? 'naskah.docx' : 'text.docx');
}

/** ninjs as JSON. */
export function readNinjs({ folder }: ReleaseFolder) {
  return JSON.parse(readFileSync(join(folder, 'ninjs.json'), 'utf8')) as {
    by: string;
    firstCreated: string;
    pubStatus: string;
    headlines: { value: string }[];
    bodies?: { value: string }[];
  };
}

/** What the page says, to people and in its structured data. */
export function readPageSaid({ folder }: ReleaseFolder): Said & { article: NewsArticle } {
  const absolute = join(folder, 'index.html');
  const page = readPage({ path: absolute, absolute });
  const [heading] = selectElements(page, 'h1');
  const times = selectElements(page, 'time').map(({ attributes }) => attributes['datetime'] ?? '');
  const article = selectElements(page, 'script', { type: 'application/ld+json' })
    .map(({ text }) => JSON.parse(text) as NewsArticle)
    .find((one) => one['@type'] === 'NewsArticle');
  if (!article) throw new Error(`${absolute} has no NewsArticle.`);
  return {
    headline: heading?.text.trim() ?? '',
    published: Date.parse(times[0] ?? ''),
    credit: article.author.name,
    article,
  };
}

interface NewsArticle {
  readonly '@type': string;
  readonly headline: string;
  readonly datePublished: string;
  readonly dateModified: string;
  readonly author: { readonly name: string };
  readonly creditText?: string;
  readonly correction?: readonly { readonly text: string; readonly datePublished: string }[];
}

/** The properties of a Word file, and all of its text. */
export function readWordSaid(release: ReleaseFolder): Said & { text: string } {
  const files = unzipSync(readFileSync(toWordPath(release)));
  const read = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const core = read('docProps/core.xml');
  const value = (name: string) =>
    unescape(new RegExp(`<${name}[^>]*>([^<]*)<`).exec(core)?.[1] ?? '');
  const paragraphs = read('word/document.xml').split('</w:p>');
  const text = paragraphs.map((one) => unescape(one.replace(/<[^>]+>/g, ''))).join('\n');
  return {
    headline: value('dc:title'),
    published: Date.parse(value('dcterms:created')),
    credit: value('dc:creator'),
    text,
  };
}

function unescape(xml: string): string {
  const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return xml.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => names[name] ?? '');
}

/** The items of a feed by their address, as a reader of feeds that is not ours finds them. */
export async function readFeed(file: string): Promise<ReadonlyMap<string, Said>> {
  const text = readFileSync(file, 'utf8');
  if (basename(file) === 'feed.json') return readJsonFeed(text);
  const parser = new Parser({ customFields: { item: ['author'] } });
  const { items } = await parser.parseString(text);
  return new Map(
    items.map(({ link = '', title = '', pubDate = '', creator, author }) => {
      const credit = creator ?? (author as string | undefined) ?? '';
      return [link, { headline: title, published: Date.parse(pubDate), credit }];
    }),
  );
}

function readJsonFeed(text: string): ReadonlyMap<string, Said> {
  const { items } = JSON.parse(text) as {
    items: { url: string; title: string; date_published: string; authors: { name: string }[] }[];
  };
  return new Map(
    items.map(({ url, title, date_published, authors }) => [
      url,
      { headline: title, published: Date.parse(date_published), credit: authors[0]?.name ?? '' },
    ]),
  );
}
