import { makeElement } from '../../device/make-element.ts';
import L from 'leaflet';
import { groupNearby, type Cluster } from '../../domain/geo/cluster.ts';
import { isRoughPoint, toPinGroup, toPinShape } from '../../domain/geo/pin-shape.ts';
import { selectClosed, type MapPin } from '../../domain/geo/pins.ts';
import { makeEntryPin, makePin } from './elements.ts';
import { fillWords, type ClientWords } from '../../i18n/device-words.ts';

const REACH = 44;
const NAMES_IN_LABEL = 4;
const SMALLEST_AREA_PX = 16;

/** What happens when a mark is chosen. */
export interface PinActions {
  onChoose(pins: readonly MapPin[], mark: HTMLElement): void;
}

/** The pins of the live map: one marker per pin or per group of pins that would cover each other. */
export class PinLayer {
  readonly map: L.Map;
  readonly words: ClientWords;
  readonly actions: PinActions;
  readonly marks = new Map<string, { marker: L.Marker; pins: readonly MapPin[] }>();
  readonly areas = L.layerGroup();
  pins: readonly MapPin[] = [];

  constructor(map: L.Map, words: ClientWords, actions: PinActions) {
    this.map = map;
    this.words = words;
    this.actions = actions;
    this.areas.addTo(map);
  }

  /** Replaces the pins: the page's list was filtered, say. */
  show(pins: readonly MapPin[]): void {
    this.pins = pins;
    this.draw();
  }

  /** Draws the marks for the zoom of this moment, in list order; a mark that stays keeps its focus. */
  draw(): void {
    const zoom = this.map.getZoom();
    const clusters = groupNearby(
      this.pins,
      ({ lat, lon }) => {
        const { x, y } = this.map.project([lat, lon], zoom);
        return [x, y];
      },
      REACH,
    );
    const wanted = new Map(clusters.map((cluster) => [toKey(cluster), cluster]));
    for (const [key, { marker }] of this.marks) {
      if (wanted.has(key)) continue;
      marker.remove();
      this.marks.delete(key);
    }
    for (const [key, cluster] of wanted) {
      if (!this.marks.has(key)) this.#add(key, cluster, zoom);
    }
    this.#sort([...wanted.keys()]);
    this.#drawAreas();
  }

  /** Where the marks stand: names keep clear of them. */
  places(): L.LatLngTuple[] {
    return [...this.marks.values()].map(({ marker }) => {
      const { lat, lng } = marker.getLatLng();
      return [lat, lng];
    });
  }

  /** Lights the mark that holds a pin; nothing when the id is undefined. */
  light(id: string | undefined): void {
    for (const { marker, pins } of this.marks.values()) {
      const isLit = pins.some((pin) => pin.id === id);
      marker.getElement()?.classList.toggle('is-lit', isLit);
      marker.setZIndexOffset(isLit ? 1000 : 0);
    }
  }

  /** Rough points as circles of their true size, where that is larger than their ring. */
  #drawAreas(): void {
    this.areas.clearLayers();
    for (const pin of this.pins) {
      const radius = pin.precisionM ?? 0;
      if (!isRoughPoint(radius) || radius / this.#metresPerPixel(pin) < SMALLEST_AREA_PX) continue;
      const className = `map-area pin-${toPinGroup(pin.kind)}`;
      const circle = L.circle([pin.lat, pin.lon], { radius, className, interactive: false });
      this.areas.addLayer(circle);
    }
  }

  #metresPerPixel({ lat, lon }: MapPin): number {
    const { x, y } = this.map.latLngToContainerPoint([lat, lon]);
    const beside = this.map.containerPointToLatLng([x + 100, y]);
    return this.map.distance([lat, lon], beside) / 100;
  }

  #add(key: string, cluster: Cluster<MapPin>, zoom: number): void {
    const at = this.map.unproject([cluster.x, cluster.y], zoom);
    const label = toLabel(cluster.items, this.words);
    const icon = L.divIcon({
      className: 'map-pin',
      html: drawMark(cluster.items),
      iconSize: [44, 44],
    });
    const marker = L.marker(at, { icon, riseOnHover: true }).addTo(this.map);
    const element = marker.getElement();
    if (!element) return;
    element.setAttribute('aria-label', label);
    element.title = label;
    element.dataset.pins = cluster.items.map(({ id }) => id).join(' ');
    element.dataset.count = String(cluster.items.length);
    marker.on('click', () => this.actions.onChoose(cluster.items, element));
    element.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      event.stopPropagation();
      this.actions.onChoose(cluster.items, element);
    });
    this.marks.set(key, { marker, pins: cluster.items });
  }

  /** Keyboard order is document order: the list's order. */
  #sort(keys: readonly string[]): void {
    const pane = this.map.getPane('markerPane');
    const elements = keys.flatMap((key) => this.marks.get(key)?.marker.getElement() ?? []);
    if (!pane || elements.every((element, i) => pane.children[i] === element)) return;
    const focused = document.activeElement;
    pane.append(...elements);
    if (focused instanceof HTMLElement && pane.contains(focused))
      focused.focus({ preventScroll: true });
  }
}

function toKey({ items }: Cluster<MapPin>): string {
  const now = new Date();
  return items
    .map((pin) => `${pin.id}#${pin.number ?? ''}${selectClosed(pin, now) ? '-' : ''}`)
    .join(' ');
}

function toLabel(pins: readonly MapPin[], words: ClientWords): string {
  const [pin] = pins;
  if (pins.length === 1 && pin) {
    const rough =
      toPinShape(pin.kind, pin.precisionM) === 'ring' ? `, ${fillWords(words, 'area')}` : '';
    const shut = selectClosed(pin, new Date()) ? `, ${fillWords(words, 'closed')}` : '';
    return `${pin.number ? `${pin.number}. ` : ''}${pin.label}${rough}${shut}`;
  }
  const names = pins.slice(0, NAMES_IN_LABEL).map(({ label }) => label);
  const more = pins.length > names.length ? '…' : '';
  return `${fillWords(words, 'cluster', { n: pins.length })}: ${names.join(', ')}${more}`;
}

/** One pin, or a count: in the shape of its kind, or a plain disc when kinds are mixed. */
function drawMark(pins: readonly MapPin[]): HTMLElement {
  const holder = makeElement('span', 'map-pin-mark');
  const [pin] = pins;
  if (!pin) return holder;
  const isMixed = new Set(pins.map(({ kind }) => toPinGroup(kind))).size > 1;
  if (pins.length === 1) {
    holder.append(makeEntryPin(pin));
  } else {
    const shape = isMixed ? 'disc' : toPinShape(pin.kind);
    const extra = isMixed ? 'pin-cluster pin-mixed' : 'pin-cluster';
    holder.append(makePin(pin.kind, shape, String(pins.length), extra));
  }
  return holder;
}
