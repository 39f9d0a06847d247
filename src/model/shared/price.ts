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
import { findOverlaps } from './price-overlap.ts';
import { dayTypes, fees, priceUnits, visitors } from './price-words.ts';

const price = group({
  label: 'Harga',
  summary: '{{fields.fee}} {{fields.visitor}}: {{fields.amount}}',
  fields: {
    fee: choice({ label: 'Untuk', options: fees }),
    item: optional(
      localized({
        label: 'Nama barang atau jasa',
        hint: 'Bila satu jenis biaya punya beberapa harga, misalnya "Perahu dayung" dan "Perahu motor".',
        max: 60,
      }),
    ),
    visitor: choice({ label: 'Pengunjung', options: visitors }),
    dayType: choice({ label: 'Hari', options: dayTypes }),
    amount: money({ label: 'Harga (rupiah)' }),
    unit: optional(choice({ label: 'Per', options: priceUnits })),
    note: optional(localized({ label: 'Keterangan', max: 120 })),
    validFrom: optional(
      date({ label: 'Berlaku sejak', hint: 'Hari pertama harga ini. Kosong: sudah berlaku.' }),
    ),
    validTo: optional(
      date({
        label: 'Berlaku sampai',
        hint: 'Hari terakhir harga ini, ikut dihitung. Kosong: sampai ada harga baru.',
      }),
    ),
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
  hint: 'Hanya harga resmi yang sudah diperiksa. Kosongkan bila belum diketahui. Saat harga naik: isi "Berlaku sampai" pada baris lama, lalu tambah baris baru.',
  one: 'harga',
  item: price,
  rules: [findOverlaps],
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
