/** How to reach somebody at a place. */
import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Record } from '../hub/types.ts';
import { toTelHref, toWhatsappHref } from '../office/phone.ts';

type Place = Record<'destinations'>;

/** The known ways to reach somebody. */
export function toContactFacts(contact: Place['contact'], lang: Lang) {
  const { phone, whatsapp, email, website } = contact ?? {};
  const facts = [
    phone && {
      icon: 'phone' as const,
      title: t(lang, 'action.call'),
      text: phone,
      href: toTelHref(phone),
    },
    whatsapp && {
      icon: 'phone' as const,
      title: 'WhatsApp',
      text: whatsapp,
      href: toWhatsappHref(whatsapp),
    },
    email && {
      icon: 'mail' as const,
      title: t(lang, 'place.email'),
      text: email,
      href: `mailto:${email}`,
    },
    website && {
      icon: 'globe' as const,
      title: t(lang, 'office.website'),
      text: website.replace(/^https?:\/\/|\/$/g, ''),
      href: website,
    },
  ];
  return facts.filter((fact) => fact !== undefined && fact !== '');
}
