/**
 * Packs: what a visitor stores on request in one go: all services, what lies in a kecamatan, the whole guide. The
 * build writes a list per language and what each pack holds; the device plans from the two what to fetch. Pure.
 */
import { isHashedPath, type StoreKind } from './stores.ts';

/** A file of a pack: its path below the base, SHA-256 of its body in hexadecimal, its weight on the way. */
export type PackFile = readonly [path: string, hash: string, bytes: number];

/** What a pack holds. */
export interface Pack {
  readonly id: string;
  readonly lang: string;
  /** Changes with the content of any of its files. */
  readonly revision: string;
  readonly files: readonly PackFile[];
  /** Hashed files of the core that its pages name: fetched only when the device has them nowhere. */
  readonly shared: readonly string[];
}

/** What is said of a pack before it is fetched. */
export interface PackSummary {
  readonly id: string;
  readonly revision: string;
  /** On the way, compressed. */
  readonly bytes: number;
  readonly pages: number;
  readonly files: number;
}

/** Folder of the lists, below the base path. */
export const PACK_FOLDER = 'luring/';

/** `paket.id.json`: the list of all packs of a language. */
export const toPackListName = (lang: string): string => `${PACK_FOLDER}paket.${lang}.json`;

/** `luring/services.id.json`: what a pack holds. */
export const toPackName = (id: string, lang: string): string => `${PACK_FOLDER}${id}.${lang}.json`;

/** Under this path below the base its content list lies in the store of a pack that is complete. */
export const PACK_KEY = 'paket.json';

/** The store of a pack. */
export const toPackKind = (id: string, lang: string): StoreKind => `pack ${lang} ${id}`;

/** Language and id of a pack, from the kind of its store. */
export function parsePackKind(kind: string | undefined): { id: string; lang: string } | undefined {
  const [, lang, id] = /^pack (\S+) (\S+)$/.exec(kind ?? '') ?? [];
  return lang && id ? { lang, id } : undefined;
}

/** What has to be done so that a store holds a pack. */
export interface PackPlan {
  /** From the network: what pages need first, pages last. */
  readonly fetch: readonly PackFile[];
  /** The same body lies there under another path. */
  readonly copy: readonly { readonly from: string; readonly file: PackFile }[];
  /** No longer of the pack; removed when everything else is there. */
  readonly drop: readonly string[];
  /** What the network has to bring. */
  readonly bytes: number;
}

function isPage([path]: PackFile): boolean {
  return path === '' || /(\/|\.html)$/.test(path);
}

/** Files whose name changes with their content come first, then what keeps its name, pages last. */
function toRank(file: PackFile): number {
  if (isPage(file)) return 2;
  return isHashedPath(file[0]) ? 0 : 1;
}

/**
 * Compares a pack with what its store holds (path to hash): what is there is never fetched again, so the same plan
 * begins, resumes, mends and updates.
 */
export function planPack(
  files: readonly PackFile[],
  held: ReadonlyMap<string, string>,
  shared: readonly string[] = [],
): PackPlan {
  const byHash = new Map([...held].map(([path, hash]) => [hash, path]));
  const lacking = files.filter(([path, hash]) => held.get(path) !== hash);
  const copy = lacking.flatMap((file) => {
    const from = byHash.get(file[1]);
    return from === undefined ? [] : [{ from, file }];
  });
  const fetched = lacking.filter(([, hash]) => !byHash.has(hash));
  const wanted = new Set([...files.map(([path]) => path), ...shared]);
  return {
    fetch: fetched.sort((a, b) => toRank(a) - toRank(b)),
    copy,
    drop: [...held.keys()].filter((path) => !wanted.has(path)),
    bytes: sumBytes(fetched),
  };
}

/** What files weigh together on the way. */
export function sumBytes(files: readonly PackFile[]): number {
  return files.reduce((sum, [, , bytes]) => sum + bytes, 0);
}

/** Splits a plan's fetches so that pages come only when all that they need is there. */
export function toPhases(files: readonly PackFile[]): readonly (readonly PackFile[])[] {
  return [0, 1, 2].map((rank) => files.filter((file) => toRank(file) === rank));
}

/** `62` for 0.62; a hundred only when everything is there. */
export function toPercent(done: number, all: number): number {
  return done >= all ? 100 : Math.min(99, Math.floor((done / all) * 100));
}

/** The packs that are gone from the device although they were complete: the browser made room. */
export function listEvicted(
  ledger: Readonly<Record<string, string>>,
  complete: ReadonlySet<string>,
): string[] {
  return Object.keys(ledger).filter((kind) => !complete.has(kind));
}
