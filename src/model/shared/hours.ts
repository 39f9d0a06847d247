import {
  choice,
  choices,
  date,
  defaultOff,
  emptyList,
  faultAt,
  flag,
  group,
  list,
  localized,
  optional,
  sunTime,
  text,
  time,
} from '../kit/index.ts';
import { findSameDays, rowRules } from './hours-rules.ts';

export const weekdays = {
  mon: 'Senin',
  tue: 'Selasa',
  wed: 'Rabu',
  thu: 'Kamis',
  fri: 'Jumat',
  sat: 'Sabtu',
  sun: 'Minggu',
  holiday: 'Hari libur',
} as const;

const monthDay = { regex: /^\d\d-\d\d$/, form: 'bulan-hari, misalnya 06-01' };

const row = group({
  label: 'Jam',
  summary: '{{fields.days}} {{fields.from}}–{{fields.to}}',
  fields: {
    days: choices({ label: 'Hari', options: weekdays }),
    closed: defaultOff(
      flag({
        label: 'Tutup',
        hint: 'Sepanjang hari bila jam dikosongkan, misalnya Jumat pertama. Dengan jam: istirahat.',
      }),
    ),
    from: optional(sunTime({ label: 'Dari', hint: 'Jam, misalnya 08:00, atau "terbit".' })),
    to: optional(
      sunTime({
        label: 'Sampai',
        hint: 'Jam atau "terbenam". Lebih awal dari "Dari" berarti lewat tengah malam.',
      }),
    ),
    seasonFrom: optional(text({ label: 'Musim, dari', pattern: monthDay })),
    seasonTo: optional(text({ label: 'Musim, sampai', pattern: monthDay })),
    nth: optional(
      choice({
        label: 'Minggu ke',
        hint: 'Baris ini mengganti baris lain pada hari itu.',
        options: { '1': 'pertama', '2': 'kedua', '3': 'ketiga', '4': 'keempat', '-1': 'terakhir' },
      }),
    ),
    note: optional(localized({ label: 'Keterangan', max: 120 })),
  },
  rules: rowRules,
});

const exception = group({
  label: 'Pengecualian',
  summary: '{{fields.from}} {{fields.kind}}',
  fields: {
    from: date({ label: 'Dari tanggal' }),
    to: optional(date({ label: 'Sampai tanggal' })),
    kind: choice({
      label: 'Yang terjadi',
      options: { closed: 'Tutup', open: 'Buka dengan jam lain' },
    }),
    opens: optional(time({ label: 'Buka' })),
    closes: optional(time({ label: 'Tutup' })),
    note: optional(localized({ label: 'Sebab', max: 160 })),
  },
  rules: [
    ({ from, to }) =>
      to && from && to < from
        ? faultAt('to', 'sebelum tanggal mulai', 'Tulis tanggal yang sama atau setelahnya.')
        : undefined,
    ({ kind, opens, closes }) =>
      kind === 'open' && !(opens && closes)
        ? faultAt('opens', 'belum diisi', 'Isi jam buka dan jam tutup pada pengecualian ini.')
        : undefined,
  ],
});

/** Opening hours: rows of days, with seasons and exceptions. No rows means that the hours are not known. */
export const hours = group({
  label: 'Jam buka',
  hint: 'Kosongkan bila belum diketahui.',
  fields: {
    rows: emptyList(list({ label: 'Jam', one: 'baris jam', item: row })),
    exceptions: emptyList(
      list({
        label: 'Pengecualian',
        one: 'pengecualian',
        item: exception,
        rules: [findSameDays],
      }),
    ),
    always: defaultOff(flag({ label: 'Selalu terbuka, siang dan malam' })),
    note: optional(localized({ label: 'Keterangan', max: 200 })),
  },
});
