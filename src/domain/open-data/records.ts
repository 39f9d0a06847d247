import { toPath } from '../paths.ts';
import { toFilePath } from '../information/register.ts';
import { toRaisedSlug } from '../information/raised-alert.ts';
import { CHECK } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { ID, toBoth } from './names.ts';

/** The register of public information by UU 14/2008. */
export const records = defineDataset<EntryRow<'records'>>({
  name: 'informasi-publik',
  collection: 'records',
  title: { id: 'Informasi publik', en: 'Public information' },
  description: {
    id: 'Daftar informasi publik menurut UU 14/2008: golongan, unit, waktu, bentuk, masa simpan, alamat. Yang dikecualikan: judul dan dasar hukum saja.',
    en: 'The register of public information by law 14/2008: class, unit, time, form, retention, address. Of the excluded: title and legal ground only.',
  },
  formats: ['csv', 'json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('records', context),
  columns: [
    ID,
    ...toBoth<'records'>('title', { id: 'Judul', en: 'Title' }, ({ title }) => title, true),
    ...toBoth<'records'>('summary', { id: 'Ringkasan', en: 'Summary' }, ({ summary }) => summary),
    {
      name: 'class',
      type: 'text',
      isRequired: true,
      meaning: {
        id: 'Golongan: periodic (berkala), immediate (serta merta), anytime (setiap saat), excluded (dikecualikan)',
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
    ...toBoth<'records'>(
      'unit',
      { id: 'Unit yang menguasai', en: 'Unit that holds it' },
      ({ unit }) => unit,
    ),
    ...toBoth<'records'>(
      'responsible',
      { id: 'Jabatan yang membuat', en: 'Role that made it' },
      ({ responsible }) => responsible,
    ),
    {
      name: 'made_at',
      type: 'text',
      meaning: { id: 'Waktu pembuatan: tahun, bulan atau hari', en: 'Made: year, month or day' },
      read: ({ record }) => record.madeAt,
    },
    {
      name: 'made_in',
      type: 'text',
      meaning: { id: 'Tempat pembuatan', en: 'Where it was made' },
      read: ({ record }) => record.madeIn,
    },
    {
      name: 'year',
      type: 'integer',
      meaning: { id: 'Tahun isi', en: 'Year that it is about' },
      read: ({ record }) => record.year,
    },
    {
      name: 'period',
      type: 'text',
      meaning: {
        id: 'Terbit setiap: month, quarter, half, year',
        en: 'Comes out every month, quarter, half, year',
      },
      read: ({ record }) => record.period,
    },
    {
      name: 'form',
      type: 'text',
      meaning: {
        id: 'Bentuk: digital (softcopy), paper (hardcopy), both',
        en: 'Form: digital, paper, both',
      },
      read: ({ record }) => record.form,
    },
    ...toBoth<'records'>(
      'format',
      { id: 'Jenis berkas', en: 'Kind of file' },
      ({ format }) => format,
    ),
    ...toBoth<'records'>(
      'retention',
      { id: 'Masa simpan', en: 'How long it is kept' },
      ({ retention }) => retention,
    ),
    {
      name: 'url',
      type: 'url',
      meaning: {
        id: 'Alamat informasi; kosong bila harus diminta',
        en: 'Address of the information; empty when it must be asked for',
      },
      read: ({ record, context }) =>
        record.url ?? (record.file && context.toUrl(toFilePath(record.file))),
    },
    {
      name: 'ground',
      type: 'text',
      meaning: { id: 'Dasar pengecualian', en: 'Ground for exclusion, in Indonesian' },
      read: ({ record }) => (record.class === 'excluded' ? record.ground : undefined),
    },
    {
      name: 'ground_en',
      type: 'text',
      meaning: { id: 'Dasar pengecualian, dalam bahasa Inggris', en: 'Ground for exclusion' },
      read: ({ record, english }) => (record.class === 'excluded' ? english?.ground : undefined),
    },
    {
      name: 'alert_url',
      type: 'url',
      meaning: {
        id: 'Peringatan yang dipasang informasi serta merta ini',
        en: 'The alert that this information of the immediate class raised',
      },
      read: ({ record, context }) =>
        record.alert && context.toUrl(toPath('alert', { slug: toRaisedSlug(record) }, 'id')),
    },
    ...CHECK,
  ],
});
