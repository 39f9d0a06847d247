import { CHECK, CONTACT, LOCATION } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { NAMES } from './names.ts';

/** What happens on a day. */
export const events = defineDataset<EntryRow<'events'>>({
  name: 'acara',
  collection: 'events',
  title: { id: 'Acara', en: 'Events' },
  description: {
    id: 'Festival, upacara, pentas dan kegiatan, dengan kepastian tanggalnya.',
    en: 'Festivals, ceremonies, performances and activities, with how certain their dates are.',
  },
  formats: ['json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('events', context),
  columns: [
    ...NAMES,
    {
      name: 'kind',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Jenis acara, sebagai kode', en: 'Kind of event, as a code' },
      read: ({ record }) => record.kind,
    },
    {
      name: 'status',
      type: 'text',
      isRequired: true,
      meaning: {
        id: 'Kepastian tanggal: confirmed, expected, undated, postponed, moved, cancelled',
        en: 'Certainty of the date: confirmed, expected, undated, postponed, moved, cancelled',
      },
      read: ({ record }) => record.status,
    },
    {
      name: 'start',
      type: 'time',
      meaning: { id: 'Mulai; kosong bila belum diumumkan', en: 'Start; empty when not announced' },
      read: ({ record }) => record.start,
    },
    {
      name: 'end',
      type: 'time',
      meaning: { id: 'Selesai', en: 'End' },
      read: ({ record }) => record.end,
    },
    {
      name: 'dates',
      type: 'objects',
      field: ['events', 'dates'],
      meaning: {
        id: 'Tanggal per tahun dengan kepastiannya; bila ada, menggantikan start dan end',
        en: 'Dates per year with their certainty; where given, they stand in place of start and end',
      },
      read: ({ record }) => record.dates,
    },
    {
      name: 'previous_start',
      type: 'time',
      meaning: {
        id: 'Tanggal semula, bila acara pindah',
        en: 'The former date of an event that was moved',
      },
      read: ({ record }) => record.previousStart,
    },
    {
      name: 'all_day',
      type: 'flag',
      isRequired: true,
      meaning: { id: 'Sepanjang hari', en: 'All day' },
      read: ({ record }) => record.allDay,
    },
    {
      name: 'recurrence',
      type: 'text',
      meaning: { id: 'Pengulangan menurut RFC 5545 (RRULE)', en: 'Recurrence by RFC 5545 (RRULE)' },
      read: ({ record }) => record.recurrence,
    },
    {
      name: 'except',
      type: 'list',
      meaning: { id: 'Tanggal yang tidak berulang', en: 'Dates on which it does not recur' },
      read: ({ record }) => record.except,
    },
    {
      name: 'months',
      type: 'list',
      meaning: { id: 'Bulan biasanya, 1 sampai 12', en: 'Usual months, 1 to 12' },
      read: ({ record }) => record.months,
    },
    {
      name: 'when_id',
      type: 'text',
      meaning: {
        id: 'Keterangan waktu dalam bahasa Indonesia',
        en: 'About its time, in Indonesian',
      },
      read: ({ record }) => record.whenNote,
    },
    {
      name: 'when_en',
      type: 'text',
      meaning: { id: 'Keterangan waktu dalam bahasa Inggris', en: 'About its time, in English' },
      read: ({ english }) => english?.whenNote,
    },
    {
      name: 'venue',
      type: 'text',
      meaning: { id: 'Tempat', en: 'Venue' },
      read: ({ record }) => record.venue?.id,
    },
    {
      name: 'destination',
      type: 'text',
      meaning: {
        id: 'Pengenal destinasi tempat acara',
        en: 'Identifier of the destination where it happens',
      },
      read: ({ record }) => record.destination,
    },
    {
      name: 'organiser',
      type: 'text',
      meaning: { id: 'Penyelenggara', en: 'Organiser' },
      read: ({ record }) => record.organiser?.id,
    },
    ...LOCATION,
    ...CONTACT,
    {
      name: 'prices',
      type: 'objects',
      unit: 'IDR',
      field: ['events', 'prices'],
      meaning: {
        id: 'Harga; daftar kosong berarti belum diketahui',
        en: 'Prices; an empty list means not known',
      },
      read: ({ record }) => record.prices,
    },
    ...CHECK,
  ],
});
