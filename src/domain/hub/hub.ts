import { DEFAULT_LANG, type Lang } from '../../i18n/types.ts';
import {
  collectionNames,
  toDefinition,
  type CollectionName,
  type Field,
  type Fields,
} from '../../model/index.ts';
import { withCancelledEnd } from '../alerts/cancelled.ts';
import type { EntriesByCollection, Entry } from '../content/types.ts';
import { withNearestDate } from '../events/dated.ts';
import { toPublicRecord } from '../information/public-record.ts';
import { toRaisedAlerts } from '../information/raised-alert.ts';
import { dropHeldLinks } from './held-links.ts';
import { toTombstone } from '../press/tombstone.ts';
import type { PhotoText, PhotoTexts } from '../photos/rights.ts';
import { isPublished } from './published.ts';
import { selectWithheldPhotos } from './withheld.ts';
import type { Ground, Hub, Record, RecordsByCollection } from './types.ts';

type Known = ReadonlyMap<string, ReadonlySet<string>>;
type Values = { [name: string]: unknown };

function keepKnown(field: Field, value: unknown, known: Known): unknown {
  if (value === undefined || value === null) return value;
  if (field.to) {
    const slugs = known.get(field.to);
    if (Array.isArray(value)) return value.filter((slug) => slugs?.has(String(slug)));
    return slugs?.has(String(value)) ? value : undefined;
  }
  const { item, fields } = field;
  if (item && Array.isArray(value)) return value.map((row) => keepKnown(item, row, known));
  return fields ? keepKnownFields(fields, value as Values, known) : value;
}

function keepKnownFields(fields: Fields, values: Values, known: Known): Values {
  const kept = Object.entries(fields).map(([name, field]) => [
    name,
    keepKnown(field, values[name], known),
  ]);
  return { ...values, ...Object.fromEntries(kept) };
}

function dropAbsent(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function toRecord(entry: Entry, lang: Lang, known: Known): Record {
  const translation = lang === DEFAULT_LANG ? undefined : entry.translations[lang];
  const { fields } = toDefinition(entry.collection);
  const data = keepKnownFields(fields, entry.data as unknown as Values, known);
  const body = translation?.body.trim() ? translation.body : entry.body;
  return {
    ...data,
    ...dropAbsent(translation?.data ?? {}),
    collection: entry.collection,
    slug: entry.slug,
    lang,
    textLang: translation ? lang : DEFAULT_LANG,
    body: dropHeldLinks(body, known.get('releases') ?? new Set()),
  } as unknown as Record;
}

/** Records as they may be shown, withdrawn releases as tombstones, events with their nearest date, alerts with those that records raise. */
function toShown(byName: RecordsByCollection, now: Date): RecordsByCollection {
  const records = byName.records.map(toPublicRecord);
  const own = byName.alerts.map(withCancelledEnd);
  const slugs = new Set(own.map(({ slug }) => slug));
  const raised = toRaisedAlerts(records).filter(({ slug }) => !slugs.has(slug));
  const events = byName.events.map((one) => withNearestDate(one, now));
  const releases = byName.releases.map(toTombstone);
  return { ...byName, records, releases, alerts: [...own, ...raised], events };
}

function toPhotoTexts(entries: readonly Entry<'photos'>[]): ReadonlyMap<string, PhotoTexts> {
  const toText = ({ title, caption, alt }: PhotoText) => ({ title, caption, alt });
  const pairs = entries.map(({ slug, data, translations }) => {
    const others = Object.entries(translations).map(
      ([lang, { data: own }]) => [lang, toText({ ...data, ...dropAbsent(own) })] as const,
    );
    return [slug, { id: toText(data), ...Object.fromEntries(others) }] as const;
  });
  return new Map(pairs);
}

/**
 * What is published at the clock of the ground, in one language: drafts and embargoed releases are gone, and
 * so is every link to them and every photo that only they show.
 */
export function toHub(entries: EntriesByCollection, ground: Ground, lang: Lang): Hub {
  const withheld = selectWithheldPhotos(entries, ground);
  const isOut = (entry: Entry) =>
    isPublished(entry, ground.now) && !(entry.collection === 'photos' && withheld.has(entry.slug));
  const published = collectionNames.map(
    (name) => [name, (entries[name] as Entry[]).filter(isOut)] as const,
  );
  const known: Known = new Map(
    published.map(([name, all]) => [name, new Set(all.map(({ slug }) => slug))]),
  );
  const records = published.map(
    ([name, all]) => [name, all.map((entry) => toRecord(entry, lang, known))] as const,
  );
  const byName = Object.fromEntries(records) as unknown as RecordsByCollection;
  const photoTexts = toPhotoTexts(entries.photos.filter(isOut));
  return { ...ground, lang, records: toShown(byName, ground.now), photoTexts };
}

/** One record by slug, or undefined when it is not published. */
export function selectRecord<N extends CollectionName>(
  hub: Hub,
  name: N,
  slug: string | undefined,
): Record<N> | undefined {
  return (hub.records[name] as readonly Record<N>[]).find((record) => record.slug === slug);
}

/** Records by slugs, in their order. */
export function selectRecords<N extends CollectionName>(
  hub: Hub,
  name: N,
  slugs: readonly string[],
): Record<N>[] {
  return slugs
    .map((slug) => selectRecord(hub, name, slug))
    .filter((record) => record !== undefined);
}
