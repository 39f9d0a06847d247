import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { dropForbidden } from '../../text/xml.ts';
import { ZIP_TIME } from '../zip-time.ts';

function toPlace(text: string, ids: Map<string, string>): string {
  return text.replace(/\brId([a-z0-9_-]{21})(?=")/g, (_, id: string) => {
    const known = ids.get(id) ?? `rIdLink${ids.size + 1}`;
    ids.set(id, known);
    return known;
  });
}

/**
 * The same document in bytes that depend on its content only: identifiers that were drawn by lot are counted, the
 * clock's times in the properties become `times`, the files of the ZIP stand in order under one time.
 */
export function toSteadyDocument(
  document: Uint8Array,
  times: { readonly created: string; readonly modified: string },
): Uint8Array {
  const files = unzipSync(document);
  const ids = new Map<string, string>();
  const steady: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const bytes = files[name] ?? new Uint8Array();
    if (!/\.(xml|rels)$/.test(name)) {
      steady[name] = bytes;
      continue;
    }
    const text = toPlace(dropForbidden(strFromU8(bytes)), ids)
      .replace(/(<dcterms:created[^>]*>)[^<]*/, `$1${times.created}`)
      .replace(/(<dcterms:modified[^>]*>)[^<]*/, `$1${times.modified}`);
    steady[name] = strToU8(text);
  }
  return zipSync(steady, { level: 6, mtime: ZIP_TIME });
}
