import { fillWords, type ClientWords } from '../../i18n/device-words.ts';
import { countPages } from './device.ts';

function toReadable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** Makes the page stand in for one that is not stored: what was asked, what is here, another try. */
export function showAbsent(page: HTMLElement, words: ClientWords): void {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-part=${name}]`);
  const show = (name: string, isShown: boolean) => part(name)?.toggleAttribute('hidden', !isShown);
  const fill = (element: HTMLElement | null, text: string) => {
    if (element) element.textContent = text;
  };
  const here = fillWords(words, 'offline.here');
  const reason = navigator.onLine ? 'offline.absentNoAnswer' : 'offline.absentNoSignal';
  fill(part('absent-text'), fillWords(words, reason));
  fill(part('address'), toReadable(location.pathname));
  for (const name of ['absent', 'search', 'away']) show(name, true);
  for (const name of ['packs', 'carry']) show(name, false);
  part('search')
    ?.querySelector('input')
    ?.setAttribute('placeholder', fillWords(words, 'offline.searchStored'));
  const head = document.querySelector('h1');
  fill(head, here);
  document.title = `${here} · ${document.title}`;
  head?.parentElement?.before(part('absent') ?? '');
  window.addEventListener('online', () => location.reload());
}

/** Says under the name of the page how many pages are here. */
export async function sayCount(base: string, words: ClientWords): Promise<void> {
  const lead = document.querySelector('h1 + .lead');
  const n = await countPages(base);
  if (lead) lead.textContent = fillWords(words, 'offline.hereLead', { n });
}
