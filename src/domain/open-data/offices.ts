import { CHECK, CONTACT, LOCATION, toHoursColumns } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { NAMES } from './names.ts';

/** Offices and their counters. */
export const offices = defineDataset<EntryRow<'offices'>>({
  name: 'kantor',
  collection: 'offices',
  title: { id: 'Kantor', en: 'Offices' },
  description: {
    id: 'Kantor pelayanan: letak, kontak, jam buka, layanan.',
    en: 'Public offices: location, contact, opening hours, services.',
  },
  formats: ['csv', 'json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('offices', context),
  columns: [
    ...NAMES,
    {
      name: 'kind',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Jenis kantor, sebagai kode', en: 'Kind of office, as a code' },
      read: ({ record }) => record.kind,
    },
    {
      name: 'agency',
      type: 'text',
      meaning: {
        id: 'Instansi, seperti pada kode layanan',
        en: 'Agency, as in the codes of services',
      },
      read: ({ record }) => record.agency,
    },
    ...LOCATION,
    ...CONTACT,
    {
      name: 'services',
      type: 'list',
      meaning: {
        id: 'Pengenal layanan di kantor ini',
        en: 'Identifiers of the services of this office',
      },
      read: ({ record }) => record.services,
    },
    ...toHoursColumns('offices'),
    {
      name: 'counters',
      type: 'objects',
      field: ['offices', 'counters'],
      meaning: { id: 'Loket', en: 'Counters' },
      read: ({ record }) => record.counters,
    },
    ...CHECK,
  ],
});
