import { parseTimeline, readTimeline } from '../../domain/hours/state.ts';
import { formatUntil, toWeekdayAt, type UntilWords } from '../../domain/hours/until.ts';

const MINUTE_MS = 60_000;

/**
 * Says whether a place is open at the visitor's moment, from the line of changes that the page carries; the template
 * with the words and badges (OpenWords) stands once in the page. What stood in it is for those without scripts, and unknown hours.
 */
class OpenNow extends HTMLElement {
  #timer = 0;

  connectedCallback(): void {
    this.show();
    this.#timer = window.setInterval(() => this.show(), MINUTE_MS / 2);
  }

  disconnectedCallback(): void {
    window.clearInterval(this.#timer);
  }

  show(): void {
    const words = document.querySelector<HTMLTemplateElement>('[data-open-words]');
    const { line, mark } = this.dataset;
    if (!words || !(line ?? mark)) return;
    const minute = Math.floor(Date.now() / MINUTE_MS);
    const said = JSON.parse(words.dataset['openWords'] ?? '{}') as UntilWords;
    if (mark) return this.#markToday(mark, toWeekdayAt(minute, said.offset));
    const state = readTimeline(parseTimeline(line ?? ''), minute);
    const badge = words.content.querySelector(`[data-state=${state.state}]`);
    if (badge) this.replaceChildren(badge.cloneNode(true), ` ${formatUntil(state, minute, said)}`);
  }

  /** The row of today in the week. */
  #markToday(rows: string, today: number): void {
    this.querySelectorAll(rows).forEach((row, index) => {
      row.toggleAttribute('data-today', index === today);
    });
  }
}

customElements.define('open-now', OpenNow);
