import { toPath } from '../paths.ts';
import { selectOffices, toCode } from '../service/page.ts';
import { toPaperName } from '../service/papers.ts';
import { toStandard } from '../service/standard.ts';
import { toHsds } from './hsds.ts';
import { CHECK } from './columns.ts';
import { DIMENSIONS } from './dimensions.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { NAMES } from './names.ts';

/** What a resident can get done. */
export const services = defineDataset<EntryRow<'services'>>({
  name: 'layanan',
  collection: 'services',
  title: { id: 'Layanan', en: 'Services' },
  description: {
    id: 'Layanan publik: kode, syarat, langkah, waktu, biaya, dasar hukum.',
    en: 'Public services: code, papers, steps, time, cost, law.',
  },
  formats: ['csv', 'json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('services', context),
  toMore: toHsds,
  columns: [
    ...NAMES,
    {
      name: 'code',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Kode layanan', en: 'Code of the service' },
      read: ({ record, context }) => toCode(record, context.id).short,
    },
    {
      name: 'short_url',
      type: 'url',
      isRequired: true,
      meaning: { id: 'Alamat singkat', en: 'Short address' },
      read: ({ record, context }) =>
        context.toUrl(toPath('serviceCode', { code: toCode(record, context.id).short }, 'id')),
    },
    {
      name: 'agency',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Instansi', en: 'Agency' },
      read: ({ record }) => record.agency,
    },
    {
      name: 'topic',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Topik, sebagai kode', en: 'Topic, as a code' },
      read: ({ record }) => record.topic,
    },
    {
      name: 'levels',
      type: 'list',
      meaning: {
        id: 'Tingkat tempat mengurus, sebagai kode',
        en: 'Levels at which it can be had, as codes',
      },
      read: ({ record }) => record.levels,
    },
    {
      name: 'cost_idr',
      type: 'number',
      unit: 'IDR',
      meaning: {
        id: 'Biaya; 0 berarti gratis, kosong berarti belum diketahui',
        en: 'Cost; 0 means free, empty means not known',
      },
      read: ({ record }) => record.cost?.amount,
    },
    {
      name: 'duration_min',
      type: 'number',
      meaning: { id: 'Waktu paling cepat', en: 'Time, least' },
      read: ({ record }) => record.duration?.min,
    },
    {
      name: 'duration_max',
      type: 'number',
      meaning: { id: 'Waktu paling lama', en: 'Time, most' },
      read: ({ record }) => record.duration?.max,
    },
    {
      name: 'duration_unit',
      type: 'text',
      meaning: {
        id: 'Satuan waktu: minute, hour, workday, day, month',
        en: 'Unit of time: minute, hour, workday, day, month',
      },
      read: ({ record }) => record.duration?.unit,
    },
    {
      name: 'documents_id',
      type: 'list',
      meaning: { id: 'Dokumen yang disiapkan', en: 'Papers to bring, in Indonesian' },
      read: ({ record, context }) => record.documents.map((row) => toPaperName(row, context.id)),
    },
    {
      name: 'steps_id',
      type: 'list',
      meaning: { id: 'Langkah', en: 'Steps, in Indonesian' },
      read: ({ record }) => record.steps.map(({ title }) => title.id),
    },
    {
      name: 'offices',
      type: 'list',
      meaning: { id: 'Pengenal kantor', en: 'Identifiers of the offices' },
      read: ({ record, context }) => selectOffices(record, context.id).map(({ slug }) => slug),
    },
    {
      name: 'online',
      type: 'url',
      meaning: { id: 'Layanan daring', en: 'Online service' },
      read: ({ record }) => record.online,
    },
    {
      name: 'laws',
      type: 'list',
      meaning: { id: 'Dasar hukum', en: 'Legal basis' },
      read: ({ record }) => record.legalBasis.map(({ name }) => name),
    },
    {
      name: 'standard_filled',
      type: 'integer',
      isRequired: true,
      meaning: {
        id: 'Komponen Standar Pelayanan yang terisi, dari 14',
        en: 'Components of the service standard that are filled, of 14',
      },
      read: ({ record, context }) =>
        toStandard(record, context.id).filter(({ isFilled }) => isFilled).length,
    },
    {
      name: 'documents',
      type: 'objects',
      field: ['services', 'documents'],
      meaning: {
        id: 'Dokumen dengan bentuk dan keterangannya',
        en: 'Papers with their form and notes',
      },
      read: ({ record }) => record.documents,
    },
    {
      name: 'variants',
      type: 'objects',
      field: ['services', 'variants'],
      meaning: { id: 'Kasus dengan dokumen lain', en: 'Cases with other papers' },
      read: ({ record }) => record.variants,
    },
    {
      name: 'steps',
      type: 'objects',
      field: ['services', 'steps'],
      meaning: { id: 'Langkah dengan keterangannya', en: 'Steps with their notes' },
      read: ({ record }) => record.steps,
    },
    DIMENSIONS,
    ...CHECK,
  ],
});
