import { keepText, readText } from '../../device/kept-text.ts';
import { makeElement } from '../../device/make-element.ts';
import L from 'leaflet';
import type { DetailLayer } from '../../domain/geo/live-data.ts';
import { toKeptKey } from '../../domain/offline/stores.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';

const MEMORY = toKeptKey(import.meta.env.BASE_URL, 'map-detail');
const DEEPEST = 18;

const recall = (): boolean => readText(MEMORY) === '1';

const remember = (isOn: boolean): boolean => keepText(MEMORY, isOn ? '1' : '0');

async function makeLayer(detail: DetailLayer, lang: string): Promise<L.Layer> {
  if (detail.kind === 'pmtiles') {
    const { openVectorTiles } = await import('./vector-tiles.ts');
    return openVectorTiles(detail, lang);
  }
  return L.tileLayer(detail.url, { maxZoom: DEEPEST, maxNativeZoom: detail.maxZoom ?? DEEPEST });
}

/** What the switch turns on, and who wants to know. */
export interface DetailWish {
  readonly detail: DetailLayer;
  /** Borders that stand above the tiles. */
  readonly borders: L.Layer;
  readonly lang: string;
  /** Called when tiles of this view can't be had, and again when none is lacking any more. */
  onLack(isLacking: boolean): void;
}

/** The "Peta rinci" switch: nothing is asked from another address before the visitor turns it on. */
export class DetailSwitch {
  readonly button = makeElement('button', 'button map-detail');
  readonly credit = makeElement('p', 'map-credit');
  readonly map: L.Map;
  readonly wish: DetailWish;
  readonly #lacking = new Set<string>();
  #layer: L.Layer | undefined;

  constructor(map: L.Map, words: ClientWords, wish: DetailWish) {
    const { attribution } = wish.detail;
    this.map = map;
    this.wish = wish;
    this.button.type = 'button';
    this.button.textContent = fillWords(words, 'detailed');
    this.button.title = fillWords(words, 'detailedHint', { source: attribution });
    this.button.setAttribute('aria-pressed', 'false');
    this.button.addEventListener('click', () => void this.#set(!this.#layer));
    this.credit.textContent = attribution;
    this.credit.hidden = true;
    this.#retryWithSignal();
    if (recall()) void this.#set(true);
  }

  async #set(isOn: boolean): Promise<void> {
    remember(isOn);
    try {
      if (isOn) await this.#show();
      else this.#hide();
    } catch {
      this.#hide();
      this.wish.onLack(true);
    }
  }

  async #show(): Promise<void> {
    const { detail, lang, borders } = this.wish;
    const layer = await makeLayer(detail, lang);
    this.#layer = layer;
    layer.on('tileerror', ({ coords }) => this.#note(coords, true));
    layer.on('tileunload', ({ coords }) => this.#note(coords, false));
    layer.addTo(this.map);
    borders.addTo(this.map);
    this.#mark(true);
  }

  #hide(): void {
    this.#layer?.remove();
    this.#layer = undefined;
    this.wish.borders.remove();
    this.#mark(false);
  }

  /** Counts the tiles of this view that can't be had; below them the outline map is seen, with its names. */
  #note({ x, y, z }: L.Coords, isLacking: boolean): void {
    const before = this.#lacking.size;
    const key = `${z}/${x}/${y}`;
    if (isLacking) this.#lacking.add(key);
    else this.#lacking.delete(key);
    const now = this.#lacking.size;
    this.map.getContainer().classList.toggle('lacks-detail', now > 0);
    if (Boolean(before) !== Boolean(now)) this.wish.onLack(now > 0);
  }

  /** What was lacking is asked for again when the signal is back. */
  #retryWithSignal(): void {
    const stop = new AbortController();
    const retry = (): void => {
      if (!this.#lacking.size) return;
      this.#hide();
      void this.#set(true);
    };
    window.addEventListener('online', retry, { signal: stop.signal });
    this.map.on('unload', () => stop.abort());
  }

  #mark(isOn: boolean): void {
    this.button.setAttribute('aria-pressed', String(isOn));
    this.credit.hidden = !isOn;
    this.map.getContainer().classList.toggle('is-detailed', isOn);
  }
}
