import { makeElement } from '../../device/make-element.ts';
import L from 'leaflet';
import type { LiveBase, LivePins } from '../../domain/geo/live-data.ts';
import type { MapPin } from '../../domain/geo/pins.ts';
import { toFocusBounds } from '../../domain/geo/projection.ts';
import type { Bounds } from '../../domain/geo/types.ts';
import { drawBase, drawBorders, drawNames, GROUND } from './base-layer.ts';
import { makeCornerControls, makePanControls } from './controls.ts';
import { DetailSwitch } from './detail-layer.ts';
import { locate } from './locate.ts';
import { bindFilters, PageList } from './page-list.ts';
import { PinLayer } from './pin-layer.ts';
import { Sheet } from './sheet.ts';
import { drawWay } from './way-layer.ts';
import { fillWords } from '../../i18n/device-words.ts';

const DEEPEST = 18;
const SAME_SPOT_ZOOM = 16;
const FOCUS_KM = 5;

const toLatLngBounds = ({ south, west, north, east }: Bounds): L.LatLngBounds =>
  L.latLngBounds([south, west], [north, east]);

function makeMap(holder: HTMLElement, bounds: L.LatLngBounds, takesWheel: boolean): L.Map {
  const map = L.map(holder, {
    attributionControl: false,
    zoomControl: false,
    zoomSnap: 0.5,
    maxZoom: DEEPEST,
    maxBounds: bounds.pad(0.6),
    scrollWheelZoom: takesWheel,
    zoomAnimation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
  });
  map.createPane(GROUND).classList.add('map-ground');
  map.createPane('names').classList.add('map-names');
  return map;
}

/** The live map inside one `<map-view>`: map, pins, sheet, controls and the page's list together. */
export class LiveView {
  readonly host: HTMLElement;
  readonly base: LiveBase;
  readonly data: LivePins;
  readonly map: L.Map;
  readonly pins: PinLayer;
  readonly sheet: Sheet;
  readonly list: PageList | undefined;
  readonly #names = L.layerGroup();
  readonly #here = L.layerGroup();
  readonly #stop = new AbortController();
  readonly #parts: Element[] = [];
  #lacksDetail = false;

  constructor(host: HTMLElement, base: LiveBase, data: LivePins) {
    const frame = host.querySelector('[data-map-frame]');
    if (!frame) throw new Error('map-view has no [data-map-frame]. Render it with MapView.astro.');
    this.host = host;
    this.base = base;
    this.data = data;
    this.map = this.#openMap(frame);
    this.pins = new PinLayer(this.map, data.words, {
      onChoose: (pins, mark) => this.#choose(pins, mark),
    });
    this.sheet = new Sheet(data.words, document.documentElement.lang, () =>
      this.#mark(this.host.dataset.chosen),
    );
    this.list = this.#openList();
    this.#addControls(frame);
    this.#show();
    this.map.on('zoomend moveend', () => this.#draw());
    host.classList.add('is-live');
  }

  /** Puts the picture back and forgets everything that was bound. */
  close(): void {
    this.#stop.abort();
    this.list?.close();
    this.map.remove();
    for (const part of this.#parts) part.remove();
    this.host.classList.remove('is-live');
  }

  #openMap(frame: Element): L.Map {
    const holder = makeElement('div', 'map-live');
    holder.setAttribute('role', 'region');
    holder.setAttribute('aria-label', this.host.dataset.title ?? '');
    holder.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.sheet.close();
    });
    frame.append(holder);
    this.#parts.push(holder);
    const bounds = toLatLngBounds(this.base.bounds);
    const map = makeMap(holder, bounds, this.host.dataset.start === 'idle');
    map.fitBounds(this.#startBounds());
    map.setMinZoom(map.getBoundsZoom(bounds) - 1);
    const highlight = (this.host.dataset.highlight ?? '').split(' ');
    const layers = [drawBase(this.base, highlight), drawWay(this.host.dataset.way)];
    for (const layer of [...layers, this.#names, this.#here]) layer.addTo(map);
    return map;
  }

  #startBounds(): L.LatLngBounds {
    const [lat, lon, radiusKm] = (this.host.dataset.focus ?? '').split(',').map(Number);
    if (!lat || !lon) return toLatLngBounds(this.base.bounds);
    return toLatLngBounds(toFocusBounds({ lat, lon }, radiusKm || FOCUS_KM));
  }

  #openList(): PageList | undefined {
    bindFilters(document, this.#stop.signal);
    const root = document.getElementById(this.host.dataset.list ?? '');
    if (!root) return undefined;
    return new PageList(
      root,
      () => this.#show(),
      (id) => this.pins.light(id ?? this.host.dataset.chosen),
    );
  }

  #addControls(frame: Element): void {
    const { words } = this.data;
    const tools = makeElement('div', 'map-tools');
    const corner = makeCornerControls(this.map, words, () => void this.#locate());
    tools.append(makePanControls(this.map, words, () => this.map.fitBounds(this.#startBounds())));
    frame.append(corner);
    const { detail } = this.base;
    if (detail) {
      const { button, credit } = new DetailSwitch(this.map, words, {
        detail,
        borders: drawBorders(this.base),
        lang: document.documentElement.lang,
        onLack: (isLacking) => this.#sayLack(isLacking),
      });
      tools.append(button);
      frame.append(credit);
      this.#parts.push(credit);
    }
    frame.after(this.sheet.element, tools);
    this.#parts.push(corner, tools, this.sheet.element);
  }

  #show(): void {
    const shown = this.list ? this.list.select(this.data.pins) : this.#allPins();
    this.pins.show(shown);
    this.#draw();
    if (!this.#lacksDetail) this.#say('shown', shown.length);
  }

  #sayLack(isLacking: boolean): void {
    this.#lacksDetail = isLacking;
    this.#say(isLacking ? 'detailedFailed' : '');
  }

  /** The site's pins, after those that only this page has: a village, say. */
  #allPins(): MapPin[] {
    const own = JSON.parse(this.host.dataset.own ?? '[]') as MapPin[];
    const known = new Set(own.map(({ id }) => id));
    return [...own, ...this.data.pins.filter(({ id }) => !known.has(id))];
  }

  #draw(): void {
    this.pins.draw();
    if (this.sheet.element.hidden) this.pins.light(this.host.dataset.chosen);
    drawNames(this.map, this.base, this.pins.places(), this.#names);
  }

  /** One pin opens the sheet; a crowd opens closer, or as a list when its pins share one spot. */
  #choose(pins: readonly MapPin[], mark: HTMLElement): void {
    const bounds = L.latLngBounds(pins.map(({ lat, lon }) => [lat, lon]));
    const zoom = Math.min(SAME_SPOT_ZOOM, this.map.getBoundsZoom(bounds.pad(0.3)));
    if (pins.length > 1 && zoom > this.map.getZoom()) {
      this.map.setView(bounds.getCenter(), zoom);
      return;
    }
    this.sheet.open(pins, mark);
    this.#mark(pins[0]?.id);
  }

  #mark(id: string | undefined): void {
    this.pins.light(id);
    this.list?.mark(id);
  }

  async #locate(): Promise<void> {
    this.#say('loading');
    this.#say(await locate(this.map, this.#here));
  }

  #say(key: string, n = 0): void {
    const status = this.host.querySelector('[data-map-status]');
    if (status) status.textContent = fillWords(this.data.words, key, { n });
  }
}
