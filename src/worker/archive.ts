import {
  BLOCK_BYTES,
  listBlocks,
  parseRange,
  parseArchiveSize,
  toBlockPath,
} from '../domain/offline/blocks.ts';
import type { ByteRange } from '../domain/offline/blocks.ts';
import { toPageKey } from '../domain/offline/stores.ts';
import { findCopies } from './stored.ts';

async function findBlock(archive: string, block: number): Promise<Response | undefined> {
  return (await findCopies(toBlockPath(archive, block)))[0];
}

/** Bytes of an archive from the blocks that packs hold; undefined when one of them is lacking. */
async function readStored(archive: string, { from, to }: ByteRange): Promise<Response | undefined> {
  const size = parseArchiveSize(archive);
  if (size === undefined || from >= size) return undefined;
  const range = { from, to: Math.min(to, size - 1) };
  const bodies: ArrayBuffer[] = [];
  for (const block of listBlocks(range)) {
    const copy = await findBlock(archive, block);
    if (!copy) return undefined;
    bodies.push(await copy.arrayBuffer());
  }
  const start = from % BLOCK_BYTES;
  const body = new Blob(bodies).slice(start, start + range.to - from + 1);
  const headers = {
    'content-type': 'application/octet-stream',
    'content-range': `bytes ${from}-${range.to}/${size}`,
    'content-length': String(body.size),
  };
  return new Response(body, { status: 206, headers });
}

/**
 * A part of the detailed map: from stored blocks, whose archive carries its hash in its name, else from the
 * network. Nothing is stored here: only a pack brings blocks.
 */
export async function answerPart(request: Request): Promise<Response> {
  const range = parseRange(request.headers.get('range'));
  const stored = range && (await readStored(toPageKey(request.url), range));
  return stored ?? fetch(request);
}
