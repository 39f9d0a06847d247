import {
  defaultOff,
  emptyList,
  flag,
  optional,
  paragraph,
  relations,
  text,
  translated,
} from '../kit/index.ts';
import { freshness, sources } from './source.ts';

/** Name of the entry, as visitors say it. */
export const title = translated(text({ label: 'Judul', max: 120 }));

/** One or two sentences: what lists, search and shared links show. */
export const summary = translated(
  paragraph({ label: 'Ringkasan', hint: 'Satu atau dua kalimat pendek.', max: 300 }),
);

/** Kept out of the output until switched off. */
export const draft = defaultOff(flag({ label: 'Draf', hint: 'Selama menyala, tidak terbit.' }));

/** Pictures of the entry, in order; the first is the cover. */
export const photos = emptyList(
  relations({
    label: 'Foto',
    hint: 'Pilih dari koleksi Foto; yang pertama menjadi sampul.',
    to: 'photos',
  }),
);

/** What every kind of entry ends with. */
export const closing = {
  sources: emptyList(sources),
  freshness: optional(freshness),
  draft,
};
