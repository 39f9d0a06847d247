import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../domain/content/problem.ts';
import { MAX_PANORAMA_BYTES, parsePanorama, type PanoramaFault } from '../../domain/panorama.ts';
import { region } from '../../model/definitions/settings/region.ts';

const REASONS: Record<PanoramaFault | 'missing', [what: string, remedy: string]> = {
  missing: [
    'berkas panorama tidak ada',
    'Unggah berkasnya ke pustaka media, atau kosongkan kolom ini.',
  ],
  'too-big': [
    'berkas panorama terlalu besar',
    `Sederhanakan gambarnya sampai di bawah ${MAX_PANORAMA_BYTES / 1024} KB.`,
  ],
  'not-an-svg': ['berkas panorama bukan SVG', 'Simpan gambarnya sebagai SVG, lalu unggah lagi.'],
  'wrong-view-box': [
    'ukuran panorama tidak cocok dengan tiang',
    'Tulis viewBox="0 0 1200 400" pada elemen svg: tiga ruang selebar 400.',
  ],
  'no-shapes': [
    'panorama tidak berisi bentuk yang digambar',
    'Gambar dengan path, rect, circle, ellipse, polygon atau line; gambar tempel dan teks tidak dipakai.',
  ],
};

async function readSvg(path: string): Promise<string | 'missing' | 'too-big'> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return 'missing';
  return found.size > MAX_PANORAMA_BYTES ? 'too-big' : readFile(path, 'utf8');
}

function toProblem(file: string, reason: keyof typeof REASONS): Problem {
  const [what, remedy] = REASONS[reason];
  return {
    file: 'settings/region.yml',
    field: 'panorama',
    label: region.fields.panorama.label,
    what,
    value: file,
    remedy,
    setsAside: 'file',
  };
}

/**
 * Reads the landscape that the region's settings name in the media folder, as safe markup. Without one, or
 * with one that can't be used, the markup is empty and the home page shows the shipped landscape.
 */
export async function readPanorama(
  root: string,
  file: string | undefined,
): Promise<{ markup: string; problems: Problem[] }> {
  if (!file) return { markup: '', problems: [] };
  const svg = await readSvg(join(root, 'media', file));
  if (svg === 'missing' || svg === 'too-big')
    return { markup: '', problems: [toProblem(file, svg)] };
  const parsed = parsePanorama(svg);
  return parsed.ok
    ? { markup: parsed.markup, problems: [] }
    : { markup: '', problems: [toProblem(file, parsed.reason)] };
}
