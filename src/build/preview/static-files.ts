import { existsSync, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import sirv from 'sirv';
import { toAdminPolicy } from '../../domain/admin-policy.ts';
import { loadHeaderRules, selectHeaders } from './header-rules.ts';

/** Types of files that the library doesn't know, or names without a character set. */
const types: Record<string, string> = {
  '.topojson': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.gpx': 'application/gpx+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.pmtiles': 'application/octet-stream',
  '.pf_meta': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
  '.pf_fragment': 'application/octet-stream',
  '.pagefind': 'application/octet-stream',
};

/** Serves one address below the base; the request's url has lost the base already. */
export type ServeFile = (request: IncomingMessage, response: ServerResponse) => void;

function toPathname(request: IncomingMessage): string {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** Serves a built site as a static host does: folders by their index, one 404 page per language. */
export function createStaticFiles(folder: string, base: string): ServeFile {
  const rules = loadHeaderRules(join(folder, '_headers'));
  const setHeaders = (response: ServerResponse, pathname: string) => {
    for (const [name, value] of selectHeaders(rules, `${base}${pathname}`))
      response.setHeader(name, value);
    const type = types[extname(pathname)];
    if (type) response.setHeader('Content-Type', type);
    response.setHeader('Cache-Control', 'no-cache');
    if (pathname.startsWith('/admin/') && !response.hasHeader('content-security-policy'))
      response.setHeader('Content-Security-Policy', toAdminPolicy());
  };
  const onNoMatch = (request: IncomingMessage, response: ServerResponse) => {
    const pages = toPathname(request).startsWith('/en/')
      ? ['en/404.html', '404.html']
      : ['404.html'];
    const page = pages.map((name) => join(folder, name)).find((name) => existsSync(name));
    setHeaders(response, '/404.html');
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(page ? readFileSync(page) : 'Tidak ditemukan');
  };
  const serve = sirv(folder, { dev: true, etag: true, setHeaders, onNoMatch });
  return (request, response) => {
    const pathname = toPathname(request);
    if (pathname === '/_headers') return onNoMatch(request, response);
    if (!pathname.endsWith('/') && isFolder(join(folder, normalize(`/${pathname}`)))) {
      const query = (request.url ?? '').split('?')[1];
      const to = `${base}${encodeURI(pathname)}/${query ? `?${query}` : ''}`;
      return void response.writeHead(301, { Location: to }).end();
    }
    serve(request, response);
  };
}
