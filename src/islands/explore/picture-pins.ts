/** A mark of the map's picture and the rows that it stands for. */
interface Mark {
  readonly element: Element;
  readonly ids: readonly string[];
}

const selectRows = (list: HTMLElement) => [
  ...list.querySelectorAll<HTMLElement>('li[data-pin-id]'),
];

/** The marks of the map's picture follow the list: those of rows that went are hidden, the others take new numbers. */
export class PicturePins {
  readonly list: HTMLElement;
  readonly #marks: readonly Mark[];
  readonly #known: ReadonlySet<string>;

  /** Reads which mark belongs to which rows from their numbers, before any filter changed them. */
  constructor(list: HTMLElement) {
    this.list = list;
    const ids = new Map(
      selectRows(list).map(({ dataset }) => [dataset['number'], dataset['pinId'] ?? '']),
    );
    this.#marks = [...document.querySelectorAll('.map-picture > .pin')].map((element) => {
      const of = element.getAttribute('data-of') ?? element.querySelector('text')?.textContent;
      return { element, ids: (of ?? '').split(' ').flatMap((number) => ids.get(number) ?? []) };
    });
    this.#known = new Set(this.#marks.flatMap((mark) => mark.ids));
  }

  /** Shows the marks of the list as it is now; the live map takes over where the picture lacks one. */
  show(): void {
    const numbers = new Map(
      selectRows(this.list).map(({ dataset }) => [dataset['pinId'] ?? '', dataset['number'] ?? '']),
    );
    for (const { element, ids } of this.#marks) {
      const left = ids.flatMap((id) => numbers.get(id) ?? []);
      element.toggleAttribute('hidden', left.length === 0);
      const text = element.querySelector('text');
      if (text) text.textContent = (left.length > 1 ? String(left.length) : left[0]) ?? '';
    }
    const isLacking = [...numbers.keys()].some((id) => !this.#known.has(id));
    if (isLacking && !document.querySelector('map-view.is-live'))
      document.querySelector<HTMLElement>('[data-map-open]')?.click();
  }
}
