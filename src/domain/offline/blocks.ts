/**
 * A large archive, of which a device stores only a part: blocks of one size, each under an address of its own. The
 * archive's name carries its hash and its size, so blocks of two versions never meet. Pure.
 */

/** Small enough that little is stored in vain around a tile, large enough that a part has few of them. */
export const BLOCK_BYTES = 64 * 1024;

/** Bytes of a file, the last one included, as in a `Range` header. */
export interface ByteRange {
  readonly from: number;
  readonly to: number;
}

const BLOCK_PATH = /^(.+\.pmtiles)\?block=(\d+)$/;

/** True for an archive that is read by parts. */
export function isArchive(path: string): boolean {
  return path.endsWith('.pmtiles');
}

/** `wilayah.1a2b3c4d5e.73400320.pmtiles`: the name under which an archive is published. */
export function toArchiveName(stem: string, hash: string, size: number): string {
  return `${stem}.${hash}.${size}.pmtiles`;
}

/** The size of an archive, from its published name; undefined for one that was not named by the build. */
export function parseArchiveSize(path: string): number | undefined {
  const size = /\.[0-9a-f]{10}\.(\d+)\.pmtiles$/.exec(path)?.[1];
  return size === undefined ? undefined : Number(size);
}

/** `data/peta/wilayah.1a2b3c4d5e.73400320.pmtiles?block=17`: where a block is stored. */
export function toBlockPath(archive: string, block: number): string {
  return `${archive}?block=${block}`;
}

/** Archive and number of a block, from the address under which it is stored. */
export function parseBlockPath(
  address: string,
): { readonly archive: string; readonly block: number } | undefined {
  const [, archive, block] = BLOCK_PATH.exec(address) ?? [];
  return archive && block ? { archive, block: Number(block) } : undefined;
}

/** The bytes of a block; the last one of a file ends before. */
export function toBlockRange(block: number): ByteRange {
  const from = block * BLOCK_BYTES;
  return { from, to: from + BLOCK_BYTES - 1 };
}

/** The blocks in which some bytes lie. */
export function listBlocks({ from, to }: ByteRange): number[] {
  const first = Math.floor(from / BLOCK_BYTES);
  return Array.from({ length: Math.floor(to / BLOCK_BYTES) - first + 1 }, (_, i) => first + i);
}

/** The range that a `Range` header asks for; undefined for one of another form. */
export function parseRange(header: string | null): ByteRange | undefined {
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(header ?? '') ?? [];
  const range = { from: Number(from), to: Number(to) };
  return from && to && range.from <= range.to ? range : undefined;
}

/**
 * As many zooms as stay within a weight, from the widest on: `parts` are the blocks that each zoom adds. Empty when
 * not even the first fits.
 */
export function selectBlocks(parts: readonly (readonly number[])[], most: number): number[] {
  let chosen = new Set<number>();
  for (const part of parts) {
    const next = new Set([...chosen, ...part]);
    if (next.size * BLOCK_BYTES > most) break;
    chosen = next;
  }
  return [...chosen].sort((a, b) => a - b);
}
