import { makeElement } from '../../device/make-element.ts';
import { hasMark, splitMarks } from '../../domain/search/marks.ts';
import type { ResultGroup } from './find-groups.ts';
import type { FoundPage } from './pagefind.ts';

/** Text with marks, from an excerpt: everything but `<mark>` stays text. */
function drawExcerpt(excerpt: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const source = new DOMParser().parseFromString(excerpt, 'text/html').body;
  for (const node of source.childNodes) {
    const isMark = node.nodeName === 'MARK';
    fragment.append(
      isMark ? makeElement('mark', '', node.textContent ?? '') : (node.textContent ?? ''),
    );
  }
  return fragment;
}

function drawMarks(text: string, words: readonly string[]): (HTMLElement | string)[] {
  return splitMarks(text, words).map((piece) =>
    piece.isMarked ? makeElement('mark', '', piece.text) : piece.text,
  );
}

/** The sign of a kind, from the page's templates. */
export type DrawIcon = (kind: string) => Node | undefined;

function drawThumb(src: string): HTMLElement {
  const frame = makeElement('span', 'thumb');
  const picture = makeElement('img');
  [picture.src, picture.alt, picture.loading] = [src, '', 'lazy'];
  [picture.width, picture.height] = [96, 96];
  frame.append(picture);
  return frame;
}

/** The small line above a name: sign and words. */
export function drawKindLine(text: string, icon: Node | undefined): HTMLElement {
  const line = makeElement('p', 'kind-line');
  line.append(...(icon ? [icon] : []), makeElement('span', '', text));
  return line;
}

/**
 * What the row says below its name: the summary when it or the name has a word found, else where the word stands;
 * not the line above it once more, with which the text of a page begins in the index.
 */
function drawText({ excerpt, meta }: FoundPage, words: readonly string[]): HTMLElement {
  const { title = '', text = '', line = '' } = meta;
  const row = makeElement('p');
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
  const item = makeElement('li');
  const row = makeElement('a', 'row');
  row.href = url;
  row.dataset['result'] = '';
  const body = makeElement('div');
  const name = makeElement('h3');
  name.append(...drawMarks(title, words));
  if (line && !thumb) body.append(drawKindLine(line, toIcon(kind)));
  body.append(name);
  if (line && thumb) body.append(makeElement('p', '', line));
  body.append(drawText(page, words));
  if (hours) body.append(makeElement('span', 'badge is-unknown', hours));
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
  const section = makeElement('section');
  const head = makeElement('header', 'group-head');
  head.append(makeElement('h2', '', kind));
  if (count > pages.length) {
    const all = makeElement('button', 'button button-link', allWord.replace('{n}', String(count)));
    all.type = 'button';
    all.addEventListener('click', onAll);
    head.append(all);
  }
  const list = makeElement('ul');
  list.append(...pages.map((page) => drawRow(page, toIcon)));
  section.append(head, list);
  return section;
}
