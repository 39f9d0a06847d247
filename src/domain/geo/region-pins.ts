import type { ClosureView } from '../alerts/words.ts';
import type { Hub, Record } from '../hub/types.ts';
import { groupPins, type MapPin } from './pins.ts';

/** Collections whose entries stand on the map. */
export type PinCollection = 'destinations' | 'offices' | 'events';
export type PinRecord = Record<PinCollection>;

/** What the domain does not know: addresses and words. */
export interface PinWords {
  toHref(record: PinRecord): string;
  toDetail(record: PinRecord): string | undefined;
  toClosed(record: PinRecord): readonly ClosureView[];
}

/** The id of an entry's pin: list rows carry it as `data-pin-id`. */
export function toPinId(collection: PinCollection, slug: string): string {
  return `${collection}/${slug}`;
}

function toKind(record: PinRecord): string {
  if (record.collection === 'offices') return 'office';
  return record.collection === 'events' ? 'event' : (record as Record<'destinations'>).kind;
}

/** The pin of one entry; nothing when its point is not known. */
export function toPin(record: PinRecord, words: PinWords): MapPin | undefined {
  const { lat, lon, precisionM } = record.place ?? {};
  if (lat === undefined || lon === undefined) return undefined;
  const closed = words.toClosed(record);
  return {
    id: toPinId(record.collection, record.slug),
    href: words.toHref(record),
    label: record.title,
    kind: toKind(record),
    lat,
    lon,
    precisionM,
    detail: words.toDetail(record),
    ...(closed.length > 0 && { closed }),
  };
}

/** Every entry with a point, by legend line and then by name. */
export function selectRegionPins(hub: Hub, words: PinWords): MapPin[] {
  const { destinations, offices, events } = hub.records;
  const pins = [...destinations, ...offices, ...events].flatMap(
    (record) => toPin(record, words) ?? [],
  );
  const byName = [...pins].sort((a, b) => a.label.localeCompare(b.label, hub.lang));
  return groupPins(byName).flatMap((list) => list.pins);
}
