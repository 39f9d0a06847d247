import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../domain/content/problem.ts';
import type { MediaFile } from '../../domain/content/types.ts';
import {
  inspectPicture,
  MAX_PICTURE_BYTES,
  MAX_PICTURE_PIXELS,
  type PictureFault,
} from '../pictures/inspect.ts';
import { listFiles } from './read-files.ts';

const PICTURE = /\.(jpe?g|png|webp|avif|gif|tiff?|heic)$/i;

const REASONS: Record<PictureFault, [what: string, remedy: string]> = {
  'too-big': [
    'gambar terlalu besar',
    `Perkecil sampai di bawah ${MAX_PICTURE_BYTES / 1024 / 1024} MB dan ${MAX_PICTURE_PIXELS / 1e6} megapiksel, misalnya lebar 3.000 piksel.`,
  ],
  'not-an-image': ['bukan gambar', 'Unggah berkas JPEG, PNG atau WebP yang asli.'],
  'wrong-extension': [
    'nama berkas tidak cocok dengan isinya',
    'Simpan ulang dengan akhiran yang benar.',
  ],
  unreadable: ['gambar tidak bisa dibaca', 'Simpan ulang gambarnya, lalu unggah lagi.'],
};

/** Looks at every original in the media folder; a picture that can't be used is named. */
export async function readMedia(
  root: string,
): Promise<{ media: MediaFile[]; problems: Problem[] }> {
  const media: MediaFile[] = [];
  const problems: Problem[] = [];
  for (const file of await listFiles(root, 'media')) {
    const path = file.replace(/^media\//, '');
    const { size } = await stat(join(root, file));
    if (!PICTURE.test(file)) {
      media.push({ path, bytes: size });
      continue;
    }
    const seen = await inspectPicture(join(root, file));
    if (seen.ok) {
      media.push({ path, bytes: size, picture: seen });
      continue;
    }
    media.push({ path, bytes: size });
    const [what, remedy] = REASONS[seen.reason];
    problems.push({
      file,
      field: '',
      label: 'Gambar',
      what,
      value: seen.detail,
      remedy,
      setsAside: 'file',
    });
  }
  return { media, problems };
}
