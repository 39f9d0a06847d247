import { defineCollection } from '../definition.ts';
import {
  choice,
  emptyList,
  group,
  list,
  localized,
  optional,
  relations,
  text,
} from '../kit/index.ts';
import { closing, contact, hours, links, photos, place, summary, title } from '../shared/index.ts';

export const officeKinds = {
  village: 'Kantor desa',
  ward: 'Kantor kelurahan',
  district: 'Kantor kecamatan',
  agency: 'Dinas',
  mall: 'Mal Pelayanan Publik',
  police: 'Kepolisian',
  samsat: 'Samsat',
  immigration: 'Imigrasi',
  religious: 'KUA',
  health: 'Kesehatan',
  transport: 'Terminal',
  secretariat: 'Sekretariat',
} as const;

/** Offices and their counters. */
export const offices = defineCollection({
  name: 'offices',
  label: 'Kantor',
  one: 'Kantor',
  summary: '{{title}}',
  fields: {
    title,
    summary,
    kind: choice({ label: 'Jenis', options: officeKinds }),
    agency: optional(
      text({
        label: 'Instansi',
        hint: 'Seperti pada setelan kode layanan.',
        pattern: { regex: /^[A-Z]{2,12}$/, form: 'huruf besar tanpa spasi' },
      }),
    ),
    place,
    contact,
    hours: optional(hours),
    services: emptyList(relations({ label: 'Layanan di sini', to: 'services' })),
    counters: emptyList(
      list({
        label: 'Loket',
        one: 'loket',
        item: group({
          label: 'Loket',
          summary: '{{fields.name.id}}',
          fields: {
            name: localized({ label: 'Loket', max: 80 }),
            hours: optional(hours),
            services: emptyList(relations({ label: 'Layanan', to: 'services' })),
          },
        }),
      }),
    ),
    links,
    photos,
    ...closing,
  },
  body: { label: 'Keterangan' },
});
