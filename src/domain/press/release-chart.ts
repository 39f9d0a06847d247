/** The charts of a release as files: on its page, and in its kit with what a desk must know of them. */
import { t } from '../../i18n/translate.ts';
import { DEFAULT_LANG, type Lang } from '../../i18n/types.ts';
import type { Hub, Record } from '../hub/types.ts';
import type { OpenDataContext } from '../open-data/dataset.ts';
import { toPath } from '../paths.ts';
import { toPictureRights } from './captions.ts';
import { CHART_WIDTH, renderChart } from './chart-drawing.ts';
import { toFigures, toFigureText, type FigureView } from './figure.ts';
import type { KitPicture } from './kit-pictures.ts';
import { toCaution, toCredit } from './manuscript.ts';

type Release = Record<'releases'>;
type Titles = { readonly [L in Lang]: Release };

/** The chart of one figure, with its source, who gives it out, and that the site is a demonstration. */
export function renderReleaseChart(figure: FigureView, release: Release, hub: Hub): string {
  const { lang } = hub;
  const source = t(lang, 'figure.source', { source: figure.source });
  const foot = [source, toCredit(release, hub), toCaution(hub) ?? ''].filter((one) => one !== '');
  return renderChart(figure, { lang, text: toFigureText(figure, lang), foot });
}

/** The charts of a release as parts of its kit: SVG and PNG with their rights, in each of the languages. */
export function toKitCharts(
  releases: Titles,
  context: OpenDataContext,
  langs: readonly Lang[],
): KitPicture[] {
  return langs.flatMap((lang) =>
    toFigures(releases[lang], lang).map((figure) => toKitChart(figure, releases, context, lang)),
  );
}

function toKitChart(
  figure: FigureView,
  releases: Titles,
  context: OpenDataContext,
  lang: Lang,
): KitPicture {
  const release = releases[lang];
  const { slug } = release;
  const path = toPath('releaseChart', { slug, number: String(figure.number) }, lang);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const file = lang === DEFAULT_LANG ? `grafik/${name}` : `${lang}/${name}`;
  const svg = renderReleaseChart(figure, release, context[lang]);
  const caption = toChartCaption(file.replace(/svg$/, 'png'), figure, releases, context);
  return {
    members: [
      { name: file, text: svg },
      { name: caption.file, svg, width: CHART_WIDTH, rights: toPictureRights(caption) },
    ],
    caption,
  };
}

function toChartCaption(
  file: string,
  { number, source }: FigureView,
  releases: Titles,
  context: OpenDataContext,
) {
  const words = (lang: Lang) => {
    const own = toFigures(releases[lang], lang)[number - 1];
    if (!own) return { caption: '', alt: '' };
    const from = t(lang, 'figure.source', { source });
    return { caption: `${own.title}, ${own.unit}. ${from}.`, alt: toFigureText(own, lang) };
  };
  const [id, en] = [words('id'), words('en')];
  return {
    file,
    caption: id.caption,
    captionEn: en.caption,
    alt: id.alt,
    altEn: en.alt,
    creator: context.id.settings.region.siteName,
    credit: toCredit(releases.id, context.id),
    licence: 'CC-BY-4.0',
    sourceType: 'dataDrivenMedia',
  };
}
