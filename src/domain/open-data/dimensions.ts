/** The column of the six dimensions of the smart city, for the datasets whose entries carry them. */
import type { EntryRow, ReadColumn } from './dataset.ts';

export const DIMENSIONS = {
  name: 'dimensions',
  type: 'list',
  meaning: {
    id: 'Dimensi kota cerdas menurut redaksi, sebagai kode',
    en: 'Smart city dimensions as the editors sorted them, as codes',
  },
  read: ({ record }) => record.dimensions,
} as const satisfies ReadColumn<EntryRow<'services' | 'destinations' | 'releases'>>;
