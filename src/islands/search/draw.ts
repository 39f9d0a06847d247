import { hasMark, splitMarks } from '../../domain/search/marks.ts';
import type { ResultGroup } from './find-groups.ts';
import type { FoundPage } from './pagefind.ts';

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
function drawExcerpt(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const source = new DOMParser().parseFromString(excerpt, 'text/html').body;
  for (const node of source.childNodes) {
    const isMark = node.nodeName === 'MARK';
    fragment.append(isMark ? make('mark', '', node.textContent ?? '') : (node.textContent ?? ''));
  }
  return fragment;
}

function drawMarks(text: string, words: readonly string[]): (HTMLElement | string)[] {
  return splitMarks(text, words).map((piece) =>
    piece.isMarked ? make('mark', '', piece.text) : piece.text,
  );
}

/** The sign of a kind, from the page's templates. */
export type DrawIcon = (kind: string) => Node | undefined;

function drawThumb(src: string): HTMLElement {
  const frame = make('span', 'thumb');
  const picture = make('img');
  [picture.src, picture.alt, picture.loading] = [src, '', 'lazy'];
  [picture.width, picture.height] = [96, 96];
  frame.append(picture);
  return frame;
}

/** The small line above a name: sign and words. */
export function drawKindLine(text: string, icon: Node | undefined): HTMLElement {
  const line = make('p', 'kind-line');
  line.append(...(icon ? [icon] : []), make('span', '', text));
  return line;
}

/**
 * What the row says below its name: the summary when it or the name has a word found, else where the word stands;
 * not the line above it once more, with which the text of a page begins in the index.
 */
function drawText({ excerpt, meta }: FoundPage, words: readonly string[]): HTMLElement {
  const { title = '', text = '', line = '' } = meta;
  const row = make('p');
  const found = drawExcerpt(excerpt);
  const isRepeated = line !== '' && (found.textContent ?? '').startsWith(line);
  if (text && (isRepeated || hasMark(text, words) || hasMark(title, words)))
    row.append(...drawMarks(text, words));
  else row.append(found);
  return row;
}

function drawRow(page: FoundPage, toIcon: DrawIcon): HTMLElement {
  const { url, excerpt, meta } = page;
  const { title = '', line, thumb, hours, kind = '' } = meta;
  const marks = [...drawExcerpt(excerpt).querySelectorAll('mark')];
  const words = [...new Set(marks.map((mark) => mark.textContent ?? ''))];
  const item = make('li');
  const row = make('a', 'row');
  row.href = url;
  row.dataset['result'] = '';
  const body = make('div');
  const name = make('h3');
  name.append(...drawMarks(title, words));
  if (line && !thumb) body.append(drawKindLine(line, toIcon(kind)));
  body.append(name);
  if (line && thumb) body.append(make('p', '', line));
  body.append(drawText(page, words));
  if (hours) body.append(make('span', 'badge is-unknown', hours));
  row.append(...(thumb ? [drawThumb(thumb)] : []), body);
  item.append(row);
  return item;
}

/** A group with its head; `onAll` shows the rest of it. */
export function drawGroup(
  { kind, count, pages }: ResultGroup,
  allWord: string,
  toIcon: DrawIcon,
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
  list.append(...pages.map((page) => drawRow(page, toIcon)));
  section.append(head, list);
  return section;
}
