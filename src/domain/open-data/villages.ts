import type { VillageRow } from '../content/types.ts';
import { toPath } from '../paths.ts';
import { defineDataset, type OpenDataContext } from './dataset.ts';

interface Row {
  readonly village: VillageRow;
  readonly context: OpenDataContext;
}

/** Every desa and kelurahan of the region. */
export const villages = defineDataset<Row>({
  name: 'kampung',
  title: { id: 'Desa dan kelurahan', en: 'Villages' },
  description: {
    id: 'Semua desa dan kelurahan: kode Kemendagri, nama, kecamatan, titik label.',
    en: 'All desa and kelurahan: Kemendagri code, name, kecamatan, label point.',
  },
  formats: ['csv'],
  datedBy: [],
  select: (context) => context.id.villages.map((village) => ({ village, context })),
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
  ],
});
