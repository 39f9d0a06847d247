import type { photos as source } from '../id/photos.ts';
import type { Entry } from '../types.ts';

/** Photos: what they are, their sizes, the library, the viewer. */
export const photos: Record<keyof typeof source, Entry> = {
  'photo.pictureCredit': 'Picture: {credit}',
  'photo.mark.ai': 'Made by a machine (AI)',
  'photo.mark.partly-ai': 'Partly made by a machine (AI)',
  'photo.mark.composite': 'Composed of several photos',
  'photo.mark.edited': 'Edited',
  'photo.mark.drawing': 'Drawing, not a photo',
};
