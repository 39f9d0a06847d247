import { addDays } from '../../i18n/day.ts';
import {
  COVERED_DAYS,
  isInSpan,
  spanNames,
  toSpan,
  type Span,
  type SpanName,
} from '../../domain/events/spans.ts';

const listAll = (selector: string) => document.querySelectorAll<HTMLElement>(selector);

function toDays(text: string): Span {
  const [from = '', to = from] = text.split('/');
  return { from, to };
}

function formatSpan({ from, to }: Span): string {
  const words = new Intl.DateTimeFormat(document.documentElement.lang === 'id' ? 'id' : 'en-GB', {
    dateStyle: from === to ? 'full' : 'long',
    timeZone: 'UTC',
  });
  return words.formatRange(new Date(from), new Date(to));
}

/** A page that is too old to choose again: it no longer says "today" of a day that has passed. */
function showOld(spans: HTMLElement): void {
  const title = spans.dataset['oldTitle'] ?? '';
  for (const count of listAll('[data-count]')) count.hidden = true;
  for (const note of listAll('[data-old]')) note.hidden = !spans.dataset['span'];
  for (const empty of listAll('[data-empty]')) empty.hidden = true;
  if (!spans.dataset['span']) return;
  for (const heading of listAll('h1')) heading.textContent = title;
  for (const link of listAll('.spans [aria-current]')) link.removeAttribute('aria-current');
  document.title = title;
}

function showRows(span: Span): void {
  let shown = 0;
  for (const row of listAll('[data-from]')) {
    const { from = '', to = '' } = row.dataset;
    row.hidden = !isInSpan({ from, to }, span);
    if (!row.hidden) shown += 1;
  }
  for (const day of listAll('[data-day-group]'))
    day.hidden = !day.querySelector('[data-from]:not([hidden])');
  for (const empty of listAll('[data-empty]')) empty.hidden = shown > 0;
  for (const next of listAll('[data-next]')) next.hidden = true;
}

/** Chooses the dates of a page again for another day than that of its build; past its days it says that it is old. */
export function reselect(spans: HTMLElement, today: string): void {
  const { built = '', days = '', span } = spans.dataset;
  const lastDay = addDays(built, COVERED_DAYS - 1);
  const isCovered = today > built && toSpan('days30', today).to <= lastDay;
  if (!isCovered) return showOld(spans);
  const all = days.split(' ').filter(Boolean).map(toDays);
  for (const name of spanNames) {
    const own = toSpan(name, today);
    const count = all.filter((one) => isInSpan(one, own)).length;
    for (const place of listAll(`[data-count="${name}"]`)) place.textContent = String(count);
  }
  if (!span) return;
  const own = toSpan(span as SpanName, today);
  showRows(own);
  for (const lead of listAll('.page-head .lead')) lead.textContent = `${formatSpan(own)}.`;
}
