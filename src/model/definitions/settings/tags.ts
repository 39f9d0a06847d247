import { defineCollection } from '../../definition.ts';
import { emptyList, group, list, localized, text } from '../../kit/index.ts';

const word = group({
  label: 'Kata',
  summary: '{{fields.slug}}',
  fields: {
    slug: text({
      label: 'Nama',
      pattern: { regex: /^[a-z0-9-]+$/, form: 'huruf kecil dan tanda hubung' },
    }),
    label: localized({ label: 'Tulisan', max: 60 }),
  },
});

/** Words that group destinations across kinds, and programmes that press releases belong to. */
export const tags = defineCollection({
  name: 'tags',
  label: 'Tanda',
  one: 'Tanda',
  fields: {
    tags: emptyList(list({ label: 'Tanda', one: 'tanda', item: word })),
    programmes: emptyList(
      list({
        label: 'Program',
        hint: 'Program pemerintah daerah yang siaran persnya dikumpulkan.',
        one: 'program',
        item: word,
      }),
    ),
  },
});
