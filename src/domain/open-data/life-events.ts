import { collectPapers, toErrands } from '../service/life-event.ts';
import { CHECK } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { NAMES, toBoth } from './names.ts';

/** What happens in a life and the services that it takes. */
export const lifeEvents = defineDataset<EntryRow<'life-events'>>({
  name: 'peristiwa',
  collection: 'life-events',
  title: { id: 'Peristiwa hidup', en: 'Life events' },
  description: {
    id: 'Yang diurus pada saat penting dalam hidup: langkah berurutan, layanan, dokumen dihitung sekali, batas waktu.',
    en: 'What to get done at the turns of a life: steps in order, services, papers counted once, time limits.',
  },
  formats: ['json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('life-events', context),
  columns: [
    ...NAMES,
    ...toBoth<'life-events'>(
      'deadline',
      { id: 'Batas waktu', en: 'Time limit' },
      ({ deadline }) => deadline,
    ),
    {
      name: 'services',
      type: 'list',
      meaning: {
        id: 'Pengenal layanan menurut urutan langkah',
        en: 'Identifiers of the services in the order of the steps',
      },
      read: ({ record }) => [...new Set(record.steps.flatMap(({ service }) => service ?? []))],
    },
    {
      name: 'documents_id',
      type: 'list',
      meaning: {
        id: 'Dokumen untuk semua langkah, masing-masing sekali',
        en: 'Papers for all steps, each once, in Indonesian',
      },
      read: ({ record, context }) =>
        collectPapers(toErrands(record, context.id), context.id).map(({ name }) => name),
    },
    {
      name: 'steps',
      type: 'objects',
      isRequired: true,
      field: ['life-events', 'steps'],
      meaning: {
        id: 'Langkah, dengan langkah yang mendahuluinya',
        en: 'Steps, with those that come before',
      },
      read: ({ record }) => record.steps,
    },
    ...CHECK,
  ],
});
