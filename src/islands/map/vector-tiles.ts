import L from 'leaflet';
import { leafletLayer } from 'protomaps-leaflet';
import type { DetailLayer } from '../../domain/geo/live-data.ts';

/** How many zooms coarser a tile may be that stands in for one that can't be had. */
const COARSER = 5;

interface Tile {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** What protomaps-leaflet has inside: a view turns the tile of the screen into a tile of the archive. */
interface View {
  readonly maxDataLevel: number;
  readonly levelDiff: number;
  readonly tileCache: { readonly source: { shouldCancelZooms: boolean } };
  getDisplayTile(tile: Tile): Promise<unknown>;
}

type VectorLayer = L.GridLayer & { readonly views: Map<string, View>; backgroundColor?: string };

/**
 * When a tile can't be had, a coarser one is asked for: a pack holds its area up to some zoom. When that fails
 * too, the layer says so with `tileerror`, as Leaflet's own layers do.
 */
function watchView(view: View, layer: VectorLayer): void {
  const get = view.getDisplayTile;
  const ask = (tile: Tile, deepest: number): Promise<unknown> =>
    get.call(Object.create(view, { maxDataLevel: { value: deepest } }) as View, tile);
  view.getDisplayTile = async (tile) => {
    const wanted = Math.max(0, Math.min(view.maxDataLevel, tile.z - view.levelDiff));
    const coarsest = Math.max(0, wanted - COARSER);
    for (let deepest = wanted; ; deepest -= 1) {
      try {
        return await ask(tile, deepest);
      } catch (error) {
        if (error instanceof Error && error.name === 'AbortError') throw error;
        // A request of another zoom must not break off those that still run.
        view.tileCache.source.shouldCancelZooms = false;
        if (deepest > coarsest) continue;
        layer.fire('tileerror', { coords: tile });
        throw error;
      }
    }
  };
}

/** A PMTiles file as a layer. Where it has no tile it is transparent: the outline map below stays visible. */
export function openVectorTiles(detail: DetailLayer, lang: string): L.Layer {
  // protomaps-leaflet looks for Leaflet in the global scope.
  Object.assign(globalThis, { L });
  const url = new URL(detail.url, location.href).href;
  const flavor = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const options = { url, flavor, lang, maxDataZoom: detail.maxZoom, attribution: '' };
  const layer = leafletLayer(options) as unknown as VectorLayer;
  delete layer.backgroundColor;
  for (const view of layer.views.values()) watchView(view, layer);
  return layer;
}
