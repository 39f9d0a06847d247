import { BLOCK_BYTES, parseBlockPath, toBlockRange } from '../domain/offline/blocks.ts';

/** The host sends an archive only whole: nothing of it is stored. */
export class WholeArchiveError extends Error {}

/** Where the part of an answer begins; an answer with a small file as a whole begins at its start. */
function toStart(response: Response): number | undefined {
  if (response.status === 206) {
    const start = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
    return start === undefined ? undefined : Number(start);
  }
  const size = response.headers.get('content-length');
  return size && Number(size) <= BLOCK_BYTES ? 0 : undefined;
}

/** Fetches a file; of an archive only the block that the address names. */
export async function fetchFile(
  address: string,
  init: RequestInit & { readonly headers: Readonly<Record<string, string>> },
): Promise<Response> {
  const part = parseBlockPath(address);
  if (!part) return fetch(address, init);
  const { from, to } = toBlockRange(part.block);
  const headers = { ...init.headers, range: `bytes=${from}-${to}` };
  const response = await fetch(part.archive, { ...init, headers });
  if (response.status !== 200 && response.status !== 206) return response;
  if (toStart(response) === from) {
    return new Response(response.body, { status: 200, headers: response.headers });
  }
  await response.body?.cancel();
  throw new WholeArchiveError(
    `${part.archive} is sent whole. Its host must answer Range requests.`,
  );
}
