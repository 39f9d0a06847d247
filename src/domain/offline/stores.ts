/**
 * What the hub keeps on a device: the names that the worker, the pages and the tests share. Pure.
 * Two sites can share one origin under two sub-paths, so every name begins with the base path.
 */

/** Where copies lie: pages that were read, files that they need, and what the visitor asked for. */
export type StoreKind = 'pages' | 'files' | 'saved' | `pack ${string}` | `search ${string}`;

/** What a device keeps as small texts, by name; some have an entry of the site behind them. */
type KeptName =
  | 'saved'
  | 'packs'
  | 'removed'
  | 'plan'
  | 'village'
  | 'searches'
  | 'slash'
  | 'map-detail'
  | 'letter'
  | `${'papers' | 'done'} ${string}`;

function toName(base: string, name: string): string {
  return `pendopo ${base} ${name}`;
}

/** `toStoreName('/hub/', 'pages')` → `pendopo /hub/ pages` */
export const toStoreName: (base: string, kind: StoreKind) => string = toName;

/** The key of a small text: `toKeptKey('/hub/', 'plan')` → `pendopo /hub/ plan` */
export const toKeptKey: (base: string, name: KeptName) => string = toName;

/** The kind behind the name of a store, or undefined when it is not one of this site. */
export function parseStoreName(name: string, base: string): StoreKind | undefined {
  const start = toName(base, '');
  return name.startsWith(start) ? (name.slice(start.length) as StoreKind) : undefined;
}

/** Headers that a stored copy carries beside its own. */
export const SEAL = {
  /** When it was stored, ISO 8601. */
  at: 'x-stored-at',
  /** SHA-256 of its body in hexadecimal: a copy that was damaged on the device is noticed and not used. */
  hash: 'x-stored-sha256',
} as const;

/** A request with this header is stored by the page that makes it: the worker lets it through, so nothing is kept twice. */
export const DIRECT = 'x-pendopo-direct';

/** What a page asks of the worker. */
export type WorkerRequest =
  /** Take over now: the visitor accepted the new version. */
  | { readonly type: 'take-over' }
  /** Keep this page, its files and pictures: it was read before the worker was there. */
  | { readonly type: 'read'; readonly url: string; readonly files: readonly string[] }
  /** Look whether everything of the core is there and sound, and fetch what is not. */
  | { readonly type: 'mend' }
  /** Keep the search of a language. */
  | { readonly type: 'search'; readonly lang: string };

/** The address under which a page is stored: without query and fragment, as a static site answers. */
export function toPageKey(address: string): string {
  const url = new URL(address);
  url.search = '';
  url.hash = '';
  return url.href;
}

/** What of the site the worker must never answer for: the editor, and the local preview's own addresses. */
const NOT_OURS = ['admin/', '__pendopo/', 'api/', 'status.json', 'sw.js'];

/** True for an address below the base path that may be stored. */
export function isOurs(url: URL, base: string): boolean {
  if (!url.pathname.startsWith(base)) return false;
  const rest = url.pathname.slice(base.length);
  return !NOT_OURS.some((start) => rest.startsWith(start));
}

/** Folders whose files change their name with their content: such a file is kept for good. */
export const HASHED_FOLDERS = ['_berkas', '_cari', 'gambar/foto'] as const;

/** True for a path below the base in one of these folders. */
export function isHashedPath(path: string): boolean {
  return HASHED_FOLDERS.some((folder) => path.startsWith(`${folder}/`));
}

/** The same for an address. */
export function isHashed(url: URL, base: string): boolean {
  return isHashedPath(url.pathname.slice(base.length));
}

/** Addresses of hashed style sheets, scripts and preloaded fonts that a page of ours names in its HTML. */
export function listPageFiles(html: string): string[] {
  const found = html.matchAll(/(?:href|src)="([^"]*\/_berkas\/[^"]+)"/g);
  return [...new Set([...found].map(([, address]) => address ?? ''))];
}
