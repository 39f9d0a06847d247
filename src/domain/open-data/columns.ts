/** Columns that several datasets share: place, contact, hours, check. */
import { formatOsmHours } from '../hours/osm.ts';
import type { CollectionName } from '../../model/index.ts';
import type { EntryRow, ReadColumn } from './dataset.ts';

type Columns<N extends CollectionName> = ReadColumn<EntryRow<N>>[];
type Placed = 'destinations' | 'offices' | 'events';

/** Where an entry lies. */
export const LOCATION = [
  {
    name: 'lat',
    type: 'number',
    unit: '°',
    meaning: {
      id: 'Lintang WGS 84; kosong bila titik belum diketahui',
      en: 'Latitude, WGS 84; empty when no point is known',
    },
    read: ({ record }) => record.place?.lat,
  },
  {
    name: 'lon',
    type: 'number',
    unit: '°',
    meaning: { id: 'Bujur WGS 84', en: 'Longitude, WGS 84' },
    read: ({ record }) => record.place?.lon,
  },
  {
    name: 'precision_m',
    type: 'number',
    unit: 'm',
    meaning: {
      id: 'Jari-jari ketelitian titik; di atas 500 berarti daerah, bukan titik',
      en: 'Radius of the precision of the point; above 500 it is an area, not a point',
    },
    read: ({ record }) => record.place?.precisionM,
  },
  {
    name: 'point_source',
    type: 'text',
    meaning: { id: 'Sumber titik', en: 'Source of the point' },
    read: ({ record }) => record.place?.pointSource,
  },
  {
    name: 'district_codes',
    type: 'list',
    meaning: { id: 'Kode Kemendagri kecamatan', en: 'Kemendagri codes of the kecamatan' },
    read: ({ record }) => record.place?.districts,
  },
  {
    name: 'districts',
    type: 'list',
    meaning: { id: 'Nama kecamatan', en: 'Names of the kecamatan' },
    read: ({ record, context }) => {
      const codes = record.place?.districts;
      return (
        codes &&
        context.id.districts.filter(({ code }) => codes.includes(code)).map(({ name }) => name)
      );
    },
  },
  {
    name: 'village_code',
    type: 'text',
    meaning: {
      id: 'Kode Kemendagri desa atau kelurahan',
      en: 'Kemendagri code of the desa or kelurahan',
    },
    read: ({ record }) => record.place?.village,
  },
  {
    name: 'neighbour',
    type: 'text',
    meaning: {
      id: 'Kabupaten tetangga, bila letaknya di luar batas',
      en: 'Neighbouring regency, when it lies outside the border',
    },
    read: ({ record }) => record.place?.neighbour,
  },
  {
    name: 'address',
    type: 'text',
    meaning: { id: 'Alamat', en: 'Address' },
    read: ({ record }) => record.place?.address,
  },
] as const satisfies Columns<Placed>;

/** How to reach somebody. */
export const CONTACT = [
  {
    name: 'phone',
    type: 'text',
    meaning: { id: 'Telepon', en: 'Telephone' },
    read: ({ record }) => record.contact?.phone,
  },
  {
    name: 'whatsapp',
    type: 'text',
    meaning: { id: 'Nomor WhatsApp', en: 'WhatsApp number' },
    read: ({ record }) => record.contact?.whatsapp,
  },
  {
    name: 'email',
    type: 'text',
    meaning: { id: 'Surel', en: 'E-mail' },
    read: ({ record }) => record.contact?.email,
  },
  {
    name: 'website',
    type: 'url',
    meaning: { id: 'Situs web', en: 'Web site' },
    read: ({ record }) => record.contact?.website,
  },
] as const satisfies Columns<Placed | 'villages'>;

/** Opening hours, as an editor's rows and as one line, of a collection. */
export function toHoursColumns<N extends 'destinations' | 'offices' | 'villages'>(
  collection: N,
): Columns<N> {
  return [
    {
      name: 'hours',
      type: 'objects',
      field: [collection, 'hours'],
      meaning: {
        id: 'Jam buka; kosong bila belum diketahui',
        en: 'Opening hours; empty when not known',
      },
      read: ({ record }) => record.hours,
    },
    {
      name: 'opening_hours',
      type: 'text',
      meaning: {
        id: 'Jam buka dalam bahasa OpenStreetMap; PH berarti hari libur',
        en: 'Opening hours in the language of OpenStreetMap; PH is a holiday',
      },
      read: ({ record }) => formatOsmHours(record.hours),
    },
  ];
}

/** Who checked an entry and from where its facts come. */
export const CHECK = [
  {
    name: 'checked_at',
    type: 'date',
    meaning: {
      id: 'Tanggal isi terakhir diperiksa',
      en: 'Day on which the entry was last checked',
    },
    read: ({ record }) => record.freshness?.checkedAt,
  },
  {
    name: 'checked_by',
    type: 'text',
    meaning: { id: 'Yang memeriksa', en: 'Who checked it' },
    read: ({ record }) => record.freshness?.checkedBy,
  },
  {
    name: 'review_by',
    type: 'date',
    meaning: {
      id: 'Batas periksa lagi; lewat dari itu isi mungkin usang',
      en: 'To be checked again by; later than this it may be out of date',
    },
    read: ({ record }) => record.freshness?.reviewBy,
  },
  {
    name: 'sources',
    type: 'list',
    meaning: { id: 'Sumber isi', en: 'Sources of the facts' },
    read: ({ record }) => record.sources.map(({ name, url }) => url ?? name),
  },
] as const satisfies Columns<CollectionName>;
