import { CHECK } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { ID, toBoth } from './names.ts';

/** People of the newsroom, without their telephone numbers. */
export const people = defineDataset<EntryRow<'people'>>({
  name: 'narahubung',
  collection: 'people',
  title: { id: 'Narahubung dan pejabat', en: 'Contacts and officials' },
  description: {
    id: 'Orang yang boleh dihubungi atau dikutip pers. Nomornya ada di halaman ruang media.',
    en: 'People whom the press may ring or quote. Their numbers are on the newsroom page.',
  },
  formats: ['json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('people', context),
  columns: [
    ID,
    {
      name: 'name',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Nama', en: 'Name' },
      read: ({ record }) => record.name,
    },
    ...toBoth<'people'>('position', { id: 'Jabatan', en: 'Position' }, ({ position }) => position),
    {
      name: 'roles',
      type: 'list',
      meaning: {
        id: 'Peran: press, spokesperson, official',
        en: 'Roles: press, spokesperson, official',
      },
      read: ({ record }) => record.roles,
    },
    {
      name: 'office',
      type: 'text',
      meaning: { id: 'Pengenal kantor', en: 'Identifier of the office' },
      read: ({ record }) => record.office,
    },
    ...CHECK,
  ],
});
