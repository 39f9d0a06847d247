import { t } from '../../i18n/translate.ts';
import { selectRecords } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toTelHref, toWhatsappHref } from './phone.ts';

type Office = Record<'offices'>;

/** A way to reach an office: a link where there is one, or that nobody knows it. */
export interface ContactRow {
  readonly icon: 'phone' | 'message-square-warning' | 'mail' | 'globe' | 'map-pin';
  readonly title: string;
  readonly text: string;
  readonly href?: string | undefined;
}

/** Every way to reach an office, the unknown ones said. */
export function toContactRows(
  { contact, place }: Pick<Office, 'contact' | 'place'>,
  { lang }: Hub,
): ContactRow[] {
  const unknown = t(lang, 'unknown.plain');
  const { phone, whatsapp, email, website } = contact ?? {};
  const rows: (ContactRow | undefined)[] = [
    { icon: 'map-pin', title: t(lang, 'office.address'), text: place?.address ?? unknown },
    {
      icon: 'phone',
      title: t(lang, 'office.phone'),
      text: phone ?? unknown,
      href: phone && toTelHref(phone),
    },
    whatsapp
      ? {
          icon: 'message-square-warning',
          title: t(lang, 'office.whatsapp'),
          text: whatsapp,
          href: toWhatsappHref(whatsapp),
        }
      : undefined,
    email
      ? { icon: 'mail', title: t(lang, 'office.email'), text: email, href: `mailto:${email}` }
      : undefined,
    website
      ? {
          icon: 'globe',
          title: t(lang, 'office.website'),
          text: website.replace(/^https?:\/\/|\/$/g, ''),
          href: website,
        }
      : undefined,
  ];
  return rows.filter((row) => row !== undefined);
}

/** Services of an office: those it names, its counters name, or that name it. */
export function selectOfficeServices(office: Office, hub: Hub): Record<'services'>[] {
  const named = [...office.services, ...office.counters.flatMap(({ services }) => services)];
  const naming = hub.records.services
    .filter(({ offices }) => offices.includes(office.slug))
    .map(({ slug }) => slug);
  return selectRecords(hub, 'services', [...new Set([...named, ...naming])]);
}
