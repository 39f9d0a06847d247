import type { FoundPage } from './pagefind.ts';
import type { ResultGroup } from './find-groups.ts';

/** Makes an element with text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  text = '',
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}

/** Text with marks, from an excerpt: everything but `<mark>` stays text. */
export function drawExcerpt(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const source = new DOMParser().parseFromString(excerpt, 'text/html').body;
  for (const node of source.childNodes) {
    const isMark = node.nodeName === 'MARK';
    fragment.append(isMark ? make('mark', '', node.textContent ?? '') : (node.textContent ?? ''));
  }
  return fragment;
}

function drawRow({ url, excerpt, meta }: FoundPage): HTMLElement {
  const item = make('li');
  const row = make('a', 'row');
  row.href = url;
  row.dataset['result'] = '';
  const words = make('div');
  const text = make('p');
  text.append(drawExcerpt(excerpt));
  words.append(make('h3', '', meta['title']), text);
  row.append(words);
  item.append(row);
  return item;
}

/** A group with its head; `onAll` shows the rest of it. */
export function drawGroup(
  { kind, count, pages }: ResultGroup,
  allWord: string,
  onAll: () => void,
): HTMLElement {
  const section = make('section');
  const head = make('header', 'group-head');
  head.append(make('h2', '', kind));
  if (count > pages.length) {
    const all = make('button', 'button button-link', allWord.replace('{n}', String(count)));
    all.type = 'button';
    all.addEventListener('click', onAll);
    head.append(all);
  }
  const list = make('ul');
  list.append(...pages.map(drawRow));
  section.append(head, list);
  return section;
}

/** One facet: a fieldset of check boxes with counts. */
export function drawFacet(
  title: string,
  counts: readonly (readonly [string, number])[],
  chosen: readonly string[],
  onChange: (values: string[]) => void,
): HTMLElement {
  const field = make('fieldset');
  field.append(make('legend', '', title));
  for (const [value, count] of counts) {
    const label = make('label');
    const box = make('input');
    box.type = 'checkbox';
    box.value = value;
    box.checked = chosen.includes(value);
    label.append(box, make('span', '', value), make('span', 'count', String(count)));
    field.append(label);
  }
  field.addEventListener('change', () => {
    const boxes = [...field.querySelectorAll<HTMLInputElement>('input:checked')];
    onChange(boxes.map((box) => box.value));
  });
  return field;
}
