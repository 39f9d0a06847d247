import { selectPhotos } from '../domain/entry/photo.ts';
import type { Hub } from '../domain/hub/types.ts';
import { toPersonVcard } from '../domain/press/vcard.ts';
import { planPhoto } from '../domain/photo.ts';
import { canDownload, toPhotoTitle } from '../domain/photos/rights.ts';
import { sortReleases } from '../domain/press/release.ts';
import { toPath } from '../domain/paths.ts';
import type { PressContact } from '../domain/press/contacts.ts';
import { absoluteLink, link, linkTo } from './links.ts';
import type { EntryPage } from './types.ts';

/** Contacts with the address of their cards. */
export function withCards(contacts: readonly PressContact[], { lang }: Hub) {
  return contacts.map((one) => ({
    ...one,
    cardHref: linkTo('pressContactVcf', { slug: one.slug }, lang),
  }));
}

/** The newest photo of a release that anybody may take, as a file; a desk need not look for it. */
export function toNewestPhoto(hub: Hub) {
  for (const { photos } of sortReleases(hub.records.releases)) {
    const shown = selectPhotos(hub, photos).find(({ record }) => canDownload(record));
    if (!shown) continue;
    const { src, name, width, height } = planPhoto(shown.photo, link('/')).download;
    const note = `${toPhotoTitle(shown.record)} · JPEG ${width} × ${height}`;
    return { href: src, download: name, note };
  }
  return undefined;
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
