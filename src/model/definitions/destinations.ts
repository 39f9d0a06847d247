import { defineCollection } from '../definition.ts';
import {
  choice,
  choices,
  defaultOff,
  emptyList,
  flag,
  group,
  list,
  localized,
  number,
  optional,
  paragraph,
  relation,
  relations,
  text,
  translated,
} from '../kit/index.ts';
import {
  access,
  closing,
  contact,
  dimensions,
  facilities,
  hours,
  links,
  optionalPrices,
  optionalReported,
  path,
  photos,
  place,
  signal,
  summary,
  title,
} from '../shared/index.ts';
import { months } from './events.ts';

export const destinationKinds = {
  lake: 'Telaga',
  mountain: 'Gunung',
  viewpoint: 'Puncak dan gardu pandang',
  waterfall: 'Air terjun',
  heritage: 'Candi dan cagar budaya',
  agro: 'Kebun dan agrowisata',
  village: 'Desa wisata',
  cave: 'Gua',
  'hot-spring': 'Pemandian air panas',
  crater: 'Kawah',
  park: 'Taman',
  culinary: 'Kuliner',
  market: 'Pasar',
  culture: 'Budaya',
  dance: 'Tari dan upacara',
  craft: 'Kerajinan',
  'forest-trail': 'Jalur hutan',
  reservoir: 'Waduk',
  beach: 'Pantai',
  harbour: 'Pelabuhan',
} as const;

export const hazardKinds = {
  gas: 'Gas beracun',
  landslide: 'Longsor',
  cold: 'Dingin dan embun upas',
  steep: 'Jalan curam',
  water: 'Air dalam atau arus',
  eruption: 'Letusan',
  other: 'Bahaya lain',
} as const;

const hazard = group({
  label: 'Bahaya',
  summary: '{{fields.kind}}',
  fields: {
    kind: choice({ label: 'Bahaya', options: hazardKinds }),
    danger: localized({ label: 'Bahayanya', hint: 'Satu kalimat: apa bahayanya.', max: 160 }),
    act: localized({ label: 'Yang harus dilakukan', max: 240 }),
  },
});

/** Places to visit, and food, tradition and craft that belong to a place. */
export const destinations = defineCollection({
  name: 'destinations',
  label: 'Destinasi',
  one: 'Destinasi',
  summary: '{{title}}',
  fields: {
    title,
    summary,
    kind: choice({ label: 'Jenis', options: destinationKinds }),
    tags: emptyList(
      list({
        label: 'Tanda',
        hint: 'Kata dari setelan tanda.',
        one: 'tanda',
        item: text({ label: 'Tanda', max: 40 }),
      }),
    ),
    place,
    parent: optional(
      relation({
        label: 'Bagian dari',
        hint: 'Destinasi induk, misalnya kawasan.',
        to: 'destinations',
      }),
    ),
    elevationM: optional(number({ label: 'Ketinggian (mdpl)', min: -10, max: 5000 })),
    elevationAbout: defaultOff(
      flag({ label: 'Ketinggian kira-kira', hint: 'Nyalakan bila sumber tidak sepakat.' }),
    ),
    stampNote: optional(
      localized({
        label: 'Tulisan di perangko',
        hint: 'Pengganti ketinggian, misalnya "Abad ke-8".',
        max: 20,
      }),
    ),
    visitMinutes: optional(
      group({
        label: 'Lama kunjungan (menit)',
        fields: {
          min: number({ label: 'Paling singkat', min: 5, max: 10_080, integer: true }),
          max: number({ label: 'Paling lama', min: 5, max: 10_080, integer: true }),
        },
      }),
    ),
    facts: emptyList(
      list({
        label: 'Angka penting',
        hint: 'Selain ketinggian; paling banyak tiga.',
        one: 'angka',
        max: 3,
        item: group({
          label: 'Angka',
          summary: '{{fields.value}}',
          fields: {
            label: localized({ label: 'Nama', max: 30 }),
            value: localized({ label: 'Isi', max: 30 }),
          },
        }),
      }),
    ),
    hours: optional(hours),
    prices: optionalPrices,
    payment: emptyList(
      choices({
        label: 'Cara bayar',
        options: { cash: 'Tunai', qris: 'QRIS', card: 'Kartu', online: 'Pesan daring' },
      }),
    ),
    reported: optionalReported,
    access,
    bestTime: optional(translated(paragraph({ label: 'Waktu terbaik', max: 300 }))),
    bestMonths: emptyList(
      choices({
        label: 'Bulan terbaik',
        hint: 'Untuk saringan di halaman Jelajah. Kosongkan bila belum tahu.',
        options: months,
      }),
    ),
    facilities,
    path,
    signal,
    hazards: emptyList(list({ label: 'Bahaya', one: 'bahaya', item: hazard })),
    rules: emptyList(
      list({ label: 'Aturan', one: 'aturan', item: localized({ label: 'Aturan', max: 200 }) }),
    ),
    combineWith: emptyList(relations({ label: 'Gabungkan dengan', to: 'destinations' })),
    combineNote: optional(
      localized({
        label: 'Alasan menggabungkan',
        hint: 'Satu kalimat, misalnya: satu pintu masuk.',
        max: 160,
      }),
    ),
    operator: optional(relation({ label: 'Pengelola', to: 'offices' })),
    contact,
    links,
    photos,
    dimensions,
    featured: optional(
      number({
        label: 'Urutan di beranda',
        hint: 'Kosong: tidak di beranda.',
        min: 1,
        max: 99,
        integer: true,
      }),
    ),
    ...closing,
  },
  body: { label: 'Yang akan Anda lihat' },
});
