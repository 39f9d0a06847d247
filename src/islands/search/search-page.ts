import { makeElement } from '../../device/make-element.ts';
import { toFacetNames, type Facet, type FacetNames } from '../../domain/search/facets.ts';
import { formatSearch, parseSearch, type SearchState } from '../../domain/search/query.ts';
import { selectReplaced } from '../../domain/search/understand.ts';
import { drawGroup, type DrawIcon } from './draw.ts';
import { chooseBest, cloneIcon } from './choose-best.ts';
import { drawFacet } from './draw-facet.ts';
import { SearchEngine } from './engine.ts';
import { findGroups, type Outcome, type ResultGroup } from './find-groups.ts';
import { keepFocus } from './keep-focus.ts';
import type { FoundPage } from './pagefind.ts';
import { drawRecent, forgetRecent, keepRecent } from './recent.ts';

const PAUSE_MS = 180;
const SHORTEST = 2;
/** Excerpts that come within this time are waited for; later ones are added to what is shown. */
const SOON_MS = 8;

function wait(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

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
  #names!: FacetNames;
  #state: SearchState = { query: '', chosen: {} };
  #timer = 0;
  #run = 0;
  #engine: Promise<SearchEngine> | undefined;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    this.#names = toFacetNames((facet) => this.#words[`facet.${facet}`] ?? facet);
    this.#state = parseSearch(location.search, this.#names);
    this.#box.value = this.#state.query;
    this.addEventListener('input', this.#onInput);
    this.addEventListener('submit', this.#onSubmit);
    this.addEventListener('click', this.#onClick);
    this.#box.addEventListener('focus', this.#onFocus);
    document.addEventListener('keydown', this.#onKey);
    this.#drawRecent();
    void this.#show();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    this.removeEventListener('input', this.#onInput);
    this.removeEventListener('submit', this.#onSubmit);
    this.removeEventListener('click', this.#onClick);
    this.#box.removeEventListener('focus', this.#onFocus);
    document.removeEventListener('keydown', this.#onKey);
  }

  get #box(): HTMLInputElement {
    return this.querySelector('input[type=search]') as HTMLInputElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`) as HTMLElement;
  }

  /** What the search needs comes while the first word is being typed. */
  readonly #onFocus = () => void this.#load().catch(() => undefined);

  /** Loads the engine once; after a failure the next call tries again. */
  #load(): Promise<SearchEngine> {
    const { index = '', base = '/' } = this.dataset;
    const lang = document.documentElement.lang;
    const place = { folder: index, base, lang };
    this.#engine ??= SearchEngine.load(place).catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    void this.#engine.then((engine) => engine.warmUp(place)).catch(() => undefined);
    return this.#engine;
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
    this.#keep();
  };

  /** A search is worth keeping when it was sent off or led to a page. */
  #keep(): void {
    if (this.#state.query.length >= SHORTEST) keepRecent(this.#state.query);
    this.#drawRecent();
  }

  readonly #onClick = (event: Event) => {
    if ((event.target as Element).closest('[data-result]')) this.#keep();
  };

  readonly #onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && this.contains(document.activeElement)) this.#box.focus();
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
    if (query.length < SHORTEST)
      return this.#renew(() => this.#clear(query ? this.#words['typing'] : ''));
    this.#part('status').textContent = this.#words['loading'] ?? '';
    try {
      const { bare, whole } = await findGroups(await this.#load(), this.#state);
      const soon = await Promise.race([whole, wait(SOON_MS)]);
      if (run === this.#run) this.#renew(() => this.#draw(soon ?? bare));
      if (soon) return;
      const late = await whole;
      if (run === this.#run) this.#renew(() => this.#draw(late));
    } catch {
      if (run === this.#run) this.#renew(() => this.#clear(this.#words['failed']));
    }
  }

  #renew(draw: () => void): void {
    keepFocus(this, this.#box, draw);
  }

  #clear(status = ''): void {
    this.#part('status').textContent = status;
    this.#part('facets').replaceChildren();
    this.#part('results').replaceChildren();
    this.#part('found').hidden = true;
    this.#part('browse').hidden = false;
    this.#part('name').textContent = this.#words['title'] ?? '';
  }

  #draw(answer: Outcome): void {
    const { query } = this.#state;
    const best = chooseBest(this, this.#words, query, answer);
    const isEmpty = answer.count === 0 && !best;
    const say = isEmpty ? this.#words['none'] : this.#words['count'];
    this.#part('status').textContent = (say ?? '')
      .replace('{n}', String(answer.count))
      .replace('{query}', query);
    this.#part('facets').replaceChildren(...this.#drawFacets(answer));
    const toIcon: DrawIcon = (kind) => cloneIcon(this, kind);
    const answered = best?.querySelector('a')?.pathname;
    const groups = withoutAnswer(answer.groups, answered).map((group) =>
      drawGroup(group, this.#words['all'] ?? '', toIcon, () => this.#choose('kind', [group.kind])),
    );
    const hint = isEmpty
      ? [makeElement('p', '', this.#words['noneHint'])]
      : this.#drawReplaced(answer);
    this.#part('results').replaceChildren(...hint, ...(best ? [best] : []), ...groups);
    this.#part('name').textContent = this.#words['results'] ?? '';
    this.#part('found').hidden = false;
    this.#part('browse').hidden = !isEmpty;
  }

  /** Says which words were taken for others. */
  #drawReplaced({ understood }: Outcome): HTMLElement[] {
    return selectReplaced(understood).map(({ typed, meant }) => {
      const text = (this.#words['also'] ?? '').replace('{typed}', typed).replace('{meant}', meant);
      return makeElement('p', 'muted small', text);
    });
  }

  #drawRecent(): void {
    const onForget = () => {
      forgetRecent();
      this.#drawRecent();
    };
    this.#part('recent').replaceChildren(drawRecent(this.#words, onForget) ?? '');
  }

  #choose(facet: Facet, values: readonly string[]): void {
    this.#change({ chosen: { ...this.#state.chosen, [facet]: values } });
  }

  #drawFacets({ facets }: Outcome): HTMLElement[] {
    const { chosen } = this.#state;
    return facets.map(([facet, counts]) =>
      drawFacet(this.#words[`facet.${facet}`] ?? '', counts, chosen[facet] ?? [], (values) =>
        this.#choose(facet, values),
      ),
    );
  }
}

customElements.define('search-page', SearchPage);
