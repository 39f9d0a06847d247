import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readPages } from './list-pages.ts';

interface SitemapUrl {
  readonly loc: string;
  readonly alternates: { lang: string; href: string }[];
}

const URLS_PER_FILE = 10_000;

function selectAttribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}

/** What a page says of itself in its head; nothing when it asks not to be listed. */
export function toSitemapUrl(html: string): SitemapUrl | undefined {
  const head = html.slice(0, html.indexOf('</head>'));
  if (/<meta name="robots" content="[^"]*noindex/.test(head)) return undefined;
  const links = head.match(/<link\b[^>]*>/g) ?? [];
  const canonical = links.find((one) => one.includes('rel="canonical"'));
  const loc = canonical && selectAttribute(canonical, 'href');
  if (!loc) return undefined;
  const alternates = links.flatMap((one) => {
    const lang = selectAttribute(one, 'hreflang');
    const href = selectAttribute(one, 'href');
    return lang && href ? [{ lang, href }] : [];
  });
  return { loc, alternates };
}

function renderUrl({ loc, alternates }: SitemapUrl): string {
  const links = alternates
    .map(({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`)
    .join('');
  return `<url><loc>${loc}</loc>${links}</url>`;
}

function renderSitemap(urls: readonly SitemapUrl[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.map(renderUrl).join('\n')}
</urlset>
`;
}

function renderIndex(addresses: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`).join('\n')}
</sitemapindex>
`;
}

/**
 * Writes `sitemap-index.xml` and its parts from the pages that exist (sitemaps.org 0.9, with hreflang pairs).
 * `root` is the public address of the site with its base path and a slash at the end.
 */
export async function writeSitemap(outDir: string, root: string): Promise<number> {
  const urls: SitemapUrl[] = [];
  const seen = new Set<string>();
  for await (const { html } of readPages(outDir)) {
    const url = toSitemapUrl(html);
    if (!url || seen.has(url.loc)) continue;
    seen.add(url.loc);
    urls.push(url);
  }
  const parts: string[] = [];
  for (let start = 0; start < urls.length; start += URLS_PER_FILE) {
    const name = `sitemap-${parts.length + 1}.xml`;
    await writeFile(join(outDir, name), renderSitemap(urls.slice(start, start + URLS_PER_FILE)));
    parts.push(`${root}${name}`);
  }
  await writeFile(join(outDir, 'sitemap-index.xml'), renderIndex(parts));
  return urls.length;
}
