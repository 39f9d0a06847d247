import sharp from 'sharp';
import type { PhotoRights } from '../../domain/photo.ts';
import { drawCached } from '../pictures/cache.ts';
import { outlineText } from './outline-text.ts';
import { toExif, toXmp } from '../pictures/rights.ts';

/** A drawing that becomes a PNG. */
export interface Drawing {
  readonly svg: string;
  /** In pixels. */
  readonly width: number;
  readonly rights: PhotoRights;
}

/** Raise it when the drawing changes, so that the cache lets go. */
const RECIPE = 1;

/** A PNG of an SVG, with its rights inside as a photo has them; kept between builds. */
export async function drawDrawing(drawing: Drawing, cacheDir: string): Promise<Buffer> {
  const { svg, width, rights } = drawing;
  const key = ['drawing', RECIPE, svg, width, rights];
  const { picture } = await drawCached(cacheDir, key, async () =>
    sharp(Buffer.from(outlineText(svg)), { density: await toDensity(svg, width) })
      .resize(width)
      .png({ palette: true, effort: 7 })
      .withExif(toExif(rights))
      .withXmp(toXmp(rights))
      .toBuffer(),
  );
  return picture;
}

/** Lines are drawn at the wanted width, not drawn small and enlarged. */
async function toDensity(svg: string, width: number): Promise<number> {
  const drawn = await sharp(Buffer.from(svg)).metadata();
  return (72 * width) / drawn.width;
}
