import { defineCollection } from '../../definition.ts';
import { choice, emptyList, group, list, localized, text } from '../../kit/index.ts';

/** What the home page shows beyond lists: words often searched for. */
export const navigation = defineCollection({
  name: 'navigation',
  label: 'Beranda dan menu',
  one: 'Menu',
  fields: {
    searchExample: localized({ label: 'Contoh pencarian', max: 60 }),
    frequent: emptyList(
      list({
        label: 'Sering dicari',
        one: 'tautan',
        max: 8,
        item: group({
          label: 'Tautan',
          summary: '{{fields.label.id}}',
          fields: {
            label: localized({ label: 'Kata', max: 40 }),
            to: text({
              label: 'Alamat di situs ini',
              hint: 'Misalnya /layanan/ktp-el/.',
              pattern: { regex: /^\/[\w/?=&%+.-]*$/, form: '/layanan/ktp-el/' },
            }),
          },
        }),
      }),
    ),
    doors: emptyList(
      list({
        label: 'Keterangan tiga pintu',
        one: 'pintu',
        max: 3,
        item: group({
          label: 'Pintu',
          fields: {
            to: choice({
              label: 'Pintu',
              options: { destinations: 'Jelajah', services: 'Layanan', newsroom: 'Ruang media' },
            }),
            note: localized({ label: 'Keterangan', max: 60 }),
          },
        }),
      }),
    ),
  },
});
