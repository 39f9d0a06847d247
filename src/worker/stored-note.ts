import { SEAL } from '../domain/offline/stores.ts';
import { settings } from './settings.ts';

const NOTE = /<p([^>]*) data-stored-note hidden>([^<]*)/;
const LOCALES: Readonly<Record<string, string>> = { id: 'id-ID', en: 'en-GB' };

function formatTime(at: string, lang: string): string {
  const form = new Intl.DateTimeFormat(LOCALES[lang] ?? 'id-ID', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: settings.timeZone,
  });
  return `${form.format(new Date(at))} ${settings.zoneName}`.trim();
}

/** A stored page that says on top when it was stored; the sentence with `{time}` stands hidden in every page. */
export async function addStoredNote(copy: Response): Promise<Response> {
  const at = copy.headers.get(SEAL.at);
  const html = await copy.text();
  const lang = /<html[^>]* lang="(\w+)"/.exec(html)?.[1] ?? '';
  const noted = html.replace(NOTE, (all, attributes: string, text: string) =>
    at ? `<p${attributes} data-stored-note>${text.replace('{time}', formatTime(at, lang))}` : all,
  );
  return new Response(noted, { status: 200, headers: copy.headers });
}
