import { defineCollection } from '../../definition.ts';
import { emptyList, group, list, localized, text } from '../../kit/index.ts';

/** Words that group destinations across kinds. */
export const tags = defineCollection({
  name: 'tags',
  label: 'Tanda',
  one: 'Tanda',
  fields: {
    tags: emptyList(
      list({
        label: 'Tanda',
        one: 'tanda',
        item: group({
          label: 'Tanda',
          summary: '{{fields.slug}}',
          fields: {
            slug: text({
              label: 'Nama',
              pattern: { regex: /^[a-z0-9-]+$/, form: 'huruf kecil dan tanda hubung' },
            }),
            label: localized({ label: 'Tulisan', max: 60 }),
          },
        }),
      }),
    ),
  },
});
