/** What the contact cards of offices and of people share: vCard 4.0 (RFC 6350). What is not known is left out. */
import {
  DateTimeType,
  EmailProperty,
  ParameterValueType,
  RevProperty,
  TelProperty,
  TextType,
  TypeParameter,
  URIType,
  URLProperty,
  ValueParameter,
  type VCARD,
} from 'vcard4';
import type { Record } from '../hub/types.ts';
import { toInternationalPhone } from './phone.ts';

type Contact = Record<'people'>['contact'];
type Freshness = Record<'people'>['freshness'];

/** A property of a card. */
export type Property = ConstructorParameters<typeof VCARD>[0][number];

/** Public addresses that a card needs. */
export interface CardContext {
  /** The page that tells of the office or person. */
  readonly url: string;
  /** The card itself: its lasting identifier. */
  readonly cardUrl: string;
}

function toPhone(number: string, kind: 'voice' | 'text'): Property {
  const types = ['work', kind].map((type) => new ParameterValueType(type));
  return new TelProperty(
    [new TypeParameter('telproperty', types), new ValueParameter(new URIType('tel:'))],
    new URIType(`tel:${toInternationalPhone(number)}`),
  );
}

/** Every way to reach an office or a person. */
export function toContactProperties(contact: Contact): Property[] {
  const { phone, whatsapp, email, website } = contact ?? ({} as NonNullable<Contact>);
  return [
    ...(phone ? [toPhone(phone, 'voice')] : []),
    ...(whatsapp ? [toPhone(whatsapp, 'text')] : []),
    ...(email ? [new EmailProperty([], new TextType(email))] : []),
    ...(website ? [new URLProperty([], new URIType(website))] : []),
  ];
}

/** When the card was last checked. */
export function toRevision(freshness: Freshness): Property[] {
  if (!freshness) return [];
  const moment = `${freshness.checkedAt.replaceAll('-', '')}T000000Z`;
  return [new RevProperty([], new DateTimeType('timestamp', moment))];
}
