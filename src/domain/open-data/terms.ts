import { toPath } from '../paths.ts';
import { CHECK } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { ID, TITLES, toBoth, toUrlColumns } from './names.ts';

/** Words of offices. */
export const terms = defineDataset<EntryRow<'terms'>>({
  name: 'istilah',
  collection: 'terms',
  title: { id: 'Istilah', en: 'Terms' },
  description: {
    id: 'Kata dan singkatan kantor, dijelaskan dengan kata sehari-hari.',
    en: 'Words and abbreviations of offices, explained in plain words.',
  },
  formats: ['csv', 'json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('terms', context),
  columns: [
    ID,
    ...toUrlColumns<'terms'>(
      ({ record, context }, lang) =>
        `${context.toUrl(toPath('glossary', {}, lang))}#${record.slug}`,
    ),
    ...TITLES,
    ...toBoth<'terms'>(
      'full',
      { id: 'Kepanjangan', en: 'What the letters stand for' },
      ({ full }) => full,
    ),
    {
      name: 'spellings',
      type: 'list',
      meaning: { id: 'Tulisan lain', en: 'Other ways to write it, in Indonesian' },
      read: ({ record }) => record.spellings,
    },
    ...CHECK,
  ],
});
