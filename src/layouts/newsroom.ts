import type { Hub } from '../domain/hub/types.ts';
import { toPersonVcard } from '../domain/press/vcard.ts';
import { toPath } from '../domain/paths.ts';
import type { PressContact } from '../domain/press/contacts.ts';
import { absoluteLink, linkTo } from './links.ts';
import type { EntryPage } from './types.ts';

/** Contacts with the address of their cards. */
export function withCards(contacts: readonly PressContact[], { lang }: Hub) {
  return contacts.map((one) => ({
    ...one,
    cardHref: linkTo('pressContactVcf', { slug: one.slug }, lang),
  }));
}

/** The contact card of somebody who answers the press, as an answer of the site. */
export function toPersonCardResponse({
  record,
  hub,
}: Pick<EntryPage<'people'>, 'record' | 'hub'>): Response {
  const { lang } = hub;
  const text = toPersonVcard(record, hub, {
    url: absoluteLink(toPath('newsroom', {}, lang)),
    cardUrl: absoluteLink(toPath('pressContactVcf', { slug: record.slug }, lang)),
  });
  return new Response(text, { headers: { 'Content-Type': 'text/vcard; charset=utf-8' } });
}
