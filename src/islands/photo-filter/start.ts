import type { PhotoRows } from '../../domain/photos/rows.ts';
import { Choices } from './choices.ts';
import { Library } from './library.ts';
import { Tiles } from './tiles.ts';

async function load(from: string): Promise<PhotoRows> {
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${from} answered ${answer.status}. The filter needs this file.`);
  return (await answer.json()) as PhotoRows;
}

/** Makes field and filters answer together, and does what the address asks; gives what a press on a filter does. */
export async function start(host: HTMLElement): Promise<(mark: string) => void> {
  const data = await load(host.dataset['from'] ?? '');
  const field = host.querySelector('input');
  const grid = document.getElementById('photo-grid');
  const line = document.getElementById('photo-count');
  const clear = document.querySelector<HTMLAnchorElement>('#photo-clear');
  const empty = host.querySelector('template')?.content.querySelector('.empty');
  if (!field || !grid || !line || !clear || !empty)
    throw new Error('The filter needs a field, #photo-grid, #photo-count, #photo-clear, .empty.');
  const library = new Library(data, {
    field,
    line,
    clear,
    name: host.dataset['name'] ?? '',
    empty: empty.cloneNode(true) as HTMLElement,
    tiles: new Tiles(grid, data.words),
    choices: new Choices(host),
  });
  library.begin();
  return (mark) => library.toggle(mark);
}
