import { DIRECT } from '../../domain/offline/stores.ts';
import { planPhotoZip, type PhotoTake, type PhotoTakes } from '../../domain/photos/takes.ts';
import { ZipBlob } from './zip-blob.ts';

interface Watch {
  readonly signal: AbortSignal;
  /** Called before photo `n` is fetched, from 1. */
  readonly onPhoto: (n: number) => void;
}

/**
 * From the network only, and nothing is stored: a device without it may hold the photo in another size, which
 * the worker would give instead.
 */
async function load(from: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(from, { signal, headers: { [DIRECT]: '1' } });
  if (!answer.ok) throw new Error(`${from} answered ${answer.status}. The ZIP needs this file.`);
  return answer;
}

async function addPhoto(zip: ZipBlob, { slug, from, name }: PhotoTake, signal: AbortSignal) {
  try {
    const answer = await load(from, signal);
    const type = answer.headers.get('content-type');
    if (type !== 'image/jpeg') throw new Error(`${from} is ${type}. The ZIP needs a JPEG.`);
    zip.add(name, new Uint8Array(await answer.arrayBuffer()));
  } catch (cause) {
    throw new Error(String(cause), { cause: slug });
  }
}

/** Fetches the chosen photos one after the other and packs them. One that fails is the `cause` of the error, by slug. */
export async function takePhotos(
  from: string,
  slugs: readonly string[],
  { signal, onPhoto }: Watch,
): Promise<{ name: string; blob: Blob }> {
  const takes = (await (await load(from, signal)).json()) as PhotoTakes;
  const today = new Date().toLocaleDateString('sv');
  const { name, texts, photos, missing } = planPhotoZip(takes, slugs, today);
  const [lost] = missing;
  if (lost) throw new Error(`${from} has no photo "${lost}".`, { cause: lost });
  const zip = new ZipBlob();
  for (const [nth, photo] of photos.entries()) {
    onPhoto(nth + 1);
    await addPhoto(zip, photo, signal);
  }
  for (const one of texts) zip.add(one.name, new TextEncoder().encode(one.text));
  return { name, blob: zip.end() };
}
