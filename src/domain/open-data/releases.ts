import { sortCorrections, sortReleases, toReleaseState } from '../press/release.ts';
import { DIMENSIONS } from './dimensions.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { NAMES } from './names.ts';

/** Texts for the press: what they are about; the whole text is in the feeds. */
export const releases = defineDataset<EntryRow<'releases'>>({
  name: 'siaran-pers',
  collection: 'releases',
  title: { id: 'Siaran pers', en: 'Press releases' },
  description: {
    id: 'Daftar siaran pers, yang terbaru dahulu. Naskah lengkap ada di halaman dan umpannya.',
    en: 'The list of press releases, newest first. The whole texts are on their pages and in the feeds.',
  },
  formats: ['json'],
  datedBy: ['published_at', 'changed_at'],
  select: (context) => {
    const order = sortReleases(context.id.records.releases).map(({ slug }) => slug);
    const rank = new Map(order.map((slug, index) => [slug, index]));
    return selectEntries('releases', context).sort(
      (a, b) => (rank.get(a.record.slug) ?? 0) - (rank.get(b.record.slug) ?? 0),
    );
  },
  columns: [
    ...NAMES,
    {
      name: 'kind',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Jenis siaran, sebagai kode', en: 'Kind of release, as a code' },
      read: ({ record }) => record.kind,
    },
    {
      name: 'number',
      type: 'text',
      meaning: { id: 'Nomor siaran', en: 'Number of the release' },
      read: ({ record }) => record.number,
    },
    {
      name: 'published_at',
      type: 'time',
      isRequired: true,
      meaning: { id: 'Waktu siaran', en: 'Time of publication' },
      read: ({ record }) => record.publishedAt,
    },
    {
      name: 'changed_at',
      type: 'time',
      meaning: {
        id: 'Waktu ralat atau pembaruan terakhir',
        en: 'Time of the last correction or update',
      },
      read: ({ record }) => sortCorrections(record)[0]?.at,
    },
    {
      name: 'state',
      type: 'text',
      isRequired: true,
      meaning: {
        id: 'Keadaan: released, corrected atau withdrawn',
        en: 'State: released, corrected or withdrawn',
      },
      read: ({ record }) => toReleaseState(record),
    },
    {
      name: 'retelling',
      type: 'flag',
      isRequired: true,
      meaning: {
        id: 'Benar bila ini penceritaan ulang, bukan siaran asli kantor',
        en: 'True for a retelling that is no original release of an office',
      },
      read: ({ record }) => record.retelling,
    },
    {
      name: 'fact_date',
      type: 'text',
      meaning: {
        id: 'Tanggal kejadian: tahun, bulan atau hari',
        en: 'Date of what is told: year, month or day',
      },
      read: ({ record }) => record.factDate,
    },
    {
      name: 'dateline',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Tempat pada awal teks', en: 'Place at the head of the text' },
      read: ({ record }) => record.dateline,
    },
    {
      name: 'office',
      type: 'text',
      meaning: { id: 'Pengenal kantor', en: 'Identifier of the office' },
      read: ({ record }) => record.office,
    },
    DIMENSIONS,
    {
      name: 'sources',
      type: 'list',
      meaning: { id: 'Sumber isi', en: 'Sources of the facts' },
      read: ({ record }) => record.sources.map(({ name, url }) => url ?? name),
    },
  ],
});
