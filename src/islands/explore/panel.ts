import type { FacetCounts } from '../../domain/explore/count.ts';
import { MONTHS, SORTS, type Sort } from '../../domain/explore/filter-words.ts';
import { OPEN_NOW, type ExploreFilter } from '../../domain/explore/filter.ts';
import type { ExploreData } from '../../domain/explore/row.ts';
import { make, type Say } from './elements.ts';

interface PanelActions {
  readonly onChange: () => void;
  readonly onSee: () => void;
  readonly onShare: () => void;
}

function toNumber(value: FormDataEntryValue | null): number | undefined {
  return typeof value === 'string' && /^-?\d{1,4}$/.test(value) ? Number(value) : undefined;
}

/** The questions as a form: check boxes with counts, a date, heights, a month, a name, an order. */
export class Panel {
  readonly form: HTMLFormElement;
  readonly say: Say;

  constructor({ kinds, districts }: ExploreData, say: Say, actions: PanelActions) {
    this.say = say;
    const needs = ['openNow', 'free', 'accessible', 'childFriendly'];
    this.form = make(
      'form',
      { className: 'explore-panel', hidden: true },
      this.#drawBoxes('kind', kinds, 'kind.'),
      this.#drawBoxes('district', districts, 'district.'),
      this.#drawBoxes('needs', needs, 'filter.'),
      this.#drawFields(),
      this.#drawButtons(actions),
    );
    this.form.onsubmit = (event) => event.preventDefault();
    this.form.oninput = ({ target }) => {
      this.#keepOneTime(target);
      actions.onChange();
    };
  }

  #drawBoxes(name: string, values: readonly string[], prefix: string): HTMLFieldSetElement {
    const boxes = values.map((value) =>
      make(
        'label',
        {},
        make('input', { type: 'checkbox', name, value }),
        make('span', {}, this.say(prefix + value)),
        ' ',
        make('span', { className: 'count' }),
      ),
    );
    const legend = make('legend', {}, this.say(`filter.${name}`));
    return make('fieldset', {}, legend, make('div', { className: 'boxes' }, ...boxes));
  }

  #drawField(name: string, key: string, field: HTMLElement): HTMLLabelElement {
    Object.assign(field, { name });
    return make('label', {}, make('span', {}, this.say(key)), field);
  }

  #drawFields(): HTMLElement {
    const toSelect = (options: readonly (readonly [string, string])[]) =>
      make('select', {}, ...options.map(([value, key]) => new Option(this.say(key), value)));
    const months = MONTHS.map((month) => [month, `month.${month}`] as const);
    const sorts = (Object.keys(SORTS) as Sort[]).map((sort) => [sort, `filter.${sort}`] as const);
    const toHeight = () => make('input', { type: 'number', inputMode: 'numeric', step: 'any' });
    return make(
      'div',
      { className: 'fields' },
      this.#drawField('openOn', 'filter.openOn', make('input', { type: 'date' })),
      this.#drawField('month', 'filter.month', toSelect([['', 'filter.anyMonth'], ...months])),
      this.#drawField('minM', 'filter.heightFrom', toHeight()),
      this.#drawField('maxM', 'filter.heightTo', toHeight()),
      this.#drawField('text', 'filter.text', make('input', { type: 'text', maxLength: 60 })),
      this.#drawField('sort', 'filter.sort', toSelect(sorts)),
    );
  }

  #drawButtons({ onSee, onShare }: PanelActions): HTMLElement {
    const draw = (key: string, look: string, onclick: () => void) =>
      make('button', { type: 'button', className: `button ${look}`, onclick }, this.say(key));
    return make(
      'div',
      { className: 'buttons' },
      draw('filter.see', 'button-primary', onSee),
      draw('action.share', '', onShare),
    );
  }

  /** What the form asks now. */
  read(): ExploreFilter {
    const form = new FormData(this.form);
    const toTexts = (name: string) => form.getAll(name).map(String);
    const toText = (name: string) => toTexts(name)[0] ?? '';
    const needs = toTexts('needs');
    return {
      kinds: toTexts('kind'),
      districts: toTexts('district'),
      openOn: needs.includes('openNow') ? OPEN_NOW : toText('openOn') || undefined,
      isFree: needs.includes('free'),
      isAccessible: needs.includes('accessible'),
      isChildFriendly: needs.includes('childFriendly'),
      minM: toNumber(form.get('minM')),
      maxM: toNumber(form.get('maxM')),
      month: toText('month') || undefined,
      text: toText('text').trim(),
      sort: toText('sort') as Sort,
    };
  }

  /** Puts a filter into the form. */
  write(filter: ExploreFilter): void {
    const { isFree, isAccessible, isChildFriendly } = filter;
    const isNow = filter.openOn === OPEN_NOW;
    const needs = [
      isNow && 'openNow',
      isFree && 'free',
      isAccessible && 'accessible',
      isChildFriendly && 'childFriendly',
    ];
    const chosen = { kind: filter.kinds, district: filter.districts, needs };
    for (const [name, values] of Object.entries(chosen))
      for (const box of this.#boxes(name)) box.checked = values.includes(box.value);
    this.#date.value = isNow ? '' : (filter.openOn ?? '');
    for (const name of ['month', 'minM', 'maxM', 'text', 'sort'] as const) {
      const field = this.form.elements.namedItem(name) as HTMLInputElement;
      field.value = String(filter[name] ?? '');
    }
  }

  /** Writes how many places each choice would leave; one that would leave none can't be chosen. */
  count(counts: FacetCounts): void {
    const { kinds, districts, openNow, free, accessible, childFriendly } = counts;
    const needs = new Map(Object.entries({ openNow, free, accessible, childFriendly }));
    for (const [name, byValue] of Object.entries({ kind: kinds, district: districts, needs }))
      for (const box of this.#boxes(name)) {
        const n = byValue.get(box.value) ?? 0;
        const count = box.parentElement?.querySelector('.count');
        if (count) count.textContent = String(n);
        box.disabled = n === 0 && !box.checked;
      }
  }

  get #date(): HTMLInputElement {
    return this.form.elements.namedItem('openOn') as HTMLInputElement;
  }

  /** Now and a date exclude one another: the one that was chosen last holds. */
  #keepOneTime(target: EventTarget | null): void {
    const nowBox = [...this.#boxes('needs')].find(({ value }) => value === 'openNow');
    if (target === nowBox && nowBox?.checked) this.#date.value = '';
    if (target === this.#date && this.#date.value && nowBox) nowBox.checked = false;
  }

  #boxes(name: string): NodeListOf<HTMLInputElement> {
    return this.form.querySelectorAll(`input[name=${name}]`);
  }
}
