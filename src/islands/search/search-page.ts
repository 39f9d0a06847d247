import {
  formatSearch,
  parseSearch,
  toCodeKey,
  type FacetNames,
  type SearchState,
} from '../../domain/search/query.ts';
import { drawFacet, drawGroup, make } from './draw.ts';
import { findGroups, type Answer } from './find-groups.ts';
import { loadPagefind } from './pagefind.ts';

const PAUSE_MS = 180;
const SHORTEST = 2;

/** The search page: results as you type, facets, keyboard; its lists come back when nothing is found. */
class SearchPage extends HTMLElement {
  #words: Record<string, string> = {};
  #names: FacetNames = { kind: '', district: '' };
  #state: SearchState = { query: '', kinds: [], districts: [] };
  #timer = 0;
  #run = 0;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    this.#names = { kind: this.#words['kind'] ?? '', district: this.#words['district'] ?? '' };
    this.#state = parseSearch(location.search, this.#names);
    this.#box.value = this.#state.query;
    this.addEventListener('input', this.#onInput);
    this.addEventListener('submit', this.#onSubmit);
    document.addEventListener('keydown', this.#onKey);
    void this.#show();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    this.removeEventListener('input', this.#onInput);
    this.removeEventListener('submit', this.#onSubmit);
    document.removeEventListener('keydown', this.#onKey);
  }

  get #box(): HTMLInputElement {
    return this.querySelector('input[type=search]') as HTMLInputElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  readonly #onInput = (event: Event) => {
    if (event.target !== this.#box) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(
      () => this.#change({ query: this.#box.value.trim() }),
      PAUSE_MS,
    );
  };

  readonly #onSubmit = (event: Event) => {
    event.preventDefault();
    window.clearTimeout(this.#timer);
    this.#change({ query: this.#box.value.trim() });
  };

  readonly #onKey = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      this.#box.focus();
    } else if (event.key === 'Escape' && this.contains(document.activeElement)) this.#box.focus();
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#step(event);
  };

  #step(event: KeyboardEvent): void {
    const stops = [this.#box, ...this.querySelectorAll<HTMLElement>('[data-result]')];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  }

  #change(change: Partial<SearchState>): void {
    this.#state = { ...this.#state, ...change };
    history.replaceState(null, '', location.pathname + formatSearch(this.#state, this.#names));
    void this.#show();
  }

  async #show(): Promise<void> {
    const run = ++this.#run;
    const { query } = this.#state;
    if (query.length < SHORTEST) return this.#clear(query ? this.#words['typing'] : '');
    this.#part('status').textContent = this.#words['loading'] ?? '';
    try {
      const pagefind = await loadPagefind(this.dataset['index'] ?? '', this.dataset['base'] ?? '/');
      const answer = await findGroups(pagefind, this.#state, this.#names);
      if (run === this.#run) this.#draw(answer);
    } catch {
      if (run === this.#run) this.#clear(this.#words['failed']);
    }
  }

  #clear(status = ''): void {
    this.#part('status').textContent = status;
    this.#part('facets').replaceChildren();
    this.#part('results').replaceChildren();
    this.#part('found').hidden = true;
    this.#part('browse').hidden = false;
  }

  #draw(answer: Answer): void {
    const { query } = this.#state;
    const best = this.#drawCode(query);
    const isEmpty = answer.count === 0 && !best;
    const say = isEmpty ? this.#words['none'] : this.#words['count'];
    this.#part('status').textContent = (say ?? '')
      .replace('{n}', String(answer.count))
      .replace('{query}', query);
    this.#part('facets').replaceChildren(...this.#drawFacets(answer));
    const groups = answer.groups.map((group) =>
      drawGroup(group, this.#words['all'] ?? '', () => this.#change({ kinds: [group.kind] })),
    );
    const hint = isEmpty ? [make('p', '', this.#words['noneHint'])] : [];
    this.#part('results').replaceChildren(...(best ? [best] : []), ...hint, ...groups);
    this.#part('found').hidden = false;
    this.#part('browse').hidden = !isEmpty;
  }

  #drawFacets({ kinds, districts }: Answer): HTMLElement[] {
    const { kind, district } = this.#names;
    const { kinds: chosenKinds, districts: chosenDistricts } = this.#state;
    const ofKind = drawFacet(kind, kinds, chosenKinds, (values) => this.#change({ kinds: values }));
    const ofDistrict = drawFacet(district, districts, chosenDistricts, (values) =>
      this.#change({ districts: values }),
    );
    return [...(kinds.length ? [ofKind] : []), ...(districts.length ? [ofDistrict] : [])];
  }

  #drawCode(query: string): HTMLElement | undefined {
    const key = toCodeKey(query);
    const link = key && this.querySelector<HTMLAnchorElement>(`[data-codes~="${key}"]`);
    if (!link) return undefined;
    const box = make('section', 'best-answer');
    const title = make('h2');
    const target = make('a', '', link.dataset['title']);
    target.href = link.href;
    target.dataset['result'] = '';
    title.append(target);
    const kind = (this.#words['code'] ?? '').replace('{code}', link.dataset['code'] ?? '');
    box.append(make('p', 'kind-line', kind), title);
    return box;
  }
}

customElements.define('search-page', SearchPage);
