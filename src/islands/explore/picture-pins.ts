/** The pins of the map's picture follow the list: those of rows that went are hidden, the others take new numbers. */
export class PicturePins {
  readonly #pins = new Map<string, Element>();

  /** Reads which pin belongs to which row from their numbers, before any filter changed them. */
  constructor(list: HTMLElement) {
    const marks = document.querySelectorAll('.map-picture > .pin');
    const byNumber = new Map(
      [...marks].map((mark) => [mark.querySelector('text')?.textContent, mark]),
    );
    for (const { dataset } of list.querySelectorAll<HTMLElement>('li[data-pin-id]')) {
      const mark = byNumber.get(dataset['number']);
      if (mark) this.#pins.set(dataset['pinId'] ?? '', mark);
    }
  }

  /** Shows the pins of a list; the live map takes over where the picture lacks one. */
  show(list: HTMLElement): void {
    const rows = [...list.querySelectorAll<HTMLElement>('li[data-pin-id]')];
    const numbers = new Map(rows.map(({ dataset }) => [dataset['pinId'] ?? '', dataset['number']]));
    for (const [id, mark] of this.#pins) {
      const number = numbers.get(id);
      mark.toggleAttribute('hidden', number === undefined);
      const text = mark.querySelector('text');
      if (text && number) text.textContent = number;
    }
    const isLacking = rows.some(({ dataset }) => !this.#pins.has(dataset['pinId'] ?? ''));
    const isLive = document.querySelector('map-view.is-live');
    if (isLacking && !isLive) document.querySelector<HTMLElement>('[data-map-open]')?.click();
  }
}
