import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openContext } from './chromium.ts';
import { toBrotliBytes } from './output.ts';
import type { ServedSite } from './serve.ts';
import type { TestSite } from './sites.ts';

/** What a host compresses; pictures, fonts and the search index are compressed in themselves. */
const TEXT = new Set([
  ...['.html', '.css', '.js', '.json', '.svg', '.xml', '.txt', '.webmanifest'],
  ...['.geojson', '.topojson'],
]);

const known = new Map<string, number>();

/** Bytes of one file on the wire: brotli for text, as it is for the rest. */
export function toWireBytes(file: string): number {
  const size = known.get(file) ?? weighFile(file);
  known.set(file, size);
  return size;
}

function weighFile(file: string): number {
  const content = readFileSync(file);
  return TEXT.has(extname(file)) ? toBrotliBytes(content) : content.byteLength;
}

function toFile({ outDir, base }: TestSite, address: string): string {
  const path = decodeURI(new URL(address).pathname).replace(base, '');
  return join(outDir, path.endsWith('/') || path === '' ? `${path}index.html` : path);
}

/** A page on a phone with an empty cache, and everything that it has loaded so far. */
export interface ColdPage {
  readonly page: Page;
  /** Files that were loaded, in their order. */
  list(): string[];
  weigh(): number;
  close(): Promise<void>;
}

/**
 * Opens a phone of 390 × 844 with three pixels per CSS pixel and an empty cache. The worker that keeps pages for
 * later is off: it begins after the first view and has no part in it. What is counted is what the server was asked
 * for, so that requests of a web worker count too.
 */
export async function openColdPage(
  browser: Browser,
  served: ServedSite,
  site: TestSite,
): Promise<ColdPage> {
  const context = await openContext(browser, {
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 3,
    isMobile: true,
    hasTouch: true,
  });
  const start = served.asked.length;
  const list = () => served.asked.slice(start).map((path) => toFile(site, served.origin + path));
  return {
    page: await context.newPage(),
    list,
    weigh: () => list().reduce((sum, file) => sum + toWireBytes(file), 0),
    close: () => context.close(),
  };
}
