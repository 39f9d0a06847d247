import { SEAL } from '../domain/offline/stores.ts';

async function toHash(body: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', body);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A copy to store: whole, answered with 200, and sealed with its time and hash; undefined for anything else. */
export async function sealCopy(response: Response, now: Date): Promise<Response | undefined> {
  if (response.status !== 200 || response.type === 'opaque') return undefined;
  const body = await response.arrayBuffer();
  const headers = new Headers(response.headers);
  headers.set(SEAL.at, now.toISOString());
  headers.set(SEAL.hash, await toHash(body));
  // The body is stored as it was read: no longer compressed.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(body, { status: 200, headers });
}

/** The copy if its body is what was stored; undefined when it was damaged or is not sealed. */
export async function openSeal(copy: Response | undefined): Promise<Response | undefined> {
  const wanted = copy?.headers.get(SEAL.hash);
  if (!copy || !wanted) return undefined;
  try {
    const found = await toHash(await copy.clone().arrayBuffer());
    return found === wanted ? copy : undefined;
  } catch {
    // A body that can't be read is a damaged one.
    return undefined;
  }
}
