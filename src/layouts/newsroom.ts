import { selectPhotos } from '../domain/entry/photo.ts';
import { selectRecord } from '../domain/hub/hub.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { selectPortrait } from '../domain/press/portraits.ts';
import { toPersonVcard } from '../domain/press/vcard.ts';
import { planPhoto } from '../domain/photo.ts';
import { canDownload, toPhotoTitle } from '../domain/photos/rights.ts';
import { sortReleases } from '../domain/press/release.ts';
import { toPath } from '../domain/paths.ts';
import type { PressContact } from '../domain/press/contacts.ts';
import { formatNumber } from '../i18n/number.ts';
import { t } from '../i18n/translate.ts';
import { absoluteLink, link, linkTo } from './links.ts';
import type { EntryPage } from './types.ts';

/** Contacts with their portraits and the address of their cards. */
export function toContactRows(contacts: readonly PressContact[], hub: Hub) {
  return contacts.map((one) => ({
    ...one,
    portrait: toPortraitView(selectRecord(hub, 'people', one.slug), hub),
    cardHref: linkTo('pressContactVcf', { slug: one.slug }, hub.lang),
  }));
}

/** The portrait of a person as a small picture that leads to the photo's own page. */
export function toPortraitView(person: Record<'people'> | undefined, hub: Hub) {
  const shown = person && selectPortrait(person, hub);
  if (!shown) return undefined;
  const { sources, img } = planPhoto(shown.photo, link('/'));
  return {
    href: linkTo('newsroomPhoto', { slug: shown.record.slug }, hub.lang),
    label: t(hub.lang, 'photo.portraitOf', { name: person.name }),
    srcset: sources[0]?.srcset.split(', ')[0] ?? '',
    src: img.src,
  };
}

/** The newest photo of a release that anybody may take, as a file; a desk need not look for it. */
export function toNewestPhoto(hub: Hub) {
  for (const { photos } of sortReleases(hub.records.releases)) {
    const shown = selectPhotos(hub, photos).find(({ record }) => canDownload(record));
    if (!shown) continue;
    const { src, name, width, height } = planPhoto(shown.photo, link('/')).download;
    const pixels = `${formatNumber(width, hub.lang)} × ${formatNumber(height, hub.lang)}`;
    const note = `${toPhotoTitle(shown.record)} · JPEG ${pixels}`;
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
