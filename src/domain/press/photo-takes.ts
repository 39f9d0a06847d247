/** The photos of the library as a desk takes several at once: the same files, names and captions as in the kits. */
import { t } from '../../i18n/translate.ts';
import { LANGS } from '../../i18n/types.ts';
import type { ShownPhoto } from '../entry/photo.ts';
import type { OpenDataContext } from '../open-data/dataset.ts';
import { toPath } from '../paths.ts';
import { planPhoto } from '../photo.ts';
import { selectPhotoLibrary } from '../photos/library.ts';
import { canDownload } from '../photos/rights.ts';
import type { PhotoTake, PhotoTakes } from '../photos/takes.ts';
import { renderCaptions } from './captions.ts';
import { toPhotoPicture } from './kit-pictures.ts';
import { PICTURES, toKitWord } from './kit.ts';

const HEAD = renderCaptions([]);

/** All photos that others may use; `base` is where the site stands: `/hub/`. One list for both languages. */
export function toPhotoTakes(context: OpenDataContext, base: string): PhotoTakes {
  const photos = selectPhotoLibrary(context.id).all.photos.filter(({ record }) =>
    canDownload(record),
  );
  const stems = nameApart(photos.map(({ record }) => toKitWord(record.slug)));
  return {
    stem: `foto-${toKitWord(context.id.settings.region.siteName)}`,
    head: HEAD,
    licence: renderLicence(context),
    photos: photos.map((one, nth) => toTake(one, stems[nth] ?? '', context, base)),
  };
}

function toTake(
  shown: ShownPhoto,
  stem: string,
  context: OpenDataContext,
  base: string,
): PhotoTake {
  const { caption } = toPhotoPicture(`${PICTURES}${stem}`, shown, context);
  return {
    slug: shown.record.slug,
    from: planPhoto(shown.photo, base).download.src,
    name: caption.file,
    line: renderCaptions([caption]).slice(HEAD.length),
  };
}

/** Names are cut at sixty letters: of those that are then the same, the second gets a number. */
function nameApart(stems: readonly string[]): string[] {
  const used = new Set<string>();
  return stems.map((stem) => {
    let own = stem;
    for (let nth = 2; used.has(own); nth++) own = `${stem}-${nth}`;
    used.add(own);
    return own;
  });
}

function renderLicence(context: OpenDataContext): string {
  return LANGS.map((lang) => {
    const { siteName } = context[lang].settings.region;
    const url = context.toUrl(toPath('newsroomPhotos', {}, lang));
    const lines = [t(lang, 'pick.from', { site: siteName }), url, '', t(lang, 'pick.rights')];
    return `${lines.join('\n')}\n`;
  }).join('\n----\n\n');
}
