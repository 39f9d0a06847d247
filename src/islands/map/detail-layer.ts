import L from 'leaflet';
import type { DetailLayer } from '../../domain/geo/live-data.ts';
import { makeElement } from './elements.ts';
import { word, type Words } from './words.ts';

const MEMORY = 'pendopo.map.detailed';
const DEEPEST = 18;

function recall(): boolean {
  try {
    return localStorage.getItem(MEMORY) === '1';
  } catch {
    return false;
  }
}

function remember(isOn: boolean): void {
  try {
    localStorage.setItem(MEMORY, isOn ? '1' : '0');
  } catch {
    // A browser that stores nothing asks again next time.
  }
}

async function makeLayer(detail: DetailLayer, lang: string): Promise<L.Layer> {
  if (detail.kind === 'raster') {
    return L.tileLayer(detail.url, { maxZoom: DEEPEST, maxNativeZoom: detail.maxZoom ?? DEEPEST });
  }
  // protomaps-leaflet looks for Leaflet in the global scope.
  Object.assign(globalThis, { L });
  const { leafletLayer } = await import('protomaps-leaflet');
  const url = new URL(detail.url, location.href).href;
  const flavor = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const options = { url, flavor, lang, maxDataZoom: detail.maxZoom, attribution: '' };
  return leafletLayer(options) as unknown as L.Layer;
}

/** The "Peta rinci" switch: nothing is asked from another address before the visitor turns it on. */
export class DetailSwitch {
  readonly button = makeElement('button', 'button map-detail');
  readonly credit = makeElement('p', 'map-credit');
  readonly map: L.Map;
  readonly detail: DetailLayer;
  readonly lang: string;
  readonly onFail: () => void;
  #layer: L.Layer | undefined;

  constructor(map: L.Map, detail: DetailLayer, words: Words, lang: string, onFail: () => void) {
    this.map = map;
    this.detail = detail;
    this.lang = lang;
    this.onFail = onFail;
    this.button.type = 'button';
    this.button.textContent = word(words, 'detailed');
    this.button.title = word(words, 'detailedHint', { source: detail.attribution });
    this.button.setAttribute('aria-pressed', 'false');
    this.button.addEventListener('click', () => void this.#set(!this.#layer));
    this.credit.textContent = detail.attribution;
    this.credit.hidden = true;
    if (recall()) void this.#set(true);
  }

  async #set(isOn: boolean): Promise<void> {
    remember(isOn);
    try {
      if (isOn) await this.#show();
      else this.#hide();
    } catch {
      this.#hide();
      this.onFail();
    }
  }

  async #show(): Promise<void> {
    this.#layer = await makeLayer(this.detail, this.lang);
    this.#layer.once('tileerror', () => this.onFail());
    this.#layer.addTo(this.map);
    this.#mark(true);
  }

  #hide(): void {
    this.#layer?.remove();
    this.#layer = undefined;
    this.#mark(false);
  }

  #mark(isOn: boolean): void {
    this.button.setAttribute('aria-pressed', String(isOn));
    this.credit.hidden = !isOn;
    this.map.getContainer().classList.toggle('is-detailed', isOn);
  }
}
