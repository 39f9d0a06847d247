import { dump } from 'js-yaml';
import { OsmHoursError, parseOsmHours, type WrittenHours } from './import-osm-hours.ts';
import type { ContentSet } from '../../domain/content/types.ts';
import { toSlug } from '../../domain/slug.ts';
import { ALL_MANAGEMENT } from '../../model/shared/standard.ts';
import { toDefinition, type CollectionName, type Field } from '../../model/index.ts';

/** A new entry that is still to be written: its path in the content folder and its text. */
export interface Skeleton {
  readonly file: string;
  readonly text: string;
}

type Values = Record<string, unknown>;

const DAY_MS = 86_400_000;
const UNWRITTEN = 'Belum ditulis.';

/** A request that no skeleton can answer; the message is for the person who typed it. */
export class SkeletonError extends Error {}

/** A moment in a form that every date-time field reads, at the hour. */
function toHour(moment: Date): string {
  return `${moment.toISOString().slice(0, 13)}:00:00Z`;
}

function toPlaceholder({ widget }: Field): unknown {
  const options = widget['options'] as { value: string }[] | undefined;
  if (widget.widget === 'select') return widget['multiple'] ? [] : options?.[0]?.value;
  if (widget.widget === 'number') return widget['min'] ?? 0;
  if (widget.widget === 'list') return [];
  return UNWRITTEN;
}

function selectFreeNumber({ entries }: ContentSet, agency: string): number {
  const used = new Set(
    entries.services.filter(({ data }) => data.agency === agency).map(({ data }) => data.number),
  );
  let number = 1;
  while (used.has(number)) number += 1;
  return number;
}

function toService(content: ContentSet): Values {
  const agency = content.settings.agencies.agencies[0]?.key;
  if (!agency) throw new SkeletonError('Isi dulu setelan kode layanan: settings/agencies.yml.');
  const pending = ['requirements', 'procedure', 'time', 'cost', 'product', 'complaints'];
  return {
    agency,
    number: selectFreeNumber(content, agency),
    pending: [...pending, ALL_MANAGEMENT].map((component) => ({ component })),
  };
}

function toVillage({ villages, entries }: ContentSet, title: string): Values {
  const written = new Set(entries.villages.map(({ data }) => data.code));
  const row = villages.find(
    ({ name, code }) => toSlug(name) === toSlug(title) && !written.has(code),
  );
  if (!row)
    throw new SkeletonError(`"${title}" tidak ada di tabel desa, atau halamannya sudah ditulis.`);
  return { code: row.code };
}

function toPhoto({ media, entries }: ContentSet): Values {
  const described = new Set(entries.photos.map(({ data }) => data.image));
  const pictures = media.filter(({ picture }) => picture);
  const chosen = pictures.find(({ path }) => !described.has(path)) ?? pictures[0];
  if (!chosen) throw new SkeletonError('Taruh gambarnya dulu di folder media.');
  return { image: chosen.path };
}

/** A release must name whom to ring: somebody for the press, else an office, to be chosen anew by who writes it. */
function toRelease({ settings, entries }: ContentSet, now: Date): Values {
  const person = entries.people.find(({ data }) => data.roles.includes('press'))?.slug;
  const office = entries.offices[0]?.slug;
  const own = { dateline: settings.region.name, publishedAt: toHour(now) };
  if (person) return { ...own, contacts: [person] };
  return office ? { ...own, office } : own;
}

/** What a collection needs beyond a placeholder for each required field. */
function toOwnValues(name: CollectionName, title: string, content: ContentSet, now: Date): Values {
  const later = new Date(now.getTime() + DAY_MS);
  const own: { [N in CollectionName]?: () => Values } = {
    services: () => toService(content),
    villages: () => toVillage(content, title),
    photos: () => toPhoto(content),
    events: () => ({ status: 'undated' }),
    routes: () => ({ stops: [1, 2].map(() => ({ name: { id: UNWRITTEN } })) }),
    'life-events': () => ({ steps: [{ title: { id: UNWRITTEN } }] }),
    letters: () => ({ head: 'none', paragraphs: [UNWRITTEN] }),
    people: () => ({ name: title }),
    releases: () => toRelease(content, now),
    alerts: () => ({ start: toHour(now), end: toHour(later) }),
  };
  return own[name]?.() ?? {};
}

/** Hours that were given in the language of OpenStreetMap, as rows. */
function toHours(text: string, name: string, fields: object): WrittenHours {
  if (!('hours' in fields)) throw new SkeletonError(`${name} tidak punya jam buka.`);
  try {
    return parseOsmHours(text);
  } catch (cause) {
    if (!(cause instanceof OsmHoursError)) throw cause;
    throw new SkeletonError(cause.message, { cause });
  }
}

/** Fields that may be added, by name and label: a list to choose from, in a comment. */
function toRemark(fields: readonly (readonly [string, Field])[]): string {
  const names = fields.map(([name, { label }]) => `#   ${name} (${label})`);
  return `# Kolom lain yang boleh diisi:\n${names.join('\n')}\n`;
}

/**
 * A file for a new entry: every required field with a placeholder that says that it is one, and switched off
 * (`draft: true`) until somebody has written it.
 */
export function toSkeleton(
  name: CollectionName,
  title: string,
  content: ContentSet,
  now: Date,
  hours?: string,
): Skeleton {
  const slug = toSlug(title);
  if (!slug) throw new SkeletonError('Judulnya harus memuat huruf atau angka.');
  if (content.entries[name].some((entry) => entry.slug === slug))
    throw new SkeletonError(`Sudah ada: ${name}/${slug}.id.md.`);
  const { fields, body } = toDefinition(name);
  const all = Object.entries(fields);
  const required = all.filter(([, field]) => field.required);
  const blank = required.map(([key, field]) => [key, toPlaceholder(field)]);
  const named = 'title' in fields ? { title } : {};
  const values: Values = {
    ...Object.fromEntries(blank),
    ...named,
    ...toOwnValues(name, title, content, now),
    ...(hours && { hours: toHours(hours, name, fields) }),
    draft: true,
  };
  const rest = all.filter(([key]) => !(key in values));
  const front = dump(values, { lineWidth: 100 });
  const text = `---\n${front}${toRemark(rest)}---\n${body ? `\n${UNWRITTEN}\n` : ''}`;
  return { file: `${name}/${slug}.id.md`, text };
}
