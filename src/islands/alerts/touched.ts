import { makeElement } from '../../device/make-element.ts';
import type { AlertJson } from '../../domain/alerts/page.ts';
import { holdsAt } from '../../domain/hours/closure.ts';

interface Known {
  readonly alerts: readonly AlertJson[] | undefined;
  readonly isLive: boolean;
}

const isEnglish = document.documentElement.lang === 'en';
const say = (text: { id?: string | undefined; en?: string | undefined } | undefined): string =>
  (isEnglish && text?.en) || text?.id || '';

const selectTimed = () => document.querySelectorAll<HTMLElement>('[data-until]');

/** A notice like those of AlertNotices.astro; shape and word of the level come from the bar's template. */
function makeNotice(alert: AlertJson, isShut: boolean): HTMLElement {
  const template = document.querySelector<HTMLTemplateElement>(`[data-level=${alert.level}]`);
  const icon = template?.content.querySelector('svg')?.cloneNode(true);
  const more = template?.content.querySelector('a')?.textContent.trim() ?? '';
  const level = template?.content.querySelector('b')?.textContent.split(':')[0]?.trim() ?? '';
  const text = document.createElement('div');
  const link = makeElement('a', '', more);
  link.setAttribute('href', new URL(say(alert.url)).pathname);
  text.append(makeElement('b', '', `${level}: ${say(alert.title)}.`), ' ');
  if (isShut) text.append(makeElement('strong', '', say(alert.effect)), ' ');
  text.append(`${say(alert.summary)} ${say(alert.time)} `, link);
  const notice = makeElement('div', `notice is-${alert.level}`);
  notice.append(...(icon ? [icon] : []), text);
  const holder = document.createElement('div');
  holder.dataset.alert = alert.id;
  holder.dataset.until = alert.end;
  holder.append(notice);
  return holder;
}

function addNotice(spot: HTMLElement, alert: AlertJson): void {
  const of = spot.dataset.alertsOf ?? '';
  if (!alert.touches.includes(of) || spot.querySelector(`[data-alert="${alert.id}"]`)) return;
  const isShut = alert.shuts.includes(of) && Date.parse(alert.start) <= Date.now();
  spot.append(makeNotice(alert, isShut));
  spot.role = 'group';
}

function addMark(line: Element | null | undefined, alert: AlertJson, size = ''): void {
  if (!line || line.querySelector(`[data-alert="${alert.id}"]`)) return;
  const mark = makeElement('span', `badge is-closed closed-mark ${size}`, say(alert.shut));
  mark.dataset.alert = alert.id;
  mark.dataset.from = alert.start;
  mark.dataset.until = alert.end;
  line.prepend(mark);
}

/** The rows and cards that link to what an alert shuts, and the state on its own page. */
function addMarks(alert: AlertJson, of: string | undefined): void {
  for (const id of alert.shuts) {
    const slug = id.split('/')[1] ?? '';
    const lines = document.querySelectorAll(`a[href$="/${slug}/"]:not(.event-row) .meta`);
    for (const line of lines) addMark(line, alert);
    if (id === of) addMark(document.querySelector('.place-state'), alert, 'badge-large');
  }
}

/** A notice or mark of an alert whose times were changed since the page was built is drawn again. */
function dropChanged(alerts: readonly AlertJson[]): void {
  for (const one of selectTimed()) {
    const alert = alerts.find(({ id }) => id === one.dataset.alert);
    if (!alert) continue;
    const { from = alert.start, until } = one.dataset;
    const isComingMark = until === alert.start && !one.dataset.from;
    if (isComingMark || (from === alert.start && until === alert.end)) continue;
    if (one.localName === 'g') Object.assign(one.dataset, { from: alert.start, until: alert.end });
    else one.remove();
  }
}

/**
 * Brings a page to what alerts say now: what has ended or was called off is hidden, what came since the page was
 * built is added. What has times of its own and no alert, such as prices, keeps to them.
 */
export function drawTouched({ alerts, isLive }: Known): void {
  const now = new Date();
  const spot = document.querySelector<HTMLElement>('[data-alerts-of]');
  dropChanged(alerts ?? []);
  for (const alert of alerts ?? []) {
    if (spot) addNotice(spot, alert);
    addMarks(alert, spot?.dataset.alertsOf);
  }
  for (const one of selectTimed()) {
    const { alert, from = '1970-01-01', until = '' } = one.dataset;
    const isOff = isLive && alert && alerts && !alerts.some(({ id }) => id === alert);
    one.toggleAttribute('hidden', !!isOff || !holdsAt({ from, to: until }, now));
  }
}
