/** Columns that say which entry a row is: identifier, addresses, name, and any text in both languages. */
import type { CollectionName } from '../../model/index.ts';
import { type ENTRY_ROUTES, toEntryPath } from '../entry/address.ts';
import type { EntryRow, ReadColumn, Words } from './dataset.ts';

type Paged = Extract<CollectionName, keyof typeof ENTRY_ROUTES>;
type Titled = Paged | 'documents' | 'terms' | 'pages';
type Columns<N extends CollectionName> = ReadColumn<EntryRow<N>>[];

function toUrl({ record, context }: EntryRow<Paged>, lang: 'id' | 'en'): string {
  return context.toUrl(toEntryPath(record.collection, record.slug, lang) ?? '/');
}

/** The lasting identifier of an entry. */
export const ID = {
  name: 'id',
  type: 'text',
  isRequired: true,
  meaning: {
    id: 'Pengenal tetap, sama dengan nama berkas dan kata di alamat',
    en: 'Lasting identifier, as in the name of the file and in addresses',
  },
  read: ({ record }) => record.slug,
} as const satisfies ReadColumn<EntryRow<CollectionName>>;

/** The addresses of an entry's page, by a function from language to path. */
export function toUrlColumns<N extends CollectionName>(
  toUrlIn: (row: EntryRow<N>, lang: 'id' | 'en') => string,
): Columns<N> {
  return [
    {
      name: 'url_id',
      type: 'url',
      isRequired: true,
      meaning: { id: 'Halaman dalam bahasa Indonesia', en: 'Page in Indonesian' },
      read: (row) => toUrlIn(row, 'id'),
    },
    {
      name: 'url_en',
      type: 'url',
      isRequired: true,
      meaning: { id: 'Halaman dalam bahasa Inggris', en: 'Page in English' },
      read: (row) => toUrlIn(row, 'en'),
    },
  ];
}

/** Name and summary of an entry. */
export const TITLES = [
  {
    name: 'title_id',
    type: 'text',
    isRequired: true,
    meaning: { id: 'Nama dalam bahasa Indonesia', en: 'Name in Indonesian' },
    read: ({ record }) => record.title,
  },
  {
    name: 'title_en',
    type: 'text',
    meaning: {
      id: 'Nama dalam bahasa Inggris; kosong bila belum diterjemahkan',
      en: 'Name in English; empty when not translated',
    },
    read: ({ english }) => english?.title,
  },
  {
    name: 'summary_id',
    type: 'text',
    isRequired: true,
    meaning: { id: 'Ringkasan dalam bahasa Indonesia', en: 'Summary in Indonesian' },
    read: ({ record }) => record.summary,
  },
  {
    name: 'summary_en',
    type: 'text',
    meaning: { id: 'Ringkasan dalam bahasa Inggris', en: 'Summary in English' },
    read: ({ english }) => english?.summary,
  },
] as const satisfies Columns<Titled>;

/** Identifier, addresses, name and summary of an entry with a page of its own. */
export const NAMES: Columns<Paged> = [ID, ...toUrlColumns<Paged>(toUrl), ...TITLES];

/** A text of the entry in both languages: two columns. */
export function toBoth<N extends CollectionName>(
  name: string,
  meaning: Words,
  read: (record: EntryRow<N>['record']) => string | undefined,
  isRequired = false,
): Columns<N> {
  return [
    {
      name: `${name}_id`,
      type: 'text',
      isRequired,
      meaning: { id: `${meaning.id}, dalam bahasa Indonesia`, en: `${meaning.en}, in Indonesian` },
      read: ({ record }) => read(record),
    },
    {
      name: `${name}_en`,
      type: 'text',
      meaning: { id: `${meaning.id}, dalam bahasa Inggris`, en: `${meaning.en}, in English` },
      read: ({ english }) => english && read(english),
    },
  ];
}
