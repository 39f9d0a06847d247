import { defineCollection } from '../definition.ts';
import {
  choice,
  choices,
  emptyList,
  faultAt,
  file,
  group,
  list,
  localized,
  number,
  optional,
  paragraph,
  relation,
  time,
  translated,
} from '../kit/index.ts';
import { closing, links, photos, summary, title } from '../shared/index.ts';
import { hazardKinds } from './destinations.ts';

export const routeKinds = {
  trip: 'Perjalanan sehari',
  hike: 'Jalur pendakian',
  walk: 'Jalan kaki',
  drive: 'Jalur kendaraan',
  culinary: 'Jelajah rasa',
} as const;

const stop = group({
  label: 'Pemberhentian',
  summary: '{{fields.name.id}} {{fields.destination}}',
  fields: {
    destination: optional(relation({ label: 'Destinasi', to: 'destinations' })),
    name: optional(localized({ label: 'Nama', hint: 'Bila bukan destinasi.', max: 100 })),
    lat: optional(number({ label: 'Lintang', min: -90, max: 90 })),
    lon: optional(number({ label: 'Bujur', min: -180, max: 180 })),
    precisionM: optional(number({ label: 'Ketelitian (meter)', min: 1, max: 50_000 })),
    elevationM: optional(number({ label: 'Ketinggian (mdpl)', min: -10, max: 5000 })),
    stayMinutes: optional(number({ label: 'Singgah (menit)', min: 0, max: 2880, integer: true })),
    note: optional(localized({ label: 'Catatan', max: 300, long: true })),
    travel: optional(localized({ label: 'Menuju pemberhentian berikutnya', max: 200 })),
    travelMinutes: optional(
      number({
        label: 'Lama ke pemberhentian berikutnya (menit)',
        hint: 'Dari sini sampai tiba di berikutnya. Kosongkan bila belum tahu.',
        min: 0,
        max: 2880,
        integer: true,
      }),
    ),
    travelKm: optional(
      number({
        label: 'Jarak ke pemberhentian berikutnya (km)',
        hint: 'Menurut jalannya, bukan garis lurus. Kosongkan bila belum tahu.',
        min: 0,
        max: 500,
      }),
    ),
  },
  rules: [
    ({ lat, lon }) =>
      (lat === undefined) === (lon === undefined)
        ? undefined
        : faultAt(
            lat === undefined ? 'lat' : 'lon',
            'belum diisi',
            'Isi lintang dan bujur, atau kosongkan keduanya.',
          ),
  ],
});

/** Ways to go: stops in order. A track is shown only when somebody recorded one. */
export const routes = defineCollection({
  name: 'routes',
  label: 'Rute',
  one: 'Rute',
  summary: '{{title}}',
  fields: {
    title,
    summary,
    kind: choice({ label: 'Jenis', options: routeKinds }),
    modes: emptyList(
      choices({
        label: 'Dengan',
        options: {
          walk: 'Jalan kaki',
          car: 'Mobil',
          motorcycle: 'Motor',
          bus: 'Angkutan umum',
          bicycle: 'Sepeda',
        },
      }),
    ),
    difficulty: optional(
      choice({ label: 'Kesulitan', options: { easy: 'Mudah', moderate: 'Sedang', hard: 'Berat' } }),
    ),
    distanceKm: optional(number({ label: 'Jarak (km)', min: 0, max: 2000 })),
    durationHours: optional(number({ label: 'Lama (jam)', min: 0, max: 240 })),
    startTime: optional(
      time({
        label: 'Jam berangkat',
        hint: 'Bila diisi, halaman menghitung jam tiba dari lama singgah dan lama di jalan.',
      }),
    ),
    stops: list({ label: 'Pemberhentian', one: 'pemberhentian', min: 2, item: stop }),
    track: optional(
      file({
        label: 'Jejak GPX',
        hint: 'Hanya hasil rekaman, paling besar 5 MB; jangan digambar sendiri. Waktu, nama perekam dan titik simpanannya tidak diterbitkan.',
      }),
    ),
    hazards: emptyList(
      list({
        label: 'Bahaya',
        one: 'bahaya',
        item: group({
          label: 'Bahaya',
          summary: '{{fields.kind}}',
          fields: {
            kind: choice({ label: 'Bahaya', options: hazardKinds }),
            danger: localized({ label: 'Bahayanya', max: 160 }),
            act: localized({ label: 'Yang harus dilakukan', max: 240 }),
          },
        }),
      }),
    ),
    season: optional(translated(paragraph({ label: 'Musim', max: 240 }))),
    permit: optional(translated(paragraph({ label: 'Izin', max: 240 }))),
    links,
    photos,
    ...closing,
  },
  body: { label: 'Tentang rute' },
});
