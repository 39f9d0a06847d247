/** The contact card of an office: vCard 4.0 (RFC 6350). What is not known is left out. */
import {
  AdrProperty,
  DateTimeType,
  EmailProperty,
  FNProperty,
  GeoProperty,
  KindProperty,
  OrgProperty,
  ParameterValueType,
  RevProperty,
  SourceProperty,
  SpecialValueType,
  TelProperty,
  TextType,
  TypeParameter,
  UIDProperty,
  URIType,
  URLProperty,
  ValueParameter,
  VCARD,
} from 'vcard4';
import type { Hub, Record } from '../hub/types.ts';
import { toInternationalPhone } from './phone.ts';

type Office = Record<'offices'>;
type Property = ConstructorParameters<typeof VCARD>[0][number];

interface CardContext {
  /** Public address of the office's page. */
  readonly url: string;
  /** Public address of the card itself: its lasting identifier. */
  readonly cardUrl: string;
}

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

function toPhone(number: string, kind: 'voice' | 'text'): Property {
  const types = ['work', kind].map((type) => new ParameterValueType(type));
  return new TelProperty(
    [new TypeParameter('telproperty', types), new ValueParameter(new URIType('tel:'))],
    new URIType(`tel:${toInternationalPhone(number)}`),
  );
}

function toContact({ contact }: Office): Property[] {
  const { phone, whatsapp, email, website } = contact ?? ({} as NonNullable<typeof contact>);
  return [
    ...(phone ? [toPhone(phone, 'voice')] : []),
    ...(whatsapp ? [toPhone(whatsapp, 'text')] : []),
    ...(email ? [new EmailProperty([], new TextType(email))] : []),
    ...(website ? [new URLProperty([], new URIType(website))] : []),
  ];
}

function toRevision({ freshness }: Office): Property[] {
  if (!freshness) return [];
  const moment = `${freshness.checkedAt.replaceAll('-', '')}T000000Z`;
  return [new RevProperty([], new DateTimeType('timestamp', moment))];
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
    ...toContact(record),
    new SourceProperty([], new URIType(cardUrl)),
    new URLProperty([], new URIType(url)),
    ...toRevision(record),
  ]);
  return card.repr();
}
