import { toServiceCode } from '../service-code.ts';
import type { Settings } from '../../model/index.ts';
import { formatValue, type Problem } from './problem.ts';
import type { EntriesByCollection, Entry } from './types.ts';

function toEntryProblem(
  entry: Entry,
  field: string,
  label: string,
  what: string,
  value: unknown,
  remedy: string,
): Problem {
  return {
    file: entry.file,
    field,
    label,
    what,
    value: formatValue(value),
    remedy,
    setsAside: 'entry',
  };
}

function findTwins<E extends Entry>(
  entries: readonly E[],
  toKey: (entry: E) => string | undefined,
): [twin: E, first: E][] {
  const groups = Map.groupBy(
    entries.filter((entry) => toKey(entry)),
    (entry) => toKey(entry),
  );
  return [...groups.values()].flatMap(([first, ...twins]) =>
    twins.flatMap((twin): [E, E][] => (first ? [[twin, first]] : [])),
  );
}

function checkServices(
  { services }: EntriesByCollection,
  { agencies }: Pick<Settings, 'agencies'>,
): Problem[] {
  const known = agencies.agencies.map(({ key }) => key);
  const unknown = services
    .filter(({ data }) => !known.includes(data.agency))
    .map((entry) =>
      toEntryProblem(
        entry,
        'agency',
        'Instansi',
        'tidak ada pada setelan kode layanan',
        entry.data.agency,
        `Pilih salah satu: ${known.join(', ')}.`,
      ),
    );
  const codes = findTwins(services, ({ data }) => `${data.agency} ${data.number}`).map(
    ([twin, first]) =>
      toEntryProblem(
        twin,
        'number',
        'Nomor layanan',
        `kode ${toServiceCode(twin.data, agencies.agencies).plate.join(' ')} sudah dipakai ${first.slug}`,
        twin.data.number,
        'Pilih nomor lain.',
      ),
  );
  const words = findTwins(services, ({ data }) => data.word).map(([twin, first]) =>
    toEntryProblem(
      twin,
      'word',
      'Kata pendek',
      `sudah dipakai ${first.slug}`,
      twin.data.word,
      'Pilih kata lain.',
    ),
  );
  return [...unknown, ...codes, ...words];
}

function checkVillages({ villages }: EntriesByCollection): Problem[] {
  return findTwins(villages, ({ data }) => data.code).map(([twin, first]) =>
    toEntryProblem(
      twin,
      'code',
      'Desa',
      `kode sudah dipakai ${first.slug}`,
      twin.data.code,
      'Gabungkan kedua berkas menjadi satu.',
    ),
  );
}

function checkTags(
  { destinations }: EntriesByCollection,
  { tags }: Pick<Settings, 'tags'>,
): Problem[] {
  const known = new Set(tags.tags.map(({ slug }) => slug));
  return destinations.flatMap((entry) =>
    entry.data.tags.flatMap((tag, index) =>
      known.has(tag)
        ? []
        : toEntryProblem(
            entry,
            `tags.${index}`,
            'Tanda',
            'tidak ada pada setelan tanda',
            tag,
            `Pilih salah satu: ${[...known].join(', ')}.`,
          ),
    ),
  );
}

/** What may occur once only, and words that settings must know. */
export function checkUniqueness(
  entries: EntriesByCollection,
  settings: Pick<Settings, 'agencies' | 'tags'>,
): Problem[] {
  return [
    ...checkServices(entries, settings),
    ...checkVillages(entries),
    ...checkTags(entries, settings),
  ];
}
