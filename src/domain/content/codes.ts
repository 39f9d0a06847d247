import type { Settings } from '../../model/index.ts';
import { listSpellings, toServiceCode } from '../service-code.ts';
import { formatValue, type Problem } from './problem.ts';
import type { EntriesByCollection, Entry } from './types.ts';

type CodeSettings = Pick<Settings, 'agencies' | 'kiosk'>;
type Agencies = CodeSettings['agencies']['agencies'];

const AGENCIES_FILE = 'settings/agencies.yml';
const KIOSK_FILE = 'settings/kiosk.yml';

/** Letters and names of codes that the table of agencies has twice: two services would share an address. */
function checkAgencies(agencies: Agencies): Problem[] {
  const labels = { letter: 'Huruf', key: 'Nama kode' } as const;
  return (['letter', 'key'] as const).flatMap((part) =>
    agencies.flatMap((agency, index) => {
      const first = agencies.findIndex((one) => one[part] === agency[part]);
      if (first === index) return [];
      return {
        file: AGENCIES_FILE,
        field: `agencies.${index}.${part}`,
        label: `Instansi › Instansi ${index + 1} › ${labels[part]}`,
        what: `sudah dipakai ${agencies[first]?.key} (baris ${first + 1})`,
        value: formatValue(agency[part]),
        remedy:
          part === 'letter'
            ? 'Pilih huruf lain: kode pendek seperti D03 hanya boleh menunjuk satu layanan.'
            : 'Hapus salah satu, atau ganti namanya.',
        setsAside: 'file' as const,
      };
    }),
  );
}

/** Words that would take the address of another service's code. */
function checkWords({ services }: EntriesByCollection, agencies: Agencies): Problem[] {
  const owners = new Map(
    services.flatMap(({ slug, data }) =>
      listSpellings(toServiceCode(data, agencies)).map((one) => [one.toUpperCase(), slug] as const),
    ),
  );
  return services.flatMap(({ file, slug, data: { word } }) => {
    const owner = word && owners.get(word.toUpperCase());
    if (!owner || owner === slug) return [];
    return {
      file,
      field: 'word',
      label: 'Kata pendek',
      what: `sama dengan kode layanan ${owner}`,
      value: formatValue(word),
      remedy: 'Pilih kata lain.',
      setsAside: 'entry' as const,
    };
  });
}

/** Entries that the settings of the kiosk name and that do not exist. */
function checkKiosk(entries: EntriesByCollection, { lifeEvent, poster }: Settings['kiosk']) {
  const has = (all: readonly Entry[], slug: string) => all.some((one) => one.slug === slug);
  const toProblem = (field: string, label: string, slug: string): Problem => ({
    file: KIOSK_FILE,
    field,
    label,
    what: 'menunjuk entri yang tidak ada',
    value: formatValue(slug),
    remedy: 'Pilih entri yang ada, atau kosongkan kolom ini.',
    setsAside: 'file',
  });
  const missing = poster.flatMap((slug, index) =>
    has(entries.services, slug) ? [] : toProblem(`poster.${index}`, 'Layanan di poster', slug),
  );
  if (!lifeEvent || has(entries['life-events'], lifeEvent)) return missing;
  return [...missing, toProblem('lifeEvent', 'Peristiwa di tombol pertama', lifeEvent)];
}

/** What would make a code of a service point to two services, or the kiosk to none. */
export function checkCodes(
  entries: EntriesByCollection,
  { agencies: { agencies }, kiosk }: CodeSettings,
): Problem[] {
  return [
    ...checkAgencies(agencies),
    ...checkWords(entries, agencies),
    ...checkKiosk(entries, kiosk),
  ];
}
