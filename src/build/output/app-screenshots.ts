import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { toPath } from '../../domain/paths.ts';
import { t } from '../../i18n/translate.ts';
import { LANGS, type Lang } from '../../i18n/types.ts';

/** A phone and a desk, as the manifest calls them. */
const FORMS = ['narrow', 'wide'] as const;

/**
 * Puts pictures of the site into the finished manifests, for the dialog that offers to install it. They lie in
 * `screenshots/<lang>-<form>.jpg` of the content folder, since they show one region; without them there are none.
 */
export async function addAppScreenshots(
  outDir: string,
  contentRoot: string,
  base: string,
): Promise<void> {
  for (const lang of LANGS) {
    const manifest = join(outDir, toPath('manifest', {}, lang));
    const screenshots = [];
    for (const form of FORMS) {
      const name = `${lang}-${form}.jpg`;
      const from = join(contentRoot, 'screenshots', name);
      if (existsSync(from))
        screenshots.push(await copyPicture(outDir, base, { from, name, form, lang }));
    }
    if (!screenshots.length) continue;
    const content = JSON.parse(await readFile(manifest, 'utf8')) as object;
    await writeFile(manifest, JSON.stringify({ ...content, screenshots }, null, 2));
  }
}

interface Picture {
  readonly from: string;
  readonly name: string;
  readonly form: (typeof FORMS)[number];
  readonly lang: Lang;
}

async function copyPicture(outDir: string, base: string, { from, name, form, lang }: Picture) {
  const folder = join(outDir, 'gambar', 'layar');
  await mkdir(folder, { recursive: true });
  await copyFile(from, join(folder, name));
  const { width, height } = await sharp(from).metadata();
  return {
    src: `${base}gambar/layar/${name}`,
    sizes: `${width}x${height}`,
    type: 'image/jpeg',
    form_factor: form,
    label: t(lang, 'site.home'),
  };
}
