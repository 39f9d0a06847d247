import { defineCollection } from '../../definition.ts';
import { choice, emptyList, group, list, localized, optional, text } from '../../kit/index.ts';
import { confidences, links } from '../../shared/index.ts';
import { hazardKinds } from '../destinations.ts';

const fact = group({
  label: 'Fakta',
  summary: '{{fields.text.id}}',
  fields: {
    text: localized({ label: 'Fakta', max: 300, long: true }),
    source: text({ label: 'Sumber', max: 200 }),
    confidence: optional(choice({ label: 'Kepercayaan', options: confidences })),
  },
});

/** What holds always about the dangers of a region. What holds today is an alert, or stands at the agency. */
export const safety = defineCollection({
  name: 'safety',
  label: 'Keselamatan',
  one: 'Keselamatan',
  fields: {
    notes: emptyList(
      list({
        label: 'Panduan',
        hint: 'Satu untuk tiap jenis bahaya; halaman tempat dengan bahaya itu menunjuk ke sini.',
        one: 'panduan',
        item: group({
          label: 'Panduan',
          summary: '{{fields.title.id}}',
          fields: {
            kind: choice({ label: 'Bahaya', options: hazardKinds }),
            severity: choice({ label: 'Warna', options: { danger: 'Merah', caution: 'Kuning' } }),
            title: localized({ label: 'Judul', max: 60 }),
            danger: localized({ label: 'Bahayanya', max: 200, long: true }),
            act: emptyList(
              list({
                label: 'Yang harus dilakukan',
                one: 'langkah',
                max: 8,
                item: localized({ label: 'Langkah', max: 160 }),
              }),
            ),
            facts: emptyList(list({ label: 'Yang diketahui', one: 'fakta', item: fact })),
            official: links,
          },
        }),
      }),
    ),
  },
});
