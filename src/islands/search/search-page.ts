import {
  formatSearch,
  parseSearch,
  toCodeKey,
  type FacetNames,
  type SearchState,
} from '../../domain/search/query.ts';
import { selectNamed } from '../../domain/search/marks.ts';
import { drawGroup, drawKindLine, make, type DrawIcon } from './draw.ts';
import { drawBest } from './draw-best.ts';
import { drawFacet } from './draw-facet.ts';
import { findGroups, type Answer, type ResultGroup } from './find-groups.ts';
import { loadPagefind, type FoundPage } from './pagefind.ts';

const PAUSE_MS = 180;
const SHORTEST = 2;

/** The groups without the page that stands above them. */
function withoutAnswer(groups: readonly ResultGroup[], pathname: string | undefined) {
  const isOther = ({ url }: FoundPage) => new URL(url, location.href).pathname !== pathname;
  return groups
    .map((group) => ({ ...group, pages: group.pages.filter(isOther) }))
    .filter(({ pages }) => pages.length > 0);
}

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
    this.#part('name').textContent = this.#words['title'] ?? '';
  }

  readonly #toIcon: DrawIcon = (kind) =>
    this.querySelector<HTMLTemplateElement>(
      `template[data-icon="${CSS.escape(kind)}"]`,
    )?.content.cloneNode(true);

  #draw(answer: Answer): void {
    const { query } = this.#state;
    const best = this.#drawCode(query) ?? this.#drawNamed(query, answer);
    const isEmpty = answer.count === 0 && !best;
    const say = isEmpty ? this.#words['none'] : this.#words['count'];
    this.#part('status').textContent = (say ?? '')
      .replace('{n}', String(answer.count))
      .replace('{query}', query);
    this.#part('facets').replaceChildren(...this.#drawFacets(answer));
    const answered = best?.querySelector('a')?.pathname;
    const groups = withoutAnswer(answer.groups, answered).map((group) =>
      drawGroup(group, this.#words['all'] ?? '', this.#toIcon, () =>
        this.#change({ kinds: [group.kind] }),
      ),
    );
    const hint = isEmpty ? [make('p', '', this.#words['noneHint'])] : [];
    this.#part('results').replaceChildren(...(best ? [best] : []), ...hint, ...groups);
    this.#part('name').textContent = this.#words['results'] ?? '';
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
    const { title = '', code = '', facts } = link.dataset;
    const plate = make('span', 'plate');
    const cells = code
      .split(' ')
      .map((text, index) => make('span', index ? '' : 'plate-left', text));
    plate.append(make('span', 'visually-hidden', this.#words['code'] ?? ''), ...cells);
    const button = this.#words['open'] ?? '';
    return drawBest({ head: plate, title, href: link.href, facts, button });
  }

  /** The one service whose name has all the words typed. */
  #drawNamed(query: string, { groups }: Answer): HTMLElement | undefined {
    const services = groups.flatMap(({ pages }) => pages.filter(({ meta }) => meta['facts']));
    const page = selectNamed(query, services, ({ meta }) => meta['title'] ?? '');
    if (!page) return undefined;
    const { title = '', line = '', facts, kind = '' } = page.meta;
    const words = [this.#words['best'], line].filter(Boolean).join(' · ');
    const head = drawKindLine(words, this.#toIcon(kind));
    const button = this.#words['open'] ?? '';
    return drawBest({ head, title, href: page.url, facts, button });
  }
}

customElements.define('search-page', SearchPage);
