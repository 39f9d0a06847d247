import { defineCollection } from '../../definition.ts';
import { emptyList, group, list, localized, optional, text } from '../../kit/index.ts';
import { channelKey, channelParts } from '../../shared/complaint.ts';

/** Channels for complaints that many services share, and what a complaint should say. */
export const complaints = defineCollection({
  name: 'complaints',
  label: 'Pengaduan',
  one: 'Pengaduan',
  fields: {
    channels: emptyList(
      list({
        label: 'Saluran bersama',
        one: 'saluran',
        item: group({
          label: 'Saluran',
          summary: '{{fields.key}}: {{fields.name.id}}',
          fields: {
            key: text({ label: 'Kode', hint: 'Disebut di layanan.', pattern: channelKey }),
            name: localized({ label: 'Saluran', max: 80 }),
            ...channelParts,
            source: optional(text({ label: 'Sumber', max: 200 })),
          },
        }),
      }),
    ),
    include: emptyList(
      list({
        label: 'Yang perlu ditulis',
        one: 'hal',
        item: localized({ label: 'Hal', max: 120 }),
      }),
    ),
  },
});
