import { defineCollection } from '../../definition.ts';
import { group, list, localized, text } from '../../kit/index.ts';

/** Agencies with the letter that begins their service codes. */
export const agencies = defineCollection({
  name: 'agencies',
  label: 'Kode layanan',
  one: 'Instansi',
  fields: {
    agencies: list({
      label: 'Instansi',
      one: 'instansi',
      min: 1,
      item: group({
        label: 'Instansi',
        summary: '{{fields.letter}} {{fields.key}}',
        fields: {
          key: text({ label: 'Nama kode', pattern: { regex: /^[A-Z]{2,12}$/, form: 'DUKCAPIL' } }),
          letter: text({ label: 'Huruf', pattern: { regex: /^[A-Z]$/, form: 'satu huruf besar' } }),
          name: localized({ label: 'Nama', max: 120 }),
        },
      }),
    }),
  },
});
