import { searchPhotos, type PhotoRow, type PhotoRows } from '../../domain/photos/rows.ts';

/** More tiles would not be looked at; a longer word finds less. */
const MOST = 60;

/** A tile like those of PhotoTile.astro, made from one of them. */
function drawTile(sample: HTMLElement, row: PhotoRow): HTMLElement {
  const tile = sample.cloneNode(true) as HTMLElement;
  const [large, name] = tile.querySelectorAll('a');
  const [source, img, line] = [
    tile.querySelector('source'),
    tile.querySelector('img'),
    tile.querySelector('figcaption span'),
  ];
  if (!large || !name || !source || !img || !line) return tile;
  large.href = row.large;
  Object.assign(source, { srcset: row.srcset });
  const { src, alt, width, height } = row;
  Object.assign(img, { src, alt, width, height });
  Object.assign(name, { href: row.href, textContent: row.title, lang: row.titleLang ?? '' });
  if (!row.titleLang) name.removeAttribute('lang');
  line.textContent = row.line;
  return tile;
}

/** Makes the field answer: photos of the page's list in the grid, their number in the line of counts. */
export async function start(host: HTMLElement): Promise<void> {
  const field = host.querySelector('input');
  const grid = document.getElementById('photo-grid');
  const line = document.getElementById('photo-count');
  const sample = grid?.querySelector('figure');
  if (!field || !grid || !line || !sample) return;
  const from = host.dataset['from'] ?? '';
  const answer = await fetch(from);
  if (!answer.ok) throw new Error(`${from} answered ${answer.status}. The search needs this file.`);
  const data = (await answer.json()) as PhotoRows;
  const before = { tiles: [...grid.children], line: [...line.childNodes] };
  const pages = document.querySelector<HTMLElement>('nav.pages');
  const show = () => {
    const query = field.value.trim();
    if (pages) pages.hidden = query !== '';
    if (!query) {
      grid.replaceChildren(...before.tiles);
      line.replaceChildren(...before.line);
      return;
    }
    const found = searchPhotos(data.rows, query, host.dataset['list']);
    grid.replaceChildren(...found.slice(0, MOST).map((row) => drawTile(sample, row)));
    const count = found.length === 1 ? data.count.one : data.count.other;
    line.textContent = found.length
      ? `${count.replace('{n}', String(found.length))} · “${query}”`
      : data.none.replace('{query}', query);
  };
  field.oninput = show;
  show();
}
