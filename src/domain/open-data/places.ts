import { label } from '../../i18n/translate.ts';
import { CHECK, CONTACT, LOCATION, toHoursColumns } from './columns.ts';
import { DIMENSIONS } from './dimensions.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { NAMES } from './names.ts';

/** Places to visit: one row, and one feature, per page. */
export const places = defineDataset<EntryRow<'destinations'>>({
  name: 'destinasi',
  collection: 'destinations',
  title: { id: 'Destinasi', en: 'Destinations' },
  description: {
    id: 'Tempat wisata, kuliner, tradisi dan kerajinan: nama, letak, jam, harga, fasilitas, bahaya.',
    en: 'Places to visit, food, traditions and crafts: name, location, hours, prices, facilities, hazards.',
  },
  formats: ['geojson', 'csv', 'json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('destinations', context),
  columns: [
    ...NAMES,
    {
      name: 'kind',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Jenis, sebagai kode', en: 'Kind, as a code' },
      read: ({ record }) => record.kind,
    },
    {
      name: 'kind_id',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Jenis dalam bahasa Indonesia', en: 'Kind in Indonesian' },
      read: ({ record }) => label('id', 'kind.', record.kind),
    },
    {
      name: 'kind_en',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Jenis dalam bahasa Inggris', en: 'Kind in English' },
      read: ({ record }) => label('en', 'kind.', record.kind),
    },
    {
      name: 'tags',
      type: 'list',
      meaning: { id: 'Tanda', en: 'Tags' },
      read: ({ record }) => record.tags,
    },
    {
      name: 'parent',
      type: 'text',
      meaning: {
        id: 'Pengenal destinasi induk',
        en: 'Identifier of the destination that it is part of',
      },
      read: ({ record }) => record.parent,
    },
    ...LOCATION,
    {
      name: 'elevation_m',
      type: 'number',
      unit: 'm',
      meaning: { id: 'Ketinggian di atas permukaan laut', en: 'Height above sea level' },
      read: ({ record }) => record.elevationM,
    },
    {
      name: 'elevation_about',
      type: 'flag',
      meaning: {
        id: 'Benar bila sumber ketinggian tidak sepakat',
        en: 'True when the sources of the height disagree',
      },
      read: ({ record }) => (record.elevationM === undefined ? undefined : record.elevationAbout),
    },
    {
      name: 'visit_min_minutes',
      type: 'integer',
      unit: 'min',
      meaning: { id: 'Lama kunjungan, paling singkat', en: 'Length of a visit, least' },
      read: ({ record }) => record.visitMinutes?.min,
    },
    {
      name: 'visit_max_minutes',
      type: 'integer',
      unit: 'min',
      meaning: { id: 'Lama kunjungan, paling lama', en: 'Length of a visit, most' },
      read: ({ record }) => record.visitMinutes?.max,
    },
    {
      name: 'best_months',
      type: 'list',
      meaning: { id: 'Bulan terbaik, 1 sampai 12', en: 'Best months, 1 to 12' },
      read: ({ record }) => record.bestMonths,
    },
    {
      name: 'hazard_kinds',
      type: 'list',
      meaning: { id: 'Jenis bahaya, sebagai kode', en: 'Kinds of hazards, as codes' },
      read: ({ record }) => record.hazards.map(({ kind }) => kind),
    },
    {
      name: 'payment',
      type: 'list',
      meaning: { id: 'Cara bayar, sebagai kode', en: 'Ways to pay, as codes' },
      read: ({ record }) => record.payment,
    },
    {
      name: 'operator',
      type: 'text',
      meaning: { id: 'Pengenal kantor pengelola', en: 'Identifier of the office that runs it' },
      read: ({ record }) => record.operator,
    },
    ...CONTACT,
    ...toHoursColumns('destinations'),
    {
      name: 'prices',
      type: 'objects',
      unit: 'IDR',
      field: ['destinations', 'prices'],
      meaning: {
        id: 'Harga resmi; daftar kosong berarti belum diketahui, 0 berarti gratis',
        en: 'Official prices; an empty list means not known, 0 means free',
      },
      read: ({ record }) => record.prices,
    },
    {
      name: 'reported',
      type: 'objects',
      field: ['destinations', 'reported'],
      meaning: {
        id: 'Harga atau jam kata pihak lain, dengan tahunnya: bukan tarif',
        en: 'Prices or hours that others wrote, with their year: not a tariff',
      },
      read: ({ record }) => record.reported,
    },
    {
      name: 'facilities',
      type: 'objects',
      field: ['destinations', 'facilities'],
      meaning: {
        id: 'Akses dan fasilitas; yang tidak disebut belum diketahui',
        en: 'Access and facilities; what is not named is not known',
      },
      read: ({ record }) => record.facilities,
    },
    {
      name: 'path',
      type: 'objects',
      field: ['destinations', 'path'],
      meaning: {
        id: 'Jalan di dalam: permukaan, kemiringan, anak tangga',
        en: 'The way inside: surface, slope, steps',
      },
      read: ({ record }) => record.path,
    },
    {
      name: 'signal',
      type: 'objects',
      field: ['destinations', 'signal'],
      meaning: { id: 'Sinyal per operator', en: 'Phone signal per operator' },
      read: ({ record }) => record.signal,
    },
    {
      name: 'access',
      type: 'objects',
      field: ['destinations', 'access'],
      meaning: { id: 'Cara ke sini', en: 'Ways to get there' },
      read: ({ record }) => record.access,
    },
    {
      name: 'hazards',
      type: 'objects',
      field: ['destinations', 'hazards'],
      meaning: { id: 'Bahaya dan yang harus dilakukan', en: 'Hazards and what to do' },
      read: ({ record }) => record.hazards,
    },
    DIMENSIONS,
    ...CHECK,
  ],
});
