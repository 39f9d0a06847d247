import {
  formatSearch,
  parseSearch,
  toCodeKey,
  type FacetNames,
  type SearchState,
} from '../../domain/search/query.ts';
import { selectNamed } from '../../domain/search/marks.ts';
import { selectReplaced } from '../../domain/search/understand.ts';
import { drawGroup, drawKindLine, make, type DrawIcon } from './draw.ts';
import { drawBest } from './draw-best.ts';
import { drawFacet } from './draw-facet.ts';
import { SearchEngine } from './engine.ts';
import { findGroups, type Outcome, type ResultGroup } from './find-groups.ts';
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
  #names: FacetNames = { kind: '', district: '' };
  #state: SearchState = { query: '', kinds: [], districts: [] };
  #timer = 0;
  #run = 0;
  #engine: Promise<SearchEngine> | undefined;

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Record<string, string>;
    this.#names = { kind: this.#words['kind'] ?? '', district: this.#words['district'] ?? '' };
    this.#state = parseSearch(location.search, this.#names);
    this.#box.value = this.#state.query;
    this.addEventListener('input', this.#onInput);
    this.addEventListener('submit', this.#onSubmit);
    this.#box.addEventListener('focus', this.#onFocus);
    document.addEventListener('keydown', this.#onKey);
    this.#drawRecent();
    void this.#show();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.#timer);
    this.removeEventListener('input', this.#onInput);
    this.removeEventListener('submit', this.#onSubmit);
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
    this.#engine ??= SearchEngine.load({ folder: index, base, lang }).catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
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
      const { bare, whole } = await findGroups(await this.#load(), this.#state);
      const soon = await Promise.race([whole, wait(SOON_MS)]);
      if (run === this.#run) this.#draw(soon ?? bare);
      if (soon) return;
      const late = await whole;
      if (run === this.#run) this.#keepFocus(() => this.#draw(late));
    } catch {
      if (run === this.#run) this.#clear(this.#words['failed']);
    }
  }

  /** Draws again without taking the place of whoever walks through the results. */
  #keepFocus(draw: () => void): void {
    const toResults = () => [...this.querySelectorAll<HTMLElement>('[data-result]')];
    const at = toResults().indexOf(document.activeElement as HTMLElement);
    draw();
    if (at >= 0) toResults()[at]?.focus();
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

  #draw(answer: Outcome): void {
    const { query } = this.#state;
    const best =
      this.#drawEmergency(answer) ?? this.#drawCode(query) ?? this.#drawNamed(query, answer);
    if (answer.count > 0) keepRecent(query);
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
    const hint = isEmpty ? [make('p', '', this.#words['noneHint'])] : this.#drawReplaced(answer);
    this.#part('results').replaceChildren(...hint, ...(best ? [best] : []), ...groups);
    this.#part('name').textContent = this.#words['results'] ?? '';
    this.#part('found').hidden = false;
    this.#part('browse').hidden = !isEmpty;
  }

  /** Says which words were taken for others. */
  #drawReplaced({ understood }: Outcome): HTMLElement[] {
    return selectReplaced(understood).map(({ typed, meant }) => {
      const text = (this.#words['also'] ?? '').replace('{typed}', typed).replace('{meant}', meant);
      return make('p', 'muted small', text);
    });
  }

  /** The numbers, above everything, for whoever searches in an emergency. */
  #drawEmergency({ understood }: Outcome): HTMLElement | undefined {
    const template = this.querySelector<HTMLTemplateElement>('template[data-emergency]');
    const box = understood.isEmergency && template?.content.firstElementChild?.cloneNode(true);
    return box instanceof HTMLElement ? box : undefined;
  }

  #drawRecent(): void {
    const onForget = () => {
      forgetRecent();
      this.#drawRecent();
    };
    this.#part('recent').replaceChildren(drawRecent(this.#words, onForget) ?? '');
  }

  #drawFacets({ kinds, districts }: Outcome): HTMLElement[] {
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
  #drawNamed(query: string, { groups }: Outcome): HTMLElement | undefined {
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
