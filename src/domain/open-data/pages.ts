import { switchLanguage } from '../paths.ts';
import { CHECK } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { ID, TITLES, toUrlColumns } from './names.ts';

/** A plain page stands at the root, under the word that its file is named by. */
function toOwnPath(slug: string, lang: 'id' | 'en'): string {
  const path = `/${slug}/`;
  return lang === 'en' ? (switchLanguage(path) ?? path) : path;
}

/** The plain pages of the site. */
export const pages = defineDataset<EntryRow<'pages'>>({
  name: 'halaman-tetap',
  collection: 'pages',
  title: { id: 'Halaman tetap', en: 'Plain pages' },
  description: {
    id: 'Tentang, kontak, aksesibilitas, privasi, lisensi: judul, ringkasan, alamat.',
    en: 'About, contact, accessibility, privacy, licences: title, summary, address.',
  },
  formats: ['json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('pages', context),
  columns: [
    ID,
    ...toUrlColumns<'pages'>(({ record, context }, lang) =>
      context.toUrl(toOwnPath(record.slug, lang)),
    ),
    ...TITLES,
    ...CHECK,
  ],
});
