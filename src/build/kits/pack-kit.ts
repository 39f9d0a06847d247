import { createHash } from 'node:crypto';
import { zipSync, type Zippable } from 'fflate';
import { ZIP_TIME } from '../../domain/press/zip-time.ts';
import { isSafeKitName, SUMS_NAME } from '../../domain/press/kit.ts';

/** A file on its way into a ZIP. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What is compressed already is stored as it is. */
const STORED = /\.(jpe?g|png|webp|docx|zip)$/i;

/**
 * Packs files into a ZIP with their checksums. Order, times and compression depend on nothing but the files, so
 * the same files give the same bytes. A name that could leave its folder is refused.
 */
export function packKit(kit: string, files: readonly PackedFile[]): Uint8Array {
  refuseNames(kit, [...files.map(({ name }) => name), SUMS_NAME]);
  const sorted = files.toSorted(byName);
  const sums = { name: SUMS_NAME, bytes: new TextEncoder().encode(renderSums(sorted)) };
  const entries: Zippable = {};
  for (const { name, bytes } of [...sorted, sums])
    entries[name] = [bytes, { level: STORED.test(name) ? 0 : 9, mtime: ZIP_TIME }];
  return zipSync(entries);
}

function byName(a: PackedFile, b: PackedFile): number {
  return a.name < b.name ? -1 : 1;
}

function renderSums(files: readonly PackedFile[]): string {
  return files.map(({ name, bytes }) => `${toSha256(bytes)}  ${name}\n`).join('');
}

/** SHA-256 as hexadecimal digits. */
export function toSha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function refuseNames(kit: string, names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    if (!isSafeKitName(name))
      throw new Error(
        `The kit ${kit} may not hold a file named "${name}": it could be unpacked outside of its folder. Use letters, digits, "-" and "." only, with "/" between folders.`,
      );
    const folded = name.toLowerCase();
    if (seen.has(folded))
      throw new Error(`The kit ${kit} has two files named "${name}". Give each its own name.`);
    seen.add(folded);
  }
}
