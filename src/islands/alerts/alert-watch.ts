import { isOver } from '../../domain/alerts/active.ts';
import type { AlertJson } from '../../domain/alerts/page.ts';
import { formatStoredAt } from '../../domain/offline/stored-time.ts';
import { SEAL } from '../../domain/offline/stores.ts';
import { fillBar, isSameBar } from './fill-bar.ts';

/** How often a page that is in view looks whether an alert has ended, and asks for new ones. */
const LOOK_MS = 60_000;
const ASK_MS = 300_000;

/** Brings the alert bar of an old copy, or of a tab that stays open, to what is in force now. */
class AlertWatch extends HTMLElement {
  /** Undefined: the site did not answer yet. */
  #alerts: readonly AlertJson[] | undefined;
  /** When what is known was true. */
  #knownAt = '';
  #isLive = true;
  #askedAt = 0;
  #timer = 0;

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.#look);
    window.addEventListener('online', this.#ask);
    this.#timer = window.setInterval(this.#look, LOOK_MS);
    this.#ask();
  }

  disconnectedCallback(): void {
    document.removeEventListener('visibilitychange', this.#look);
    window.removeEventListener('online', this.#ask);
    window.clearInterval(this.#timer);
  }

  /** What was not answered by the site itself is asked again sooner. */
  readonly #look = (): void => {
    if (document.hidden) return;
    if (this.#isLive && Date.now() - this.#askedAt < ASK_MS) this.#draw();
    else this.#ask();
  };

  readonly #ask = (): void => {
    this.#askedAt = Date.now();
    this.#load()
      .catch(() => (this.#isLive = false))
      .finally(() => this.#draw());
  };

  async #load(): Promise<void> {
    const answer = await fetch(this.dataset['from'] ?? '', { cache: 'no-cache' });
    if (!answer.ok) throw new Error(`${answer.status}`);
    const storedAt = answer.headers.get(SEAL.at);
    this.#alerts = ((await answer.json()) as { alerts: AlertJson[] }).alerts;
    this.#knownAt = storedAt ?? new Date().toISOString();
    this.#isLive = !storedAt;
  }

  #draw(): void {
    const bar = this.querySelector<HTMLElement>('[data-alert-bar]');
    const now = new Date();
    if (this.#alerts)
      this.#show(
        bar,
        this.#alerts.filter((one) => !isOver(one, now)),
      );
    else if (bar && isOver({ end: bar.dataset['end'] ?? '' }, now)) bar.remove();
    this.#sayKnown();
  }

  /** Without an answer of the site: from when the last known state is. */
  #sayKnown(): void {
    const { lang = 'id', zone = 'UTC', zoneName = '' } = this.dataset;
    const known = this.querySelector<HTMLElement>('[data-part=known]');
    if (!known) return;
    known.hidden = this.#isLive || !this.#knownAt;
    if (known.hidden) return;
    const time = formatStoredAt(this.#knownAt, lang, { timeZone: zone, zoneName });
    const text = (known.dataset['text'] ??= known.textContent).replace('{time}', time);
    if (known.textContent !== text) known.textContent = text;
  }

  /** Touches nothing when the page shows what is in force. */
  #show(bar: HTMLElement | null, [first, ...others]: readonly AlertJson[]): void {
    const template =
      first && this.querySelector<HTMLTemplateElement>(`[data-level=${first.level}]`);
    const next = template && fillBar(template, first, others.length, this.dataset['lang']);
    if (bar && next && isSameBar(bar, next)) return;
    bar?.remove();
    if (next) this.prepend(next);
  }
}

customElements.define('alert-watch', AlertWatch);
