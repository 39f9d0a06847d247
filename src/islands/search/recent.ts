import { keepText, readJson } from '../../device/kept-text.ts';
import { toKeptKey } from '../../domain/offline/stores.ts';
import { makeElement } from '../../device/make-element.ts';

const KEY = toKeptKey(import.meta.env.BASE_URL, 'searches');
const MOST = 5;

/** What was searched for on this device, the newest first; none where the browser keeps nothing. */
export function readRecent(): string[] {
  const kept = readJson(KEY);
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : [];
}

/** Keeps a search that led somewhere. */
export function keepRecent(query: string): void {
  const others = readRecent().filter((one) => one.toLowerCase() !== query.toLowerCase());
  keepText(KEY, JSON.stringify([query, ...others].slice(0, MOST)));
}

/** Forgets all of them. */
export function forgetRecent(): void {
  keepText(KEY);
}

/** The list of what was searched for, as links to it; undefined when there is none. */
export function drawRecent(
  words: Readonly<Record<string, string>>,
  onForget: () => void,
): DocumentFragment | undefined {
  const recent = readRecent();
  if (!recent.length) return undefined;
  const part = document.createDocumentFragment();
  const note = makeElement('p', 'muted small', `${words['recentHint'] ?? ''} `);
  const forget = makeElement('button', 'button button-link', words['forget']);
  forget.type = 'button';
  forget.addEventListener('click', onForget);
  note.append(forget);
  const list = makeElement('ul', 'link-list');
  for (const query of recent) {
    const item = makeElement('li');
    const link = makeElement('a', '', query);
    link.href = `?q=${encodeURIComponent(query)}`;
    item.append(link);
    list.append(item);
  }
  part.append(makeElement('h2', '', words['recent']), note, list);
  return part;
}
