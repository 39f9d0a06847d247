/** The contact card of somebody who answers the press: vCard 4.0 (RFC 6350). */
import {
  FNProperty,
  KindProperty,
  NProperty,
  OrgProperty,
  SourceProperty,
  SpecialValueType,
  TextType,
  TitleProperty,
  UIDProperty,
  URIType,
  URLProperty,
  VCARD,
} from 'vcard4';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import {
  toContactProperties,
  toRevision,
  type CardContext,
  type Property,
} from '../office/vcard-parts.ts';

type Person = Record<'people'>;

/** Family name, given names, further names, before, after: a name here is one name, so it stands whole. */
function toName({ name }: Person): Property {
  const parts = [undefined, name, undefined, undefined, undefined];
  const value = parts.map((part) => part && new TextType(part)) as TextType[];
  return new NProperty([], new SpecialValueType('nproperty', value));
}

function toOrganisation({ office }: Person, hub: Hub): Property[] {
  const name = selectRecord(hub, 'offices', office)?.title;
  if (!name) return [];
  return [new OrgProperty([], new SpecialValueType('orgproperty', [new TextType(name)]))];
}

/** The card of a person as text, lines ended by CRLF and folded at 75 bytes. */
export function toPersonVcard(person: Person, hub: Hub, { url, cardUrl }: CardContext): string {
  return new VCARD([
    new KindProperty([], new SpecialValueType('kindproperty', 'individual')),
    new UIDProperty([], new URIType(cardUrl)),
    new FNProperty([], new TextType(person.name)),
    toName(person),
    new TitleProperty([], new TextType(person.position)),
    ...toOrganisation(person, hub),
    ...toContactProperties(person.contact),
    new SourceProperty([], new URIType(cardUrl)),
    new URLProperty([], new URIType(url)),
    ...toRevision(person.freshness),
  ]).repr();
}
