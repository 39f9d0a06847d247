import { CHECK, SUMMARIES } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';

/** The register of public information by UU 14/2008. */
export const records = defineDataset<EntryRow<'records'>>({
  name: 'informasi-publik',
  title: { id: 'Informasi publik', en: 'Public information' },
  description: {
    id: 'Daftar informasi publik menurut UU 14/2008: golongan, bentuk, alamat, dasar pengecualian.',
    en: 'The register of public information by law 14/2008: class, form, address, grounds for exclusion.',
  },
  formats: ['csv', 'json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('records', context),
  columns: [
    {
      name: 'id',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Pengenal tetap', en: 'Lasting identifier' },
      read: ({ record }) => record.slug,
    },
    {
      name: 'title_id',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Judul dalam bahasa Indonesia', en: 'Title in Indonesian' },
      read: ({ record }) => record.title,
    },
    {
      name: 'title_en',
      type: 'text',
      meaning: { id: 'Judul dalam bahasa Inggris', en: 'Title in English' },
      read: ({ english }) => english?.title,
    },
    ...SUMMARIES,
    {
      name: 'class',
      type: 'text',
      isRequired: true,
      meaning: {
        id: 'Golongan: periodic (berkala), immediate (serta-merta), anytime (setiap saat), excluded (dikecualikan)',
        en: 'Class: periodic, immediate, anytime, excluded',
      },
      read: ({ record }) => record.class,
    },
    {
      name: 'office',
      type: 'text',
      meaning: { id: 'Pengenal kantor penanggung jawab', en: 'Identifier of the office in charge' },
      read: ({ record }) => record.office,
    },
    {
      name: 'year',
      type: 'integer',
      meaning: { id: 'Tahun', en: 'Year' },
      read: ({ record }) => record.year,
    },
    {
      name: 'format',
      type: 'text',
      meaning: { id: 'Bentuk', en: 'Form' },
      read: ({ record }) => record.format,
    },
    {
      name: 'url',
      type: 'url',
      meaning: {
        id: 'Alamat informasi; kosong bila harus diminta',
        en: 'Address of the information; empty when it must be asked for',
      },
      read: ({ record, context }) =>
        record.url ?? (record.file && context.toUrl(encodeURI(`/berkas/${record.file}`))),
    },
    {
      name: 'ground',
      type: 'text',
      meaning: { id: 'Dasar pengecualian', en: 'Ground for exclusion' },
      read: ({ record }) => record.ground,
    },
    ...CHECK,
  ],
});
