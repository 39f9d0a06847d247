import { readPosition } from '../../device/position.ts';
import { countFacets } from '../../domain/explore/count.ts';
import {
  formatFilter,
  NO_FILTER,
  OPEN_NOW,
  parseFilter,
  type ExploreFilter,
} from '../../domain/explore/filter.ts';
import { toMoment, type ExploreContext } from '../../domain/explore/open.ts';
import type { ExploreData, ExploreRow } from '../../domain/explore/row.ts';
import { countUnknown, selectPlaces } from '../../domain/explore/select.ts';
import type { GeoPoint } from '../../domain/geo/types.ts';
import { toSunTimes } from '../../domain/hours/sun.ts';
import { make, toSay, type Say } from './elements.ts';
import { Panel } from './panel.ts';
import { Results } from './results.ts';
import { shareAddress } from './share.ts';

/** What stands in the page already. */
export interface ExplorePlaces {
  readonly host: HTMLElement;
  readonly list: HTMLElement;
  /** The line that says how many places there are. */
  readonly line: HTMLElement;
  readonly button: HTMLButtonElement;
}

const TICK_MS = 5000;

const lang = document.documentElement.lang === 'en' ? 'en' : 'id';

/** The filter at work: form, address, list, pins and the line of counts say the same. */
export class Explorer {
  readonly data: ExploreData;
  readonly places: ExplorePlaces;
  readonly say: Say;
  readonly panel: Panel;
  readonly results: Results;
  readonly note = make('p', { className: 'muted small' });
  readonly reset = make('button', { type: 'button', className: 'button button-link' });
  #from: GeoPoint | undefined;
  #context: ExploreContext;
  #ignored: readonly string[] = [];
  #turn = 0;
  #found: readonly ExploreRow[] = [];

  constructor(data: ExploreData, places: ExplorePlaces) {
    this.data = data;
    this.places = places;
    this.say = toSay(data.words);
    this.results = new Results(data, places.list, this.say);
    this.panel = new Panel(data, this.say, {
      onChange: () => this.#change(this.panel.read()),
      onSee: () => this.#see(),
      onShare: () => void this.#share(),
    });
    this.#context = this.#toContext();
    this.note.setAttribute('role', 'status');
    places.line.setAttribute('role', 'status');
    this.reset.textContent = this.say('list.clear');
    this.reset.onclick = () => this.#clear();
    places.line.after(this.reset);
    places.host.append(this.panel.form);
    places.list.before(this.note);
    places.button.onclick = () => this.toggle();
    addEventListener('popstate', () => this.follow());
    setInterval(() => this.#tick(), TICK_MS);
  }

  /** Opens or closes the form. */
  toggle(): void {
    const { form } = this.panel;
    form.hidden = !form.hidden;
    this.places.button.setAttribute('aria-expanded', String(!form.hidden));
  }

  /** Does what the address asks. */
  follow(): void {
    const { filter, ignored } = parseFilter(new URLSearchParams(location.search), lang, this.data);
    this.#ignored = ignored;
    this.panel.write(filter);
    this.#answer(filter);
  }

  #clear(): void {
    this.#change(NO_FILTER, true);
    this.places.button.focus();
  }

  /** Closes the form and goes to the list. */
  #see(): void {
    this.toggle();
    this.places.line.scrollIntoView();
    this.places.button.focus({ preventScroll: true });
  }

  #toContext(): ExploreContext {
    const { timeZone, calendar } = this.data;
    return {
      timeZone,
      calendar,
      ...toMoment(new Date(), timeZone),
      toSun: (point, day) => toSunTimes(point, timeZone)(day),
      from: this.#from,
    };
  }

  /** The clock went on: what is asked now is asked of this minute. */
  #freshen(): boolean {
    const { today, minute } = toMoment(new Date(), this.data.timeZone);
    const isStale = today !== this.#context.today || minute !== this.#context.minute;
    if (isStale) this.#context = this.#toContext();
    return isStale;
  }

  /** Draws again when another minute opens or closes a place; else the list stays as it is. */
  #tick(): void {
    const filter = this.panel.read();
    if (filter.openOn !== OPEN_NOW || !this.#freshen()) return;
    const found = selectPlaces(this.data.rows, filter, this.#context);
    const isSame =
      found.length === this.#found.length && found.every((row, at) => row === this.#found[at]);
    if (!isSame) this.#answer(filter);
  }

  #change(filter: ExploreFilter, isWritten = false): void {
    this.#ignored = [];
    if (isWritten) this.panel.write(filter);
    const query = formatFilter(filter, lang);
    history.replaceState(history.state, '', location.pathname + (query && `?${query}`));
    this.#answer(filter);
  }

  /** The list at once; the counts of the choices after it was painted. */
  #answer(filter: ExploreFilter): void {
    this.#freshen();
    const { rows } = this.data;
    const isAsking = formatFilter(filter, lang) !== '';
    const found = selectPlaces(rows, filter, this.#context);
    this.#found = found;
    if (isAsking) this.results.show(found);
    else this.results.restore(rows);
    this.reset.hidden = !isAsking;
    const key = isAsking ? 'filter.matches' : 'explore.count';
    this.places.line.textContent = this.say(key, { n: found.length });
    const turn = (this.#turn += 1);
    setTimeout(() => {
      if (turn === this.#turn) this.#countRest(filter, found.length);
    }, 60);
    if (filter.sort === 'distance' && !this.#from) void this.#locate();
  }

  #countRest(filter: ExploreFilter, found: number): void {
    const { rows } = this.data;
    this.panel.count(countFacets(rows, filter, this.#context));
    const unknown = countUnknown(rows, filter, this.#context);
    this.#tell([
      ...(found === 0 ? [this.say('filter.none')] : []),
      ...[...unknown].map(([question, n]) => this.say(`filter.unknown.${question}`, { n })),
      ...(this.#ignored.length > 0
        ? [this.say('filter.ignored', { parts: this.#ignored.join(', ') })]
        : []),
    ]);
  }

  #tell(sentences: readonly string[]): void {
    const text = sentences.join(' ');
    if (this.note.textContent !== text) this.note.textContent = text;
  }

  async #locate(): Promise<void> {
    this.#turn += 1;
    this.#tell([this.say('filter.waiting')]);
    const position = await readPosition().catch(() => undefined);
    if (!position) {
      this.#change({ ...this.panel.read(), sort: 'usual' }, true);
      this.#turn += 1;
      this.#tell([this.say('filter.noPosition')]);
      return;
    }
    this.#from = { lat: position.coords.latitude, lon: position.coords.longitude };
    this.#context = this.#toContext();
    this.#answer(this.panel.read());
  }

  async #share(): Promise<void> {
    const isCopied = await shareAddress(location.href, document.title);
    if (isCopied !== undefined)
      this.#tell([this.say(isCopied ? 'filter.copied' : 'filter.copyFailed')]);
  }
}
