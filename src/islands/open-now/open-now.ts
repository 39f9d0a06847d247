import { parseTimeline, readTimeline } from '../../domain/hours/state.ts';
import { formatUntil, toWeekdayAt, type UntilWords } from '../../domain/hours/until.ts';

const MINUTE_MS = 60_000;

/**
 * Says whether a place is open at the visitor's moment, from the line of changes that the page carries; the template
 * with the words and badges (OpenWords) stands once in the page. What stood in it is for those without scripts, and unknown hours.
 */
class OpenNow extends HTMLElement {
  #timer: ReturnType<typeof setInterval> | undefined;

  connectedCallback(): void {
    this.show();
    this.#timer = setInterval(() => this.show(), MINUTE_MS / 2);
  }

  disconnectedCallback(): void {
    clearInterval(this.#timer);
  }

  show(): void {
    const words = document.querySelector<HTMLTemplateElement>('[data-open-words]');
    if (!words) return;
    const { line, mark } = this.dataset;
    const minute = Math.floor(Date.now() / MINUTE_MS);
    const said = JSON.parse(words.dataset['openWords'] as string) as UntilWords;
    const today = toWeekdayAt(minute, said.offset);
    if (mark)
      this.querySelectorAll(mark).forEach((row, day) =>
        row.toggleAttribute('data-today', day === today),
      );
    if (!line) return;
    const state = readTimeline(parseTimeline(line), minute);
    const badge = words.content.querySelector(`[data-state=${state.state}]`);
    if (badge) this.replaceChildren(badge.cloneNode(true), ` ${formatUntil(state, minute, said)}`);
  }
}

customElements.define('open-now', OpenNow);
