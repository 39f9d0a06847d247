import { fillWords, type ClientWords } from '../../i18n/device-words.ts';
import { formatBytes } from '../../i18n/number.ts';
import type { Lang } from '../../i18n/types.ts';
import { measureRoom, type RoomPart, type StoredPage } from './device.ts';

/** Width of the bar in its own units. */
const BAR = 1000;

/** A share below this is too thin to be seen; the rest is then left out of the bar and stands in its row only. */
const THINNEST = 0.02;

/** Links to pages on the device. */
export function drawPages(pages: readonly StoredPage[]): HTMLElement[] {
  return pages.map(({ href, title }) => {
    const row = document.createElement('li');
    const link = document.createElement('a');
    const words = document.createElement('span');
    words.textContent = title;
    link.href = href;
    link.append(words);
    row.append(link);
    return row;
  });
}

/** Fills the bar and its rows: what each part takes, and what is left. */
export async function drawRoom(
  page: HTMLElement,
  base: string,
  lang: Lang,
  words: ClientWords,
): Promise<void> {
  const room = await measureRoom(base);
  const storage = navigator.storage as StorageManager | undefined;
  const estimate = await storage?.estimate().catch(() => undefined);
  const left = estimate?.quota && Math.max(0, estimate.quota - (estimate.usage ?? 0));
  const used = Object.values(room).reduce((sum, bytes) => sum + bytes, 0);
  const isSeen = left !== undefined && used / (used + left) > THINNEST;
  const all = Math.max(1, used + (isSeen ? left : 0));
  let x = 0;
  for (const [part, bytes] of Object.entries({ ...room, left }) as [RoomPart | 'left', number?][]) {
    const row = page.querySelector(`[data-room=${part}]`);
    const bar = page.querySelector(`[data-bar=${part}]`);
    if (row?.parentElement) row.parentElement.hidden = bytes === undefined;
    if (row) row.textContent = bytes ? formatBytes(bytes, lang) : '0 KB';
    const width = part === 'left' && !isSeen ? 0 : ((bytes ?? 0) / all) * BAR;
    bar?.setAttribute('x', String(x));
    bar?.setAttribute('width', String(width));
    x += width;
  }
  const isLasting = await storage?.persisted().catch(() => false);
  const promise = page.querySelector('[data-part=promise]');
  if (promise)
    promise.textContent = fillWords(words, isLasting ? 'saved.lasting' : 'saved.mayVanish');
}
