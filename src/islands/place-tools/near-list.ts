import { makeElement } from '../../device/make-element.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';
import { readPosition } from '../../device/position.ts';
import type { LivePins } from '../../domain/geo/live-data.ts';
import { selectClosed, type MapPin } from '../../domain/geo/pins.ts';
import { formatAway, toAway, type Away, type RoughPoint } from '../../domain/nearby/away.ts';
import { formatDistanceKm } from '../../i18n/number.ts';

const AT_FIRST = 6;

interface NearPin {
  readonly pin: MapPin;
  readonly away: Away;
}

const lang = document.documentElement.lang === 'en' ? 'en' : 'id';

/** Places from a point, the nearest first. */
function sortPins(pins: readonly MapPin[], from: RoughPoint): NearPin[] {
  return pins
    .filter(({ id }) => id.startsWith('destinations/'))
    .map((pin) => ({ pin, away: toAway(from, pin) }))
    .sort((a, b) => a.away.km - b.away.km);
}

async function loadPins(href: string | undefined): Promise<readonly MapPin[]> {
  const answer = await fetch(href ?? '');
  if (!answer.ok) throw new Error(`${href} answered ${answer.status}. The list needs this file.`);
  return ((await answer.json()) as LivePins).pins;
}

function drawRow({ pin, away }: NearPin, words: ClientWords): HTMLElement {
  const row = makeElement('a', 'row');
  row.setAttribute('href', pin.href);
  const text = document.createElement('div');
  const where = formatAway(away, lang, (key, params) => fillWords(words, key, params));
  const shut = selectClosed(pin, new Date());
  text.append(makeElement('h3', '', pin.label), makeElement('p', '', where));
  if (shut) text.append(makeElement('span', 'badge is-closed', shut.text));
  row.append(text);
  const item = document.createElement('li');
  item.append(row);
  return item;
}

/** The list, a few rows first; a button brings the others. */
function drawList(near: readonly NearPin[], words: ClientWords): HTMLElement[] {
  const list = document.createElement('ol');
  list.append(...near.slice(0, AT_FIRST).map((one) => drawRow(one, words)));
  if (near.length <= AT_FIRST) return [list];
  const more = makeElement('button', 'button', fillWords(words, 'near.all')) as HTMLButtonElement;
  more.type = 'button';
  more.addEventListener('click', (event) => {
    event.stopPropagation();
    const others = near.slice(AT_FIRST).map((one) => drawRow(one, words));
    list.append(...others);
    others[0]?.querySelector('a')?.focus();
    more.remove();
  });
  return [list, more];
}

/** Shows the places near the visitor now, and again at every press. */
export function startNear(host: HTMLElement): void {
  const show = () =>
    showNear(host).catch(() => {
      const status = host.querySelector('[role=status]');
      if (status) status.textContent = host.dataset.failed ?? '';
    });
  host.querySelector('button')?.addEventListener('click', () => void show());
  void show();
}

/**
 * Reads the position and shows all places from there. Nothing but the list of places is asked of the network; it
 * throws when there is none.
 */
async function showNear(host: HTMLElement): Promise<void> {
  const words = JSON.parse(host.dataset.words ?? '{}') as ClientWords;
  const status = host.querySelector('[role=status]');
  const tell = (key: string, params?: Record<string, string>): void => {
    if (status) status.textContent = fillWords(words, key, params);
  };
  tell('near.wait');
  const position = await readPosition().catch(() => undefined);
  if (!position) return tell('near.failed');
  const pins = await loadPins(host.dataset.places);
  const { latitude: lat, longitude: lon, accuracy } = position.coords;
  const near = sortPins(pins, { lat, lon, precisionM: accuracy });
  tell('near.found', {
    n: String(near.length),
    accuracy: formatDistanceKm(Math.max(accuracy, 10) / 1000, lang),
  });
  host.querySelector('[data-near]')?.remove();
  const holder = document.createElement('div');
  holder.dataset.near = '';
  holder.append(...drawList(near, words));
  host.append(holder);
}
