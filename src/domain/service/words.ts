import { formatList, formatRupiah } from '../../i18n/number.ts';
import { t, label } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Record } from '../hub/types.ts';
import { say } from '../say.ts';

type Service = Record<'services'>;
type Document = Service['documents'][number];

const toAmounts = (cost: Service['cost']) => (cost?.tariffs ?? []).map(({ amount }) => amount);

/** What a service costs, in a word or two; undefined when nobody said. */
export function formatCost({ cost }: Pick<Service, 'cost'>, lang: Lang): string | undefined {
  const known = cost?.amount === undefined ? toAmounts(cost) : [cost.amount];
  const least = Math.min(...known);
  const most = Math.max(...known);
  if (known.length === 0) return undefined;
  if (most === 0) return t(lang, 'service.free');
  if (least === most) return formatRupiah(least, lang);
  return `${formatRupiah(least, lang)}–${formatRupiah(most, lang)}`;
}

/** How long a service takes: `1–3 hari kerja`; undefined when nobody said. */
export function formatDuration(
  { duration }: Pick<Service, 'duration'>,
  lang: Lang,
): string | undefined {
  const { min, max, unit } = duration ?? {};
  if (unit === undefined || (min === undefined && max === undefined)) return undefined;
  const range = [...new Set([min, max].filter((one) => one !== undefined))].join('–');
  return `${range} ${label(lang, 'service.unit.', unit)}`;
}

/** Where a service can be had, nearest first: `Desa atau kelurahan, kecamatan`. */
export function formatLevels({ levels }: Pick<Service, 'levels'>, lang: Lang): string {
  const names = levels.map((level) => t(lang, `service.level.${level}`));
  const text = formatList(names, lang);
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function formatForm({ form, copies }: Document, lang: Lang): string | undefined {
  if (!form) return undefined;
  const words = t(lang, `service.form.${form}`);
  return copies ? `${words}, ${t(lang, 'service.copies', { n: copies })}` : words;
}

/** What is to be known of a paper beside its name: when it is needed, notes, form and copies. */
export function formatPaper(document: Document, lang: Lang): string | undefined {
  const parts = [
    document.condition ? t(lang, 'service.ifNeeded') : undefined,
    say(document.detail, lang),
    formatForm(document, lang),
  ];
  return parts.filter(Boolean).join(' · ') || undefined;
}
