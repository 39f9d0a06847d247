import { toPath } from '../paths.ts';
import { CHECK } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { NAMES, toBoth } from './names.ts';

/** Warnings, in force and past. */
export const alerts = defineDataset<EntryRow<'alerts'>>({
  name: 'peringatan',
  collection: 'alerts',
  title: { id: 'Peringatan', en: 'Alerts' },
  description: {
    id: 'Semua peringatan yang terbit, juga yang sudah lewat. Yang berlaku sekarang ada di peringatan.json di akar situs.',
    en: 'All published alerts, past ones too. Those in force now are in peringatan.json at the root of the site.',
  },
  formats: ['json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('alerts', context),
  columns: [
    ...NAMES,
    {
      name: 'level',
      type: 'text',
      isRequired: true,
      meaning: {
        id: 'Tingkat: info, caution (waspada), danger (awas)',
        en: 'Level: info, caution, danger',
      },
      read: ({ record }) => record.level,
    },
    {
      name: 'kind',
      type: 'text',
      meaning: { id: 'Jenis bahaya, sebagai kode', en: 'Kind of danger, as a code' },
      read: ({ record }) => record.kind,
    },
    {
      name: 'certainty',
      type: 'text',
      meaning: {
        id: 'Kepastian: observed, likely, possible',
        en: 'Certainty: observed, likely, possible',
      },
      read: ({ record }) => record.certainty,
    },
    {
      name: 'start',
      type: 'time',
      isRequired: true,
      meaning: { id: 'Mulai', en: 'Start' },
      read: ({ record }) => record.start,
    },
    {
      name: 'end',
      type: 'time',
      isRequired: true,
      meaning: { id: 'Berakhir', en: 'End' },
      read: ({ record }) => record.end,
    },
    {
      name: 'issued',
      type: 'time',
      meaning: {
        id: 'Dikeluarkan pada; kosong berarti saat mulai',
        en: 'Issued at; empty means at its start',
      },
      read: ({ record }) => record.issuedAt,
    },
    ...toBoth<'alerts'>('area', { id: 'Daerah', en: 'Area' }, ({ area }) => area),
    {
      name: 'district_codes',
      type: 'list',
      meaning: {
        id: 'Kode Kemendagri kecamatan yang terkena',
        en: 'Kemendagri codes of the kecamatan touched',
      },
      read: ({ record }) => record.districts,
    },
    {
      name: 'steps',
      type: 'objects',
      field: ['alerts', 'steps'],
      meaning: { id: 'Yang harus dilakukan', en: 'What to do' },
      read: ({ record }) => record.steps,
    },
    {
      name: 'issuer',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Yang mengeluarkan', en: 'Who issued it, in Indonesian' },
      read: ({ record }) => record.issuer,
    },
    {
      name: 'official_url',
      type: 'url',
      meaning: { id: 'Sumber resmi', en: 'Official source' },
      read: ({ record }) => record.officialUrl,
    },
    {
      name: 'cap',
      type: 'url',
      isRequired: true,
      meaning: { id: 'Berkas CAP 1.2', en: 'File in CAP 1.2' },
      read: ({ record, context }) => context.toUrl(toPath('alertCap', { slug: record.slug }, 'id')),
    },
    {
      name: 'log',
      type: 'objects',
      field: ['alerts', 'log'],
      meaning: { id: 'Catatan perubahan', en: 'Log of changes' },
      read: ({ record }) => record.log,
    },
    ...CHECK,
  ],
});
