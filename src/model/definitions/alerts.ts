import { defineCollection } from '../definition.ts';
import {
  choice,
  dateTime,
  emptyList,
  faultAt,
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
import { closing, district, title } from '../shared/index.ts';

export const alertLevels = { info: 'Info', caution: 'Waspada', danger: 'Awas' } as const;

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
    districts: emptyList(list({ label: 'Kecamatan', one: 'kecamatan', item: district })),
    destinations: emptyList(relations({ label: 'Destinasi', to: 'destinations' })),
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
            note: localized({ label: 'Perubahan', max: 240 }),
          },
        }),
      }),
    ),
    ...closing,
  },
  rules: [
    ({ start, end }) =>
      start && end && Date.parse(end) <= Date.parse(start)
        ? faultAt('end', 'tidak setelah waktu mulai', 'Tulis waktu berakhir setelah waktu mulai.')
        : undefined,
  ],
  body: { label: 'Keterangan' },
});
