import { LOCALES } from '../../i18n/formatters.ts';
import type { Lang } from '../../i18n/types.ts';

/** The zone of the region: its IANA name, and how it is called (WIB, WITA, WIT). */
export interface ZoneFacts {
  readonly timeZone: string;
  readonly zoneName: string;
}

/** When something was stored, in the region's time: `24 November 2026 pukul 09.00 WIB`. */
export function formatStoredAt(
  at: string,
  lang: string,
  { timeZone, zoneName }: ZoneFacts,
): string {
  const form = new Intl.DateTimeFormat(LOCALES[lang as Lang] ?? LOCALES.id, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  });
  return `${form.format(new Date(at))} ${zoneName}`.trim();
}
