import {
  choice,
  date,
  emptyList,
  faultAt,
  group,
  list,
  localized,
  money,
  number,
  optional,
  text,
} from '../kit/index.ts';

export const visitors = {
  anyone: 'Siapa saja',
  adult: 'Dewasa, WNI',
  child: 'Anak',
  student: 'Pelajar',
  resident: 'Warga setempat',
  foreign: 'Wisatawan asing',
  'foreign-child': 'Anak, wisatawan asing',
} as const;

export const fees = {
  entry: 'Tiket masuk',
  parking: 'Parkir',
  camera: 'Kamera atau drone',
  guide: 'Pemandu',
  conservation: 'Dana konservasi',
  boat: 'Perahu atau wahana',
  camping: 'Berkemah',
  other: 'Lain-lain',
} as const;

export const dayTypes = {
  any: 'Semua hari',
  weekday: 'Senin–Jumat',
  weekend: 'Sabtu, Minggu',
  holiday: 'Hari libur',
} as const;

const price = group({
  label: 'Harga',
  summary: '{{fields.fee}} {{fields.visitor}}: {{fields.amount}}',
  fields: {
    fee: choice({ label: 'Untuk', options: fees }),
    visitor: choice({ label: 'Pengunjung', options: visitors }),
    dayType: choice({ label: 'Hari', options: dayTypes }),
    amount: money({ label: 'Harga (rupiah)' }),
    unit: optional(
      choice({
        label: 'Per',
        options: {
          person: 'orang',
          motorcycle: 'motor',
          car: 'mobil',
          bus: 'bus',
          group: 'rombongan',
          hour: 'jam',
          night: 'malam',
          item: 'buah',
        },
      }),
    ),
    note: optional(localized({ label: 'Keterangan', max: 120 })),
    validFrom: optional(date({ label: 'Berlaku sejak' })),
    validTo: optional(date({ label: 'Berlaku sampai' })),
  },
  rules: [
    ({ validFrom, validTo }) =>
      validFrom && validTo && validTo < validFrom
        ? faultAt(
            'validTo',
            'sebelum tanggal mulai berlaku',
            'Tulis tanggal yang sama atau setelahnya.',
          )
        : undefined,
  ],
});

/** Tariffs in rupiah. An empty list means not known; an amount of 0 means free of charge. */
export const prices = list({
  label: 'Harga',
  hint: 'Hanya harga resmi yang sudah diperiksa. Kosongkan bila belum diketahui.',
  one: 'harga',
  item: price,
});

/** What a third party wrote about a price or hours, with year and name: shown as reported, never as the tariff. */
export const reported = list({
  label: 'Kata pihak lain',
  hint: 'Harga atau jam yang pernah ditulis orang lain. Ditampilkan sebagai kabar dengan tahunnya, bukan tarif.',
  one: 'kabar',
  item: group({
    label: 'Kabar',
    summary: '{{fields.about}} {{fields.year}}',
    fields: {
      about: choice({
        label: 'Tentang',
        options: { price: 'Harga', hours: 'Jam buka', other: 'Lain-lain' },
      }),
      amount: optional(money({ label: 'Jumlah (rupiah)' })),
      statement: localized({ label: 'Yang ditulis', max: 240 }),
      year: number({ label: 'Tahun', min: 1980, max: 2100, integer: true }),
      by: text({ label: 'Ditulis oleh', max: 200 }),
    },
  }),
});

export const optionalPrices = emptyList(prices);
export const optionalReported = emptyList(reported);
