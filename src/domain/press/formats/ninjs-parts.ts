import { label } from '../../../i18n/translate.ts';
import type { Lang } from '../../../i18n/types.ts';
import type { PressContact } from '../contacts.ts';
import type { ManuscriptPhoto } from '../manuscript-parts.ts';
import type { Manuscript } from '../manuscript.ts';

function toContactInfo({ phone, whatsapp, email }: PressContact) {
  return [
    { type: 'phone', role: 'office', value: phone },
    { type: 'whatsapp', role: 'office', value: whatsapp },
    { type: 'email', role: 'office', value: email },
  ].filter(({ value }) => value !== undefined);
}

/** Who is quoted, and whom desks may ring. */
export function toNinjsPeople({ quotes, contacts }: Manuscript): object[] | undefined {
  const quoted = quotes.map(({ name, position }) => ({ name, rel: 'quoted', literal: position }));
  const asked = contacts.map((one) => ({
    name: one.name,
    rel: 'contact',
    literal: one.position,
    contactInfo: toContactInfo(one),
  }));
  return quoted.length + asked.length > 0 ? [...quoted, ...asked] : undefined;
}

function toPicture(photo: ManuscriptPhoto, lang: Lang): object {
  const { slug, url, width, height, alt, caption, creator, licence, sourceType } = photo;
  const people = photo.people.map((name) => ({ name, rel: 'depicted' }));
  return {
    name: slug,
    rel: 'picture',
    uri: url,
    type: 'picture',
    pubStatus: 'usable',
    descriptions: [
      { role: 'caption', contentType: 'text/plain', value: caption },
      { role: 'altText', contentType: 'text/plain', value: alt },
    ],
    by: creator,
    copyrightNotice: photo.credit,
    located: photo.place,
    edNote: photo.creditLine,
    people: people.length > 0 ? people : undefined,
    usageTerms: label(lang, 'licence.', licence),
    digitalSourceType: { uri: `http://cv.iptc.org/newscodes/digitalsourcetype/${sourceType}` },
    renditions: [{ name: 'original', href: url, contentType: 'image/jpeg', width, height }],
  };
}

/** The pictures, each a news object of its own with what must travel with it. */
export function toNinjsPictures({ photos, lang }: Manuscript): object[] | undefined {
  return photos.length > 0 ? photos.map((one) => toPicture(one, lang)) : undefined;
}
