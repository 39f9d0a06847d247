import type { Entry } from '../types.ts';

/** Photos: what they are, their sizes, the library, the viewer. */
export const photos = {
  'photo.pictureCredit': 'Gambar: {credit}',
  'photo.mark.ai': 'Gambar buatan mesin (AI)',
  'photo.mark.partly-ai': 'Sebagian buatan mesin (AI)',
  'photo.mark.composite': 'Gabungan beberapa foto',
  'photo.mark.edited': 'Disunting',
  'photo.mark.drawing': 'Gambar, bukan foto',
} satisfies Record<string, Entry>;
