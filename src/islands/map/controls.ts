import { makeElement } from '../../device/make-element.ts';
import type L from 'leaflet';
import { makeControl } from './elements.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';

const SIGN = {
  in: 'M12 5v14M5 12h14',
  out: 'M5 12h14',
  north: 'M12 19V5M6 11l6-6 6 6',
  south: 'M12 5v14M6 13l6 6 6-6',
  west: 'M19 12H5M11 6l-6 6 6 6',
  east: 'M5 12h14M13 6l6 6-6 6',
  all: 'M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5',
  here: 'M12 2v4M12 18v4M2 12h4M18 12h4M12 7a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
} as const;

const PAN_SHARE = 0.35;
const DIRECTIONS = [
  ['west', -1, 0],
  ['north', 0, -1],
  ['south', 0, 1],
  ['east', 1, 0],
] as const;

/** Zoom and position, on the map's corner. */
export function makeCornerControls(
  map: L.Map,
  words: ClientWords,
  onLocate: () => void,
): HTMLElement {
  const group = makeElement('div', 'map-corner');
  group.append(
    makeControl(fillWords(words, 'zoomIn'), SIGN.in, () => map.zoomIn()),
    makeControl(fillWords(words, 'zoomOut'), SIGN.out, () => map.zoomOut()),
    makeControl(fillWords(words, 'locate'), SIGN.here, onLocate),
  );
  return group;
}

/** Buttons for everything that dragging does, below the map. */
export function makePanControls(map: L.Map, words: ClientWords, onReset: () => void): HTMLElement {
  const group = makeElement('div', 'map-pan');
  group.setAttribute('role', 'group');
  group.setAttribute('aria-label', fillWords(words, 'controls'));
  for (const [direction, x, y] of DIRECTIONS) {
    const name = fillWords(words, 'pan', { direction: fillWords(words, direction) });
    group.append(
      makeControl(name, SIGN[direction], () => {
        const size = map.getSize();
        map.panBy([size.x * PAN_SHARE * x, size.y * PAN_SHARE * y]);
      }),
    );
  }
  group.append(makeControl(fillWords(words, 'reset'), SIGN.all, onReset));
  return group;
}
