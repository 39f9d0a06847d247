import { defineCollection } from '../../definition.ts';
import {
  choice,
  date,
  emptyList,
  group,
  list,
  localized,
  number,
  optional,
  text,
} from '../../kit/index.ts';

const holiday = group({
  label: 'Hari libur',
  summary: '{{fields.date}} {{fields.name.id}}',
  fields: {
    date: date({ label: 'Tanggal' }),
    name: localized({ label: 'Nama', max: 120 }),
    kind: choice({
      label: 'Jenis',
      options: { national: 'Libur nasional', leave: 'Cuti bersama', regional: 'Hari daerah' },
    }),
  },
});

/** Holidays per year with their decree. A year without a decree is not certain. */
export const holidays = defineCollection({
  name: 'holidays',
  label: 'Hari libur',
  one: 'Hari libur',
  fields: {
    years: list({
      label: 'Tahun',
      one: 'tahun',
      min: 1,
      item: group({
        label: 'Tahun',
        summary: '{{fields.year}}',
        fields: {
          year: number({ label: 'Tahun', min: 2000, max: 2100, integer: true }),
          decree: optional(
            text({ label: 'Keputusan', hint: 'Nomor SKB. Kosong: belum pasti.', max: 300 }),
          ),
          days: emptyList(list({ label: 'Hari', one: 'hari', item: holiday })),
          sources: emptyList(
            list({ label: 'Sumber', one: 'sumber', item: text({ label: 'Sumber', max: 200 }) }),
          ),
        },
      }),
    }),
  },
});
