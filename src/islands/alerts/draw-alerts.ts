import { isInForce, isOver } from '../../domain/alerts/active.ts';
import type { AlertJson } from '../../domain/alerts/page.ts';
import { formatStoredAt } from '../../domain/offline/stored-time.ts';
import { fillBar, isSameBar } from './fill-bar.ts';
import { drawTouched } from './touched.ts';

/** What is known of the alerts. */
export interface KnownAlerts {
  /** Undefined: the site did not answer yet. */
  readonly alerts: readonly AlertJson[] | undefined;
  /** When that was true, ISO 8601; empty when nothing is known. */
  readonly knownAt: string;
  /** The site itself said so, not a stored copy. */
  readonly isLive: boolean;
}

/** Touches nothing when the page shows what is in force. */
function showBar(
  watch: HTMLElement,
  bar: HTMLElement | null,
  [first, ...others]: readonly AlertJson[],
): void {
  const template = first && watch.querySelector<HTMLTemplateElement>(`[data-level=${first.level}]`);
  const next = template && fillBar(template, first, others.length, watch.dataset['lang']);
  if (bar && next && isSameBar(bar, next)) return;
  bar?.remove();
  if (next) watch.prepend(next);
}

/** Without an answer of the site: from when the last known state is. */
function sayKnown(watch: HTMLElement, { isLive, knownAt }: KnownAlerts): void {
  const { lang = 'id', zone = 'UTC', zoneName = '' } = watch.dataset;
  const known = watch.querySelector<HTMLElement>('[data-part=known]');
  if (!known) return;
  known.hidden = isLive || !knownAt;
  if (known.hidden) return;
  const time = formatStoredAt(knownAt, lang, { timeZone: zone, zoneName });
  const text = (known.dataset['text'] ??= known.textContent).replace('{time}', time);
  if (known.textContent !== text) known.textContent = text;
}

/** Brings the bar in `<alert-watch>`, and what the page says below it, to what is in force now. */
export function drawAlerts(watch: HTMLElement, state: KnownAlerts): void {
  const bar = watch.querySelector<HTMLElement>('[data-alert-bar]');
  const now = new Date();
  if (state.alerts) {
    const current = state.alerts.filter((one) => isInForce(one, now));
    showBar(watch, bar, current);
  } else if (bar && isOver({ end: bar.dataset['end'] ?? '' }, now)) bar.remove();
  sayKnown(watch, state);
  drawTouched(state);
}
