import { defineCollection } from '../definition.ts';
import {
  choice,
  dateTime,
  defaultOff,
  emptyList,
  faultAt,
  flag,
  group,
  list,
  localized,
  optional,
  paragraph,
  relations,
  text,
  translated,
  url,
} from '../kit/index.ts';
import { closing, district, outline, title } from '../shared/index.ts';

export const alertLevels = { info: 'Info', caution: 'Waspada', danger: 'Awas' } as const;

/** What kind of danger it is, as the Common Alerting Protocol sorts it. */
export const alertKinds = {
  safety: 'Keselamatan umum',
  geo: 'Tanah, gunung, gempa',
  met: 'Cuaca dan banjir',
  fire: 'Kebakaran',
  health: 'Kesehatan',
  transport: 'Lalu lintas',
  infra: 'Listrik, air, jaringan',
  env: 'Pencemaran',
  security: 'Keamanan',
  other: 'Lainnya',
} as const;

/** How sure it is. */
export const alertCertainties = {
  observed: 'Sudah terjadi',
  likely: 'Sangat mungkin',
  possible: 'Mungkin',
} as const;

/** What a row of the log says: absent is a note or an update. */
export const alertChanges = { update: 'Diperbarui', cancel: 'Dibatalkan' } as const;

interface Span {
  start?: string | undefined;
  end?: string | undefined;
}

/** An alert ends after it begins. */
export function endsAfterStart({ start, end }: Span) {
  return start && end && Date.parse(end) <= Date.parse(start)
    ? faultAt('end', 'tidak setelah waktu mulai', 'Tulis waktu berakhir setelah waktu mulai.')
    : undefined;
}

/** A warning with an area and an end; it leaves by itself. */
export const alerts = defineCollection({
  name: 'alerts',
  label: 'Peringatan',
  one: 'Peringatan',
  summary: '{{title}}',
  fields: {
    title,
    summary: translated(
      paragraph({
        label: 'Ringkasan',
        hint: 'Satu fakta, satu perintah: tampil di setiap halaman.',
        max: 200,
      }),
    ),
    level: choice({ label: 'Tingkat', options: alertLevels }),
    start: dateTime({ label: 'Mulai' }),
    end: dateTime({ label: 'Berakhir' }),
    issuedAt: optional(
      dateTime({
        label: 'Dikeluarkan pada',
        hint: 'Bila sebelum waktu mulai. Kosong: sama dengan waktu mulai.',
      }),
    ),
    kind: optional(choice({ label: 'Jenis bahaya', options: alertKinds })),
    certainty: optional(choice({ label: 'Kepastian', options: alertCertainties })),
    closes: defaultOff(
      flag({
        label: 'Menutup tempat wisata',
        hint: 'Nyala: semua destinasi yang terkena, dengan bagiannya, tampil tutup sampai waktu berakhir.',
      }),
    ),
    districts: emptyList(
      list({
        label: 'Kecamatan',
        hint: 'Semua tempat di kecamatan ini terkena.',
        one: 'kecamatan',
        item: district,
      }),
    ),
    destinations: emptyList(
      relations({
        label: 'Destinasi',
        hint: 'Bagian dari destinasi ini ikut terkena.',
        to: 'destinations',
      }),
    ),
    routes: emptyList(relations({ label: 'Rute', to: 'routes' })),
    events: emptyList(relations({ label: 'Agenda', to: 'events' })),
    polygon: optional(
      outline({
        label: 'Garis daerah',
        hint: 'Semua tempat di dalamnya terkena. Satu titik per baris, misalnya -7.2149, 109.9148; atau satu Polygon GeoJSON.',
      }),
    ),
    area: optional(translated(text({ label: 'Daerah', max: 200 }))),
    steps: emptyList(
      list({
        label: 'Yang harus dilakukan',
        one: 'langkah',
        max: 6,
        item: localized({ label: 'Langkah', max: 200 }),
      }),
    ),
    issuer: text({ label: 'Dikeluarkan oleh', max: 120 }),
    officialUrl: optional(url({ label: 'Sumber resmi' })),
    log: emptyList(
      list({
        label: 'Catatan perubahan',
        one: 'catatan',
        item: group({
          label: 'Catatan',
          summary: '{{fields.at}}',
          fields: {
            at: dateTime({ label: 'Waktu' }),
            kind: optional(
              choice({
                label: 'Perubahan apa',
                hint: 'Dibatalkan: peringatan berakhir pada waktu ini juga.',
                options: alertChanges,
              }),
            ),
            note: localized({ label: 'Perubahan', max: 240 }),
          },
        }),
      }),
    ),
    ...closing,
  },
  rules: [
    endsAfterStart,
    ({ closes, destinations, districts, routes, polygon }) =>
      closes && !polygon && ![destinations, districts, routes].some((list) => list?.length)
        ? faultAt(
            'closes',
            'tidak ada tempat yang ditutup',
            'Pilih destinasi, rute atau kecamatan, atau isi garis daerah.',
          )
        : undefined,
  ],
  body: { label: 'Keterangan' },
});
