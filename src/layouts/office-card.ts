import { toVcard } from '../domain/office/vcard.ts';
import { toPath } from '../domain/paths.ts';
import { absoluteLink } from './links.ts';
import type { EntryPage } from './types.ts';

/** The contact card of an office as an answer of the site. */
export function toVcardResponse({ record, hub }: EntryPage<'offices'>): Response {
  const { lang } = hub;
  const params = { slug: record.slug };
  const text = toVcard(record, hub, {
    url: absoluteLink(toPath('office', params, lang)),
    cardUrl: absoluteLink(toPath('officeVcf', params, lang)),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
}
