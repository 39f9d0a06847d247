/** The contact card of an office: vCard 4.0 (RFC 6350). What is not known is left out. */
import {
  AdrProperty,
  FNProperty,
  GeoProperty,
  KindProperty,
  OrgProperty,
  SourceProperty,
  SpecialValueType,
  TextType,
  UIDProperty,
  URIType,
  URLProperty,
  VCARD,
} from 'vcard4';
import type { Hub, Record } from '../hub/types.ts';
import { toContactProperties, toRevision, type CardContext, type Property } from './vcard-parts.ts';

type Office = Record<'offices'>;

function toAddress({ place }: Office, { settings }: Hub): Property[] {
  if (!place?.address) return [];
  const { fullName, province } = settings.region;
  // Post box, extension, street, locality, region, postal code, country.
  const parts = [undefined, undefined, place.address, fullName.id, province.id, undefined];
  const value = [...parts, 'Indonesia'].map((part) => part && new TextType(part)) as TextType[];
  return [new AdrProperty([], new SpecialValueType('adrproperty', value))];
}

/** The point with its uncertainty in metres (`u` of RFC 5870), so that a rough one is not taken for a door. */
function toGeo({ place }: Office): Property[] {
  const { lat, lon, precisionM } = place ?? {};
  if (lat === undefined || lon === undefined) return [];
  const rough = precisionM === undefined ? '' : `;u=${precisionM}`;
  return [new GeoProperty([], new URIType(`geo:${lat},${lon}${rough}`))];
}

/** The card of an office as text, lines ended by CRLF and folded at 75 bytes. */
export function toVcard(record: Office, hub: Hub, { url, cardUrl }: CardContext): string {
  const title = new TextType(record.title);
  const card = new VCARD([
    new KindProperty([], new SpecialValueType('kindproperty', 'org')),
    new UIDProperty([], new URIType(cardUrl)),
    new FNProperty([], title),
    new OrgProperty([], new SpecialValueType('orgproperty', [title])),
    ...toAddress(record, hub),
    ...toGeo(record),
    ...toContactProperties(record.contact),
    new SourceProperty([], new URIType(cardUrl)),
    new URLProperty([], new URIType(url)),
    ...toRevision(record.freshness),
  ]);
  return card.repr();
}
