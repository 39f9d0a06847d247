import { formatDate } from '../../i18n/format.ts';
import { t } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Record } from '../hub/types.ts';
import { formatFactDate } from '../press/release.ts';

type Freshness = NonNullable<Record['freshness']>;
type Source = Record['sources'][number];

/** When an entry was checked, in words: what the freshness box and the postmark show. */
export interface FreshnessView {
  /** YYYY-MM-DD, for the postmark. */
  readonly date?: string | undefined;
  readonly checked?: string | undefined;
  readonly by?: string | undefined;
  readonly reviewBy?: string | undefined;
  readonly isOverdue: boolean;
}

/** Puts an entry's check into words; past its review date it says so. */
export function toFreshnessView(
  freshness: Freshness | undefined,
  { lang, now, timeZone }: { lang: Lang; now: Date; timeZone: string },
): FreshnessView {
  if (!freshness) return { isOverdue: false };
  const { checkedAt, checkedBy, reviewBy } = freshness;
  return {
    date: checkedAt,
    checked: formatDate(checkedAt, lang, timeZone),
    by: checkedBy,
    reviewBy: reviewBy && formatDate(reviewBy, lang, timeZone),
    isOverdue: reviewBy !== undefined && reviewBy < now.toISOString().slice(0, 10),
  };
}

/** The sources of an entry as rows: name, address, and what it is the source of. */
export function toSourceViews(sources: readonly Source[], lang: Lang) {
  return sources.map(({ name, url, date, claim, confidence }) => ({
    title: name,
    href: url,
    note: [
      // A day without an hour is the same in every zone.
      date && formatFactDate(date, lang, 'UTC'),
      lang === 'id' ? claim : undefined,
      confidence && t(lang, `confidence.${confidence}`),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
}
