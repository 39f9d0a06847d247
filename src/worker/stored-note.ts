import { formatStoredAt } from '../domain/offline/stored-time.ts';
import { SEAL } from '../domain/offline/stores.ts';
import { settings } from './settings.ts';

const NOTE = /<p([^>]*) data-stored-note hidden>([^<]*)/;

/** A stored page that says on top when it was stored; the sentence with `{time}` stands hidden in every page. */
export async function addStoredNote(copy: Response): Promise<Response> {
  const at = copy.headers.get(SEAL.at);
  const html = await copy.text();
  const lang = /<html[^>]* lang="(\w+)"/.exec(html)?.[1] ?? '';
  const noted = html.replace(NOTE, (all, attributes: string, text: string) =>
    at
      ? `<p${attributes} data-stored-note>${text.replace('{time}', formatStoredAt(at, lang, settings))}`
      : all,
  );
  return new Response(noted, { status: 200, headers: copy.headers });
}
