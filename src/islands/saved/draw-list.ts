import { groupSaved, type SavedEntry } from '../../domain/offline/saved.ts';
import { formatDay, say, type ClientWords } from '../../domain/offline/words.ts';
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
    const heading = make('h3', 'saved-kind', say(context.words, `thing.${kind}`));
    heading.append(' ', make('span', 'count', String(entries.length)));
    const rows = make('ul');
    rows.append(...entries.map((entry) => drawEntry(entry, context)));
    return [heading, rows];
  });
}

function make(tag: string, className = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text) element.textContent = text;
  return element;
}

function drawEntry(entry: SavedEntry, context: DrawContext): HTMLElement {
  const { base, lang, words, gone } = context;
  const row = make('li', 'saved-row');
  const link = document.createElement('a');
  link.href = base + entry.path.slice(1);
  link.textContent = entry.title;
  if (entry.lang !== lang) link.lang = entry.lang;
  const title = make('h4');
  title.append(link);
  const body = make('div');
  const isGone = gone.has(entry.path);
  body.append(title, make('p', 'muted small', isGone ? '' : toFacts(entry, context)));
  if (isGone) {
    body.append(make('p', 'small strong', say(words, 'saved.gone')));
    body.append(makeButton('again', entry.path, say(words, 'saved.again'), 'button'));
  }
  const remove = makeButton('remove', entry.path, '', 'icon-button');
  remove.ariaLabel = say(words, 'saved.remove', { title: entry.title });
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
    entry.hasMap && say(words, 'saved.withMap'),
    formatDay(entry.savedAt, lang, timeZone),
    entry.bytes !== undefined && formatBytes(entry.bytes, lang),
  ];
  return facts.filter(Boolean).join(' · ');
}

/** The picture of the entry; its kind's icon where it has none, or where the picture does not come. */
function drawThumb({ picture, kind }: SavedEntry, { base, toIcon }: DrawContext): HTMLElement {
  const frame = make('span', 'saved-thumb');
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
