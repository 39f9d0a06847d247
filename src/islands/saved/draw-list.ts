import { makeElement } from '../../device/make-element.ts';
import { groupSaved, type SavedEntry } from '../../domain/offline/saved.ts';
import { formatDay, fillWords, type ClientWords } from '../../i18n/device-words.ts';
import { formatBytes } from '../../i18n/number.ts';
import type { Lang } from '../../i18n/types.ts';

/** What drawing needs from the page. */
export interface DrawContext {
  readonly base: string;
  readonly lang: Lang;
  readonly timeZone: string;
  readonly words: ClientWords;
  /** Icon of a kind, or `remove`, from the page's templates. */
  readonly toIcon: (name: string) => Node | undefined;
  /** Paths of entries whose copy is not on the device. */
  readonly gone: ReadonlySet<string>;
}

/** The saved entries, by kind, each with its picture, what is stored of it, and a button that removes it. */
export function drawSaved(list: readonly SavedEntry[], context: DrawContext): HTMLElement[] {
  return groupSaved(list).flatMap(({ kind, entries }) => {
    const heading = makeElement('h3', 'saved-kind', fillWords(context.words, `thing.${kind}`));
    heading.append(' ', makeElement('span', 'count', String(entries.length)));
    const rows = makeElement('ul');
    rows.append(...entries.map((entry) => drawEntry(entry, context)));
    return [heading, rows];
  });
}

function drawEntry(entry: SavedEntry, context: DrawContext): HTMLElement {
  const { base, lang, words, gone } = context;
  const row = makeElement('li', 'saved-row');
  const link = document.createElement('a');
  link.href = base + entry.path.slice(1);
  link.textContent = entry.title;
  if (entry.lang !== lang) link.lang = entry.lang;
  const title = makeElement('h4');
  title.append(link);
  const body = makeElement('div');
  const isGone = gone.has(entry.path);
  body.append(title, makeElement('p', 'muted small', isGone ? '' : toFacts(entry, context)));
  if (isGone) {
    body.append(makeElement('p', 'small strong', fillWords(words, 'saved.gone')));
    body.append(makeButton('again', entry.path, fillWords(words, 'saved.again'), 'button'));
  }
  const remove = makeButton('remove', entry.path, '', 'icon-button');
  remove.ariaLabel = fillWords(words, 'saved.remove', { title: entry.title });
  remove.append(context.toIcon('remove') ?? '×');
  row.append(drawThumb(entry, context), body, remove);
  return row;
}

function makeButton(action: string, path: string, text: string, look: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = look;
  button.dataset['do'] = action;
  button.dataset['path'] = path;
  button.textContent = text;
  return button;
}

function toFacts(entry: SavedEntry, { words, lang, timeZone }: DrawContext): string {
  const facts = [
    entry.hasMap && fillWords(words, 'saved.withMap'),
    formatDay(entry.savedAt, lang, timeZone),
    entry.bytes !== undefined && formatBytes(entry.bytes, lang),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** The picture of the entry; its kind's icon where it has none, or where the picture does not come. */
function drawThumb({ picture, kind }: SavedEntry, { base, toIcon }: DrawContext): HTMLElement {
  const frame = makeElement('span', 'saved-thumb');
  const icon = () => frame.replaceChildren(toIcon(kind) ?? '');
  if (!picture) icon();
  else {
    const image = document.createElement('img');
    image.alt = '';
    image.addEventListener('error', icon);
    image.src = base + picture;
    frame.append(image);
  }
  return frame;
}
