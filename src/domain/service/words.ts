import { formatList, formatRupiah } from '../../i18n/number.ts';
import { t, label } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Record } from '../hub/types.ts';
import { say } from '../say.ts';

type Service = Record<'services'>;
type Document = Service['documents'][number];

/** What a service costs, in a word or two; undefined when nobody said. */
export function formatCost({ cost }: Pick<Service, 'cost'>, lang: Lang): string | undefined {
  if (cost?.amount === undefined) return undefined;
  return cost.amount === 0 ? t(lang, 'service.free') : formatRupiah(cost.amount, lang);
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

/** A document as a row to tick: its name, and what form it needs and where it comes from. */
export function toDocumentItem(document: Document, index: number, lang: Lang) {
  const parts = [
    document.condition ? t(lang, 'service.ifNeeded') : undefined,
    say(document.detail, lang),
    formatForm(document, lang),
  ];
  const text = parts.filter(Boolean).join(' · ');
  return { id: String(index + 1), title: say(document.name, lang), text: text || undefined };
}

/** The list of papers as text for a message: title, papers, address of the page. */
export function toShareText(service: Service, lang: Lang, address: string): string {
  const papers = service.documents.map(({ name }) => `☐ ${say(name, lang)}`);
  return [service.title, '', ...papers, '', address].join('\n');
}
