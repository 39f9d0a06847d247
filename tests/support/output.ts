import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { TestSite } from './sites.ts';

/** A file of a finished site. */
export interface OutputFile {
  /** Path in the output, with forward slashes. */
  readonly path: string;
  readonly absolute: string;
}

/** All files of a finished site. */
export function listOutput({ outDir }: Pick<TestSite, 'outDir'>): OutputFile[] {
  return readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .map((name) => join(outDir, name))
    .filter((absolute) => statSync(absolute).isFile())
    .map((absolute) => ({ absolute, path: relative(outDir, absolute).split(sep).join('/') }));
}

/** One element of a page. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A page, parsed as a browser would (parse5, WHATWG HTML). */
export interface Page {
  readonly path: string;
  readonly html: string;
  readonly elements: readonly PageElement[];
}

function toText(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(toText).join('') : '';
}

function collect(node: Tree.Node, found: PageElement[]): void {
  if ('tagName' in node) {
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    found.push({ tag: node.tagName, attributes, text: toText(node) });
  }
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, found);
}

/** Parses one HTML file. */
export function readPage({ absolute, path }: OutputFile): Page {
  return parsePage(path, readFileSync(absolute, 'utf8'));
}

/** Parses the HTML of a page. */
export function parsePage(path: string, html: string): Page {
  const elements: PageElement[] = [];
  collect(parse(html), elements);
  return { path, html, elements };
}

/** Not a page of its own: a release as other sites show it in a frame. */
const isFrame = (path: string): boolean =>
  /^(siaran-pers\/[^/]+\/sisipan|en\/press\/[^/]+\/embed)\//.test(path);

/** Every public page of a site: not the editor's, no frame. */
export function readPages(site: Pick<TestSite, 'outDir'>): Page[] {
  return listOutput(site)
    .filter(({ path }) => path.endsWith('.html') && !path.startsWith('admin/') && !isFrame(path))
    .map(readPage);
}

/** Elements of a page by tag, and by attributes where given. */
export function selectElements(page: Page, tag: string, wanted: Record<string, string> = {}) {
  return page.elements.filter(
    (one) =>
      one.tag === tag &&
      Object.entries(wanted).every(([name, value]) => one.attributes[name] === value),
  );
}

/** Brotli size in bytes, as a host would send it. */
export function toBrotliBytes(content: Buffer | string): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).byteLength;
}
