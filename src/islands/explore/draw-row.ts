import { PIN_OUTLINES, toPinGroup, toPinShape } from '../../domain/geo/pin-shape.ts';
import type { ExploreRow } from '../../domain/explore/row.ts';
import type { Say } from './elements.ts';
import { make } from './elements.ts';

/** A row of the list for a place that stands on another page of it: a copy of `sample`, filled. */
export function drawRow(
  row: ExploreRow,
  sample: HTMLLIElement,
  href: string,
  say: Say,
): HTMLLIElement {
  const item = sample.cloneNode(true) as HTMLLIElement;
  const link = item.querySelector('a');
  if (link) link.href = href;
  const title = item.querySelector('.row-title');
  if (title) {
    title.textContent = row.title;
    if (row.titleLang) title.setAttribute('lang', row.titleLang);
    else title.removeAttribute('lang');
  }
  const line = item.querySelector('p');
  if (line) line.textContent = row.line;
  drawPicture(item, row);
  drawMeta(item, row, say);
  drawPin(item, row);
  return item;
}

function drawPicture(item: HTMLElement, { picture }: ExploreRow): void {
  const image = make('img', { src: picture, alt: '', width: 400, height: 300, loading: 'lazy' });
  item.querySelector('.thumb')?.replaceChildren(image);
}

function drawMeta(
  item: HTMLElement,
  { badge, hoursText, closed = [] }: ExploreRow,
  say: Say,
): void {
  const now = Date.now();
  const shut = closed.find(({ from, to }) => Date.parse(from) <= now && now < Date.parse(to));
  const hours = badge
    ? make('span', {
        className: `badge is-${badge}`,
        textContent: hoursText ?? say(badge === 'open' ? 'state.open' : 'state.unknown'),
      })
    : make('span', { textContent: hoursText ?? '' });
  const mark = make('span', { className: 'badge is-closed', textContent: shut?.text ?? '' });
  item.querySelector('.meta')?.remove();
  item.querySelector('p')?.after(make('span', { className: 'meta' }, shut ? mark : hours));
}

/** Only a place with a point has a pin; its number comes with its place in the list. */
function drawPin(item: HTMLElement, { slug, kind, lat, precisionM }: ExploreRow): void {
  const pin = item.querySelector('.pin');
  delete item.dataset['pinId'];
  if (lat === undefined) return pin?.remove();
  item.dataset['pinId'] = `destinations/${slug}`;
  const shape = toPinShape(kind, precisionM);
  pin?.setAttribute('class', `pin-mark pin pin-${toPinGroup(kind)} pin-${shape}`);
  pin?.querySelector('path')?.setAttribute('d', PIN_OUTLINES[shape]);
  pin?.querySelectorAll('.pin-closed').forEach((mark) => mark.remove());
}
