/**
 * The kit of one release: its texts in every language that it has, its pictures in print size, captions, licence.
 * One ZIP for both languages: a desk that works in two gets everything once.
 */
import { t } from '../../i18n/translate.ts';
import { DEFAULT_LANG, LANGS, type Lang } from '../../i18n/types.ts';
import { selectPhotos, type ShownPhoto } from '../entry/photo.ts';
import { selectRecord } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import type { OpenDataContext } from '../open-data/dataset.ts';
import { toPath } from '../paths.ts';
import { canDownload } from '../photos/rights.ts';
import { toAreaNames } from '../place/page.ts';
import { renderCaptions, toPictureRights } from './captions.ts';
import { RELEASE_FORMS, toFormName, toFormPath } from './formats/form-names.ts';
import { toPhotoPicture, type KitPicture } from './kit-pictures.ts';
import { renderKitRights } from './kit-rights.ts';
import { PICTURES, toKitWord, type KitMember, type KitPlan } from './kit.ts';
import { toCredit } from './manuscript.ts';
import { toKitCharts } from './release-chart.ts';
import { toReleaseState } from './release.ts';

type Release = Record<'releases'>;

/** The drawing of a place, where a release has no photo. */
export interface KitDrawing {
  readonly slug: string;
  readonly svg: string;
}

/** Wide enough for a page of a newspaper's site; a drawing has no finer grain. */
const DRAWING_WIDTH = 1200;

/** The photos that a desk may print: what is not to be used by others is not in the kit. */
export function selectKitPhotos(release: Release, hub: Hub): ShownPhoto[] {
  return selectPhotos(hub, release.photos).filter(({ record }) => canDownload(record));
}

/** A release that was withdrawn has no kit. */
export function hasKit(release: Release): boolean {
  return toReleaseState(release) !== 'withdrawn';
}

/** Plans the kit of every published release; `toDrawings` gives the drawings of one without photos. */
export function planReleaseKits(
  context: OpenDataContext,
  toDrawings: (release: Release) => readonly KitDrawing[],
): KitPlan[] {
  const english = new Map(context.en.records.releases.map((one) => [one.slug, one]));
  return context.id.records.releases
    .filter(hasKit)
    .map((one) => planKit(one, english.get(one.slug) ?? one, context, toDrawings(one)));
}

function planKit(
  release: Release,
  english: Release,
  context: OpenDataContext,
  drawings: readonly KitDrawing[],
): KitPlan {
  const { slug } = release;
  const langs = english.textLang === 'en' ? LANGS : [DEFAULT_LANG];
  const pictures = [
    ...toPictures(release, context, drawings),
    ...toKitCharts({ id: release, en: english }, context, langs),
  ];
  const rights = toRights({ id: release, en: english }, context, pictures.length > 0);
  return {
    path: toPath('releaseKit', { slug }, 'id'),
    members: [
      ...listTexts(slug, langs),
      ...pictures.flatMap(({ members }) => members),
      ...toCaptionFile(pictures),
      { name: 'LISENSI.txt', text: rights },
    ],
  };
}

function toPictures(
  release: Release,
  context: OpenDataContext,
  drawings: readonly KitDrawing[],
): KitPicture[] {
  const photos = selectKitPhotos(release, context.id);
  if (photos.length > 0)
    return photos.map((one) =>
      toPhotoPicture(`${PICTURES}${toKitWord(one.record.slug)}`, one, context),
    );
  return drawings.map((one) => toDrawnPicture(one, context));
}

function listTexts(slug: string, langs: readonly Lang[]): KitMember[] {
  return langs.flatMap((lang) =>
    RELEASE_FORMS.map((form) => {
      const file = toFormName(form, lang);
      const name = lang === DEFAULT_LANG ? file : `${lang}/${file}`;
      return { name, from: toFormPath(form, slug, lang) };
    }),
  );
}

function toDrawnPicture({ slug, svg }: KitDrawing, { id, en }: OpenDataContext): KitPicture {
  const stem = `${PICTURES}${toKitWord(slug)}`;
  const place = selectRecord(id, 'destinations', slug);
  const words = { place: place?.title ?? slug };
  const wordsEn = { place: selectRecord(en, 'destinations', slug)?.title ?? slug };
  const { siteName } = id.settings.region;
  const caption = {
    file: `${stem}.png`,
    caption: t('id', 'kit.poster', words),
    captionEn: t('en', 'kit.poster', wordsEn),
    alt: t('id', 'kit.posterAlt', words),
    altEn: t('en', 'kit.posterAlt', wordsEn),
    creator: siteName,
    credit: siteName,
    licence: 'CC-BY-4.0',
    place: toAreaNames(place?.place, id).join(', '),
    sourceType: 'digitalArt',
  };
  return {
    members: [
      { name: `${stem}.svg`, text: svg },
      { name: `${stem}.png`, svg, width: DRAWING_WIDTH, rights: toPictureRights(caption) },
    ],
    caption,
  };
}

function toCaptionFile(pictures: readonly KitPicture[]): KitMember[] {
  if (pictures.length === 0) return [];
  return [{ name: 'keterangan.csv', text: renderCaptions(pictures.map(({ caption }) => caption)) }];
}

function toRights(
  titles: { readonly [L in Lang]: Release },
  context: OpenDataContext,
  hasPictures: boolean,
): string {
  return renderKitRights((lang) => ({
    title: titles[lang].title,
    credit: toCredit(titles[lang], context[lang]),
    url: context.toUrl(toPath('release', { slug: titles[lang].slug }, lang)),
    more: hasPictures ? [t(lang, 'kit.rightsPictures')] : [],
  }));
}
