/** What a visitor needs besides prices: days with other hours, and how to ask. */
import { formatDateRange, formatTimeRange } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Record } from '../hub/types.ts';
import { toTelHref, toWhatsappHref } from '../office/page.ts';
import { say } from '../say.ts';

type Place = Record<'destinations'>;

/** Days with other hours than the week, one line each. */
export function toExceptionLines(hours: Place['hours'], lang: Lang, timeZone: string): string[] {
  return (hours?.exceptions ?? []).map(({ from, to, kind, opens, closes, note }) => {
    const days = formatDateRange(from, to ?? from, lang, timeZone);
    const isOpen = kind === 'open' && opens && closes;
    const words = isOpen
      ? formatTimeRange(opens, closes, lang, timeZone)
      : t(lang, 'place.exceptionClosed');
    return `${days}: ${words}${note ? ` (${say(note, lang)})` : ''}`;
  });
}

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
