import type { VillageRow } from '../content/types.ts';
import { toPath } from '../paths.ts';
import { CHECK, CONTACT, toHoursColumns } from './columns.ts';
import {
  defineDataset,
  selectEntries,
  type EntryRow,
  type OpenDataContext,
  type ReadColumn,
} from './dataset.ts';
import { toBoth } from './names.ts';

/** A row of the region's table, with the entry that a village has filled in. */
interface Row {
  readonly village: VillageRow;
  readonly entry: EntryRow<'villages'> | undefined;
  readonly context: OpenDataContext;
}

function selectRows(context: OpenDataContext): Row[] {
  const entries = new Map(
    selectEntries('villages', context).map((entry) => [entry.record.code, entry]),
  );
  return context.id.villages.map((village) => ({
    village,
    entry: entries.get(village.code),
    context,
  }));
}

/** Columns of the entry, which are empty where a village has none. */
function toEntryColumns(columns: readonly ReadColumn<EntryRow<'villages'>>[]): ReadColumn<Row>[] {
  return columns.map((column) => ({
    ...column,
    isRequired: false,
    read: ({ entry }) => entry && column.read(entry),
  }));
}

/** Every desa and kelurahan of the region. */
export const villages = defineDataset<Row>({
  name: 'kampung',
  collection: 'villages',
  title: { id: 'Desa dan kelurahan', en: 'Villages' },
  description: {
    id: 'Semua desa dan kelurahan: kode Kemendagri, nama, kecamatan, titik label, dan yang sudah diisi desanya.',
    en: 'All desa and kelurahan: Kemendagri code, name, kecamatan, label point, and what the village has filled in.',
  },
  formats: ['csv', 'json'],
  datedBy: ['checked_at'],
  select: selectRows,
  columns: [
    {
      name: 'code',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Kode Kemendagri', en: 'Kemendagri code' },
      read: ({ village }) => village.code,
    },
    {
      name: 'name',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Nama', en: 'Name' },
      read: ({ village }) => village.name,
    },
    {
      name: 'kind',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Jenis: desa atau kelurahan', en: 'Kind: desa or kelurahan' },
      read: ({ village }) => village.kind,
    },
    {
      name: 'district_code',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Kode Kemendagri kecamatan', en: 'Kemendagri code of the kecamatan' },
      read: ({ village }) => village.districtCode,
    },
    {
      name: 'district',
      type: 'text',
      meaning: { id: 'Nama kecamatan', en: 'Name of the kecamatan' },
      read: ({ village, context }) =>
        context.id.districts.find(({ code }) => code === village.districtCode)?.name,
    },
    {
      name: 'lat',
      type: 'number',
      unit: '°',
      isRequired: true,
      meaning: {
        id: 'Lintang WGS 84 titik label, bukan batas',
        en: 'Latitude, WGS 84, of the label point; no border',
      },
      read: ({ village }) => village.lat,
    },
    {
      name: 'lon',
      type: 'number',
      unit: '°',
      isRequired: true,
      meaning: { id: 'Bujur WGS 84 titik label', en: 'Longitude, WGS 84, of the label point' },
      read: ({ village }) => village.lon,
    },
    {
      name: 'url_id',
      type: 'url',
      isRequired: true,
      meaning: { id: 'Halaman dalam bahasa Indonesia', en: 'Page in Indonesian' },
      read: ({ village, context }) =>
        context.toUrl(toPath('village', { code: village.code }, 'id')),
    },
    {
      name: 'url_en',
      type: 'url',
      isRequired: true,
      meaning: { id: 'Halaman dalam bahasa Inggris', en: 'Page in English' },
      read: ({ village, context }) =>
        context.toUrl(toPath('village', { code: village.code }, 'en')),
    },
    ...toEntryColumns([
      {
        name: 'entry',
        type: 'text',
        meaning: {
          id: 'Pengenal isian desa; kosong bila belum ada',
          en: 'Identifier of what the village filled in; empty when nothing yet',
        },
        read: ({ record }) => record.slug,
      },
      ...toBoth<'villages'>('summary', { id: 'Ringkasan', en: 'Summary' }, (own) => own.summary),
      {
        name: 'elevation_m',
        type: 'number',
        unit: 'm',
        meaning: { id: 'Ketinggian di atas laut', en: 'Height above the sea' },
        read: ({ record }) => record.elevationM,
      },
      {
        name: 'office',
        type: 'text',
        meaning: { id: 'Pengenal kantor desa', en: 'Identifier of the village office' },
        read: ({ record }) => record.office,
      },
      ...CONTACT,
      ...toHoursColumns('villages'),
      {
        name: 'facts',
        type: 'objects',
        field: ['villages', 'facts'],
        meaning: { id: 'Fakta lain', en: 'Further facts' },
        read: ({ record }) => record.facts,
      },
      ...CHECK,
    ]),
  ],
});
