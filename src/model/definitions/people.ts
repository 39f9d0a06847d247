import { defineCollection } from '../definition.ts';
import { choices, optional, relation, text, translated } from '../kit/index.ts';
import { closing, contact, hours } from '../shared/index.ts';

export const peopleRoles = {
  press: 'Narahubung pers',
  spokesperson: 'Juru bicara',
  official: 'Pejabat',
} as const;

/** People that the press may ring or quote. */
export const people = defineCollection({
  name: 'people',
  label: 'Orang',
  one: 'Orang',
  summary: '{{name}}',
  fields: {
    name: text({ label: 'Nama', max: 120 }),
    position: translated(text({ label: 'Jabatan', max: 160 })),
    roles: choices({ label: 'Peran', options: peopleRoles }),
    office: optional(relation({ label: 'Kantor', to: 'offices' })),
    portrait: optional(
      relation({
        label: 'Potret',
        hint: 'Untuk redaksi: masuk paket media daerah dan ruang media. Pilih dari koleksi Foto.',
        to: 'photos',
      }),
    ),
    contact,
    hours: optional(hours),
    ...closing,
  },
});
