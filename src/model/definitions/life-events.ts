import { defineCollection } from '../definition.ts';
import {
  choice,
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
  translated,
} from '../kit/index.ts';
import { closing, links, summary, title } from '../shared/index.ts';

const step = group({
  label: 'Langkah',
  summary: '{{fields.title.id}} {{fields.service}}',
  fields: {
    service: optional(relation({ label: 'Layanan', to: 'services' })),
    title: optional(localized({ label: 'Langkah', hint: 'Bila bukan layanan di sini.', max: 120 })),
    detail: optional(localized({ label: 'Keterangan', max: 300, long: true })),
    after: emptyList(
      list({
        label: 'Setelah langkah',
        one: 'langkah',
        item: number({ label: 'Nomor langkah', min: 1, max: 40, integer: true }),
      }),
    ),
    automatic: defaultOff(
      flag({ label: 'Terbit sendiri', hint: 'Ikut terbit bersama langkah sebelumnya.' }),
    ),
  },
});

/** Something that happens in a life and the services that it takes, in order (life event of public-service design). */
export const lifeEvents = defineCollection({
  name: 'life-events',
  label: 'Peristiwa',
  one: 'Peristiwa',
  summary: '{{title}}',
  fields: {
    title,
    summary,
    icon: choice({
      label: 'Gambar',
      options: {
        baby: 'Bayi',
        card: 'Kartu',
        rings: 'Nikah',
        box: 'Pindah',
        candle: 'Duka',
        shop: 'Usaha',
        house: 'Rumah',
        hand: 'Bantuan',
        search: 'Kehilangan',
        plane: 'Perjalanan',
      },
    }),
    steps: list({ label: 'Langkah', one: 'langkah', min: 1, item: step }),
    deadline: optional(translated(paragraph({ label: 'Batas waktu', max: 200 }))),
    order: optional(number({ label: 'Urutan', min: 1, max: 99, integer: true })),
    links,
    ...closing,
  },
  body: { label: 'Keterangan lain' },
});
