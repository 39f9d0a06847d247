import { makeElement } from '../../device/make-element.ts';
import {
  formatPhotoFilter,
  NO_PHOTO_FILTER,
  parsePhotoFilter,
  toggleMark,
  type PhotoFilter,
} from '../../domain/photos/filter.ts';
import { answerPhotos, type PhotoAnswer, type PhotoRows } from '../../domain/photos/rows.ts';
import { fillWords } from '../../i18n/device-words.ts';
import type { Choices } from './choices.ts';
import type { Tiles } from './tiles.ts';

/** What stands in the page already. */
interface LibraryParts {
  readonly field: HTMLInputElement;
  /** The line that says how many photos there are. */
  readonly line: HTMLElement;
  readonly clear: HTMLAnchorElement;
  /** What the title of the document calls the page. */
  readonly name: string;
  /** Stands where nothing was found. */
  readonly empty: HTMLElement;
  readonly tiles: Tiles;
  readonly choices: Choices;
}

const isElsewhere = (event: MouseEvent) =>
  event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;

/** The library at work: field, boxes, address, title, tiles and the line of counts say the same. */
export class Library {
  readonly #data: PhotoRows;
  readonly #parts: LibraryParts;
  readonly #note = makeElement('p', 'muted small');
  readonly #crumb = document.querySelector('.crumbs [aria-current]');
  readonly #home = location.pathname;
  /** What the page shows as it was built. */
  readonly #own: PhotoFilter;
  readonly #built: { line: readonly ChildNode[]; title: string; crumb: string };
  #filter = NO_PHOTO_FILTER;
  #ignored: readonly string[] = [];

  constructor(data: PhotoRows, parts: LibraryParts) {
    this.#data = data;
    this.#parts = parts;
    this.#own = parsePhotoFilter(new URL(this.#home, location.href), data.values).filter;
    this.#built = {
      line: [...parts.line.childNodes],
      title: document.title,
      crumb: this.#crumb?.textContent ?? '',
    };
    this.#note.role = 'status';
    parts.line.parentElement?.after(this.#note);
    this.#listen();
  }

  #listen(): void {
    const { field, clear, empty } = this.#parts;
    field.oninput = () => this.#change({ ...this.#filter, text: field.value.trim() }, false);
    clear.onclick = (event) => {
      if (isElsewhere(event)) return;
      event.preventDefault();
      this.#clear();
    };
    const button = empty.querySelector('button');
    if (button) button.onclick = () => this.#clear();
    addEventListener('popstate', () => this.follow());
  }

  /** Does what the address asks. */
  follow(): void {
    const { filter, ignored } = parsePhotoFilter(new URL(location.href), this.#data.values);
    this.#ignored = ignored;
    this.#parts.field.value = filter.text;
    this.#answer(filter);
  }

  /** Does what the address asks, and what was typed before the list was there. */
  begin(): void {
    const typed = this.#parts.field.value.trim();
    this.follow();
    this.#parts.choices.reveal(this.#filter.marks);
    if (!typed) return;
    this.#parts.field.value = typed;
    this.#change({ ...this.#filter, text: typed }, false);
  }

  /** Asks for a value too, or no longer; one that would leave nothing is not asked. */
  toggle(mark: string): void {
    if (this.#parts.choices.isOff(mark)) return;
    this.#change(toggleMark(this.#filter, mark, this.#data.values), true);
  }

  #clear(): void {
    const { field, choices } = this.#parts;
    field.value = '';
    this.#change(NO_PHOTO_FILTER, true);
    if (!choices.focus()) field.focus();
  }

  #isOwn(filter: PhotoFilter): boolean {
    return formatPhotoFilter(filter) === formatPhotoFilter(this.#own);
  }

  /** A choice is a step that the back button undoes, as the link was; a letter that is typed is none. */
  #change(filter: PhotoFilter, isStep: boolean): void {
    this.#ignored = [];
    const address = this.#isOwn(filter) ? this.#home : this.#data.href + formatPhotoFilter(filter);
    if (isStep) history.pushState(null, '', address);
    else history.replaceState(history.state, '', address);
    this.#answer(filter);
  }

  #answer(filter: PhotoFilter): void {
    this.#filter = filter;
    const { tiles, choices, clear, empty } = this.#parts;
    const answer = answerPhotos(this.#data.rows, filter);
    if (this.#isOwn(filter)) tiles.restore();
    else tiles.show(answer.found);
    if (answer.found.length === 0) tiles.after(empty);
    else empty.remove();
    choices.show(filter.marks, answer.counts);
    clear.hidden = formatPhotoFilter(filter) === '';
    this.#say(answer);
  }

  #say({ found, unknown }: PhotoAnswer): void {
    const { values, words } = this.#data;
    const { marks, text } = this.#filter;
    const labels = values.filter(({ mark }) => marks.includes(mark)).map(({ label }) => label);
    const asked = [...labels, ...(text ? [`“${text}”`] : [])];
    this.#name(asked);
    const notes = [
      ...[...unknown].map(([question, n]) =>
        fillWords(words, this.#data.unknown[question] ?? '', { n }),
      ),
      ...(this.#ignored.length > 0
        ? [fillWords(words, 'filter.ignored', { parts: this.#ignored.join(', ') })]
        : []),
    ];
    this.#note.textContent = notes.join(' ');
    const { line } = this.#parts;
    if (this.#isOwn(this.#filter)) line.replaceChildren(...this.#built.line);
    else if (found.length > 0) {
      const count = fillWords(words, 'photos.count', { n: found.length });
      const rest = asked.length > 0 ? ` · ${asked.join(', ')}` : '';
      line.replaceChildren(makeElement('b', '', count), rest);
    } else line.textContent = fillWords(words, 'photos.none', { asked: asked.join(', ') });
  }

  /** Title and last crumb as a plain page of what is asked would have them. */
  #name(asked: readonly string[]): void {
    const isOwn = this.#isOwn(this.#filter);
    const all = this.#data.words['photos.title'] ?? '';
    const name = [all, asked.join(', ')].filter(Boolean).join(': ');
    const { title, crumb } = this.#built;
    document.title = isOwn ? title : title.replace(this.#parts.name, () => name);
    if (this.#crumb && this.#own.marks.length > 0)
      this.#crumb.textContent = isOwn ? crumb : asked.join(', ') || all;
  }
}
