import { defineCollection } from '../../definition.ts';
import { emptyList, list, text } from '../../kit/index.ts';

const word = (max: number) => text({ label: 'Kata', max });

/** What the search knows of words: which mean the same, which say nothing, which tell of an emergency. */
export const searchWords = defineCollection({
  name: 'search-words',
  label: 'Kata pencarian',
  one: 'Kata pencarian',
  fields: {
    same: emptyList(
      list({
        label: 'Kata yang sama artinya',
        hint: 'Satu baris satu arti, dipisah koma, huruf kecil: akta, akte. Boleh kata daerah dan kata Inggris.',
        one: 'baris',
        item: text({
          label: 'Kata, dipisah koma',
          max: 300,
          pattern: { regex: /^[^,\nA-Z]+(,[^,\nA-Z]+)+$/, form: 'akta, akte' },
        }),
      }),
    ),
    ignored: emptyList(
      list({
        label: 'Kata yang diabaikan',
        hint: 'Kata yang tidak membedakan apa pun: cara, mau, bikin.',
        one: 'kata',
        item: word(40),
      }),
    ),
    emergency: emptyList(
      list({
        label: 'Kata darurat',
        hint: 'Siapa yang mencarinya melihat nomor darurat paling atas.',
        one: 'kata',
        item: word(60),
      }),
    ),
  },
});
