import { defineCollection } from '../definition.ts';
import {
  emptyList,
  group,
  list,
  localized,
  number,
  optional,
  paragraph,
  relation,
  translated,
} from '../kit/index.ts';
import { closing, contact, hours, links, photos, village } from '../shared/index.ts';

/** What one desa or kelurahan has to say beyond its row in the table; the file is named by its name. */
export const villages = defineCollection({
  name: 'villages',
  label: 'Desa dan kelurahan',
  one: 'Desa',
  summary: '{{code}}',
  fields: {
    code: village,
    summary: translated(paragraph({ label: 'Ringkasan', max: 300 })),
    elevationM: optional(number({ label: 'Ketinggian (mdpl)', min: 0, max: 5000 })),
    facts: emptyList(
      list({
        label: 'Sudah diketahui',
        one: 'fakta',
        item: group({
          label: 'Fakta',
          summary: '{{fields.name.id}}',
          fields: {
            name: localized({ label: 'Fakta', max: 100 }),
            detail: optional(localized({ label: 'Keterangan', max: 160 })),
          },
        }),
      }),
    ),
    office: optional(relation({ label: 'Kantor', to: 'offices' })),
    hours: optional(hours),
    contact,
    links,
    photos,
    ...closing,
  },
  body: { label: 'Tentang desa' },
});
