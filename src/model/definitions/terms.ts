import { defineCollection } from '../definition.ts';
import { emptyList, list, optional, text, translated } from '../kit/index.ts';
import { closing, summary, title } from '../shared/index.ts';

/** Words of offices with what they mean in plain words: the glossary, and what pages of services explain. */
export const terms = defineCollection({
  name: 'terms',
  label: 'Istilah',
  one: 'Istilah',
  hint: 'Kata dan singkatan kantor, dijelaskan dengan kata sehari-hari.',
  summary: '{{title}}',
  fields: {
    title,
    full: optional(
      translated(
        text({ label: 'Kepanjangan', hint: 'Misalnya Kartu Keluarga untuk KK.', max: 120 }),
      ),
    ),
    summary,
    spellings: emptyList(
      list({
        label: 'Tulisan lain',
        hint: 'Tulisan lain yang juga dicari di halaman layanan, misalnya Kartu Keluarga.',
        one: 'tulisan',
        item: text({ label: 'Tulisan', max: 60 }),
      }),
    ),
    ...closing,
  },
});
