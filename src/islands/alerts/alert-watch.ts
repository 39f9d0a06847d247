import type { AlertJson } from '../../domain/alerts/page.ts';
import { SEAL } from '../../domain/offline/stores.ts';

/** How often a page that is in view looks whether an alert has ended, and asks for new ones. */
const LOOK_MS = 60_000;
const ASK_MS = 300_000;
/** What a page shows of alerts: the bar above it, notices and marks. */
const SHOWN = '[data-alert-bar],[data-until]';

/**
 * Brings the alert bar, the notices and the marks of an old copy, or of a tab that stays open, to what is in force
 * now. What draws them comes with `draw-alerts.ts`, where there is something to draw.
 */
class AlertWatch extends HTMLElement {
  /** Undefined: the site did not answer yet. */
  #alerts: readonly AlertJson[] | undefined;
  /** When what is known was true. */
  #knownAt = '';
  #isLive = true;
  #hasDrawn = false;
  #askedAt = 0;
  #timer = 0;

  connectedCallback(): void {
    document.addEventListener('visibilitychange', this.#look);
    window.addEventListener('online', this.#ask);
    this.#timer = window.setInterval(this.#look, LOOK_MS);
    this.#draw();
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
    this.#hasDrawn ||= !this.#isLive || !!this.#alerts?.length || !!document.querySelector(SHOWN);
    if (!this.#hasDrawn) return;
    void import('./draw-alerts.ts').then(({ drawAlerts }) =>
      drawAlerts(this, {
        alerts: this.#alerts,
        knownAt: this.#knownAt,
        isLive: this.#isLive,
      }),
    );
  }
}

customElements.define('alert-watch', AlertWatch);
