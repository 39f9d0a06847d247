import { defineCollection } from '../../definition.ts';
import {
  choice,
  emptyList,
  group,
  list,
  localized,
  optional,
  phone,
  text,
} from '../../kit/index.ts';
import { confidences, links } from '../../shared/index.ts';

/** Numbers to ring and what to do, with who said so. */
export const emergency = defineCollection({
  name: 'emergency',
  label: 'Darurat',
  one: 'Darurat',
  fields: {
    main: group({
      label: 'Nomor utama',
      fields: {
        number: text({ label: 'Nomor', pattern: { regex: /^\d{3,6}$/, form: '112' } }),
        note: localized({ label: 'Keterangan', max: 160 }),
        source: text({ label: 'Sumber', max: 200 }),
      },
    }),
    numbers: emptyList(
      list({
        label: 'Nomor lain',
        one: 'nomor',
        item: group({
          label: 'Nomor',
          summary: '{{fields.number}} {{fields.name.id}}',
          fields: {
            number: phone({ label: 'Nomor' }),
            name: localized({ label: 'Untuk', max: 80 }),
            note: optional(localized({ label: 'Keterangan', max: 120 })),
            source: text({ label: 'Sumber', max: 200 }),
          },
        }),
      }),
    ),
    unknown: emptyList(
      list({
        label: 'Belum diketahui',
        one: 'nomor',
        item: localized({ label: 'Nomor siapa', max: 80 }),
      }),
    ),
    guidance: emptyList(
      list({
        label: 'Yang harus dilakukan',
        one: 'bahaya',
        item: group({
          label: 'Bahaya',
          summary: '{{fields.title.id}}',
          fields: {
            kind: choice({
              label: 'Bahaya',
              options: {
                gas: 'Gas',
                landslide: 'Longsor',
                cold: 'Dingin',
                eruption: 'Letusan',
                fire: 'Kebakaran',
                other: 'Lain',
              },
            }),
            severity: choice({ label: 'Warna', options: { danger: 'Merah', caution: 'Kuning' } }),
            title: localized({ label: 'Bahaya', max: 60 }),
            act: localized({ label: 'Yang dilakukan', max: 300, long: true }),
            source: text({ label: 'Sumber', max: 300 }),
            confidence: optional(choice({ label: 'Kepercayaan', options: confidences })),
          },
        }),
      }),
    ),
    official: links,
  },
});
