import type { Hub } from '../hub/types.ts';
import { CHECK } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { ID, TITLES, toBoth } from './names.ts';

/** The services that ask for a paper, in all cases or in some. */
function selectAskers(slug: string, { records }: Hub): string[] {
  return records.services
    .filter(({ documents, variants }) =>
      [...documents, ...variants.flatMap((variant) => variant.documents)].some(
        ({ document }) => document === slug,
      ),
    )
    .map((service) => service.slug);
}

/** Papers that services share. */
export const documents = defineDataset<EntryRow<'documents'>>({
  name: 'dokumen',
  collection: 'documents',
  title: { id: 'Dokumen', en: 'Papers' },
  description: {
    id: 'Dokumen yang diminta layanan: apa itu, didapat dari mana, layanan mana yang memintanya.',
    en: 'Papers that services ask for: what they are, where to get them, which services ask for them.',
  },
  formats: ['csv', 'json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('documents', context),
  columns: [
    ID,
    ...TITLES,
    ...toBoth<'documents'>(
      'where',
      { id: 'Didapat dari', en: 'Where to get it' },
      ({ where }) => where,
    ),
    {
      name: 'service',
      type: 'text',
      meaning: {
        id: 'Pengenal layanan untuk mendapatkannya',
        en: 'Identifier of the service that issues it',
      },
      read: ({ record }) => record.service,
    },
    {
      name: 'asked_by',
      type: 'list',
      meaning: {
        id: 'Pengenal layanan yang memintanya',
        en: 'Identifiers of the services that ask for it',
      },
      read: ({ record, context }) => selectAskers(record.slug, context.id),
    },
    ...CHECK,
  ],
});
