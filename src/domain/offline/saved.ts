/** What a visitor saved on this device, and the file in which it can be carried to another one. Pure. */
import { toKeptKey } from './stores.ts';
import type { Lang } from '../../i18n/types.ts';

/** Kinds of entries that can be saved, in the order in which they are listed. */
export const SAVED_KINDS = [
  'destination',
  'service',
  'office',
  'route',
  'event',
  'release',
  'plan',
] as const;

export type SavedKind = (typeof SAVED_KINDS)[number];

/** One saved entry. */
export interface SavedEntry {
  /** Path without base. */
  readonly path: string;
  readonly title: string;
  readonly kind: SavedKind;
  readonly lang: Lang;
  /** ISO 8601. */
  readonly savedAt: string;
  /** The picture beside its name: an address below the base. */
  readonly picture?: string;
  readonly hasMap?: boolean;
  /** What the page and its pictures weigh on the device; none: it was never stored on this one. */
  readonly bytes?: number;
}

/** Where the list lies in the storage of the browser; the button of every page reads it too. */
export const toSavedKey = (base: string): string => toKeptKey(base, 'saved');

const FORMAT = 'pendopo-saved';
const VERSION = 1;

/** Longer is no title of ours. */
const LONGEST = 300;

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && value.length <= LONGEST && pattern.test(value);
}

/** The entry in a value that anybody may have written; undefined when it is not one. */
function parseEntry(value: unknown): SavedEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { path, title, kind, lang, savedAt, picture, hasMap, bytes } = value as Record<
    string,
    unknown
  >;
  const isOurs =
    isText(path, /^\/(?:[\w~%-]+\/)+$/) &&
    isText(title, /\S/) &&
    isText(savedAt, /^\d{4}-\d\d-\d\dT/) &&
    !Number.isNaN(Date.parse(savedAt)) &&
    SAVED_KINDS.some((one) => one === kind) &&
    (lang === 'id' || lang === 'en');
  if (!isOurs) return undefined;
  return {
    path,
    title,
    kind: kind as SavedKind,
    lang,
    savedAt,
    ...(isText(picture, /^gambar\/[\w./~-]+$/) && { picture }),
    ...(hasMap === true && { hasMap }),
    ...(typeof bytes === 'number' && bytes >= 0 && { bytes }),
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The list as it was stored; what is not an entry is left out. */
export function parseSaved(text: string | null): SavedEntry[] {
  const list = parseJson(text ?? '[]');
  return Array.isArray(list) ? list.flatMap((one) => parseEntry(one) ?? []) : [];
}

/** The list with an entry on top; an older one of the same page leaves. */
export function addSaved(list: readonly SavedEntry[], entry: SavedEntry): SavedEntry[] {
  return [entry, ...removeSaved(list, entry.path)];
}

export function removeSaved(list: readonly SavedEntry[], path: string): SavedEntry[] {
  return list.filter((one) => one.path !== path);
}

/** Both lists, the newer entry of each page; newest first. */
export function mergeSaved(
  list: readonly SavedEntry[],
  others: readonly SavedEntry[],
): SavedEntry[] {
  const newest = [...list, ...others].sort((a, b) => b.savedAt.localeCompare(a.savedAt));
  return newest.filter((one, index) => newest.findIndex(({ path }) => path === one.path) === index);
}

/** Saved entries by kind, in the order of kinds; a kind without entries is left out. */
export function groupSaved(
  list: readonly SavedEntry[],
): readonly { readonly kind: SavedKind; readonly entries: readonly SavedEntry[] }[] {
  return SAVED_KINDS.map((kind) => ({
    kind,
    entries: list.filter((one) => one.kind === kind),
  })).filter(({ entries }) => entries.length > 0);
}

/** The text of a file with the list; only what another device can use. */
export function formatExport(list: readonly SavedEntry[], now: Date): string {
  const entries = list.map(({ path, title, kind, lang, savedAt, picture }) => ({
    path,
    title,
    kind,
    lang,
    savedAt,
    picture,
  }));
  const file = { format: FORMAT, version: VERSION, exportedAt: now.toISOString(), entries };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Why a file can't be taken over. */
export type ImportProblem = 'notOurs' | 'newer' | 'empty';

/** The entries of an exported file, or what is wrong with it. */
export function parseExport(text: string): readonly SavedEntry[] | ImportProblem {
  const file = parseJson(text);
  if (typeof file !== 'object' || file === null) return 'notOurs';
  const { format, version, entries } = file as Record<string, unknown>;
  if (format !== FORMAT || typeof version !== 'number' || !Array.isArray(entries)) return 'notOurs';
  if (version > VERSION) return 'newer';
  const found = entries.flatMap((one) => parseEntry(one) ?? []);
  return found.length ? found : 'empty';
}
