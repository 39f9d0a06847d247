/** The kit of the region: logos, map, portraits, fact sheet, profile, captions, licence. */
import { t } from '../../i18n/translate.ts';
import { LANGS, type Lang } from '../../i18n/types.ts';
import { renderLogo, type LogoLook } from '../logo.ts';
import type { OpenDataContext } from '../open-data/dataset.ts';
import { toPath } from '../paths.ts';
import { say } from '../say.ts';
import { toBoilerplate } from './boilerplate.ts';
import { renderCaptions, toPictureRights, type CaptionedPicture } from './captions.ts';
import { renderKitRights } from './kit-rights.ts';
import { toPhotoPicture } from './kit-pictures.ts';
import { toKitWord, type KitMember, type KitPlan } from './kit.ts';
import { selectPortraits } from './portraits.ts';
import { renderRegionMap } from './region-map.ts';

/** For a full page of a newspaper at 200 dots an inch. */
const MAP_WIDTH = 2000;
const LOGO_WIDTH = 1200;
const PORTRAITS = 'potret/';

/** A drawing with its caption: as SVG for whoever lays out a page, as PNG for everybody else. */
interface Drawn {
  readonly svg: string;
  readonly width: number;
  readonly caption: CaptionedPicture;
}

/** Plans `/ruang-media/kit.zip`; `sheets` are the published files of the fact sheet. */
export function planRegionKit(context: OpenDataContext, sheets: readonly KitMember[]): KitPlan {
  const drawings = [toLogo('colour', context), toLogo('light', context), toMap(context)];
  const portraits = [...selectPortraits(context.id)].map(([slug, one]) =>
    toPhotoPicture(`${PORTRAITS}${toKitWord(slug)}`, one, context),
  );
  const captions = [...drawings, ...portraits].map(({ caption }) => caption);
  return {
    path: toPath('newsroomKit', {}, 'id'),
    members: [
      ...sheets,
      ...LANGS.map((lang) => toProfile(lang, context)),
      ...drawings.flatMap(toMembers),
      ...portraits.flatMap(({ members }) => members),
      { name: 'keterangan.csv', text: renderCaptions(captions) },
      { name: 'LISENSI.txt', text: toRights(context, portraits.length > 0) },
    ],
  };
}

function toMembers({ svg, width, caption }: Drawn): KitMember[] {
  return [
    { name: caption.file.replace(/\.png$/, '.svg'), text: svg },
    { name: caption.file, svg, width, rights: toPictureRights(caption) },
  ];
}

function toProfile(lang: Lang, context: OpenDataContext): KitMember {
  const { title, text, sources } = toBoilerplate(context[lang]);
  const name = lang === 'id' ? 'profil.txt' : `${lang}/profile.txt`;
  const from = sources.map((one) => t(lang, 'factSheet.source', { source: one.name }));
  return { name, text: `${[title, '', text, ...from].join('\n')}\n` };
}

function toLogo(look: LogoLook, { id }: OpenDataContext): Drawn {
  const { siteName } = id.settings.region;
  const words = { site: siteName };
  return {
    svg: renderLogo(look, siteName),
    width: LOGO_WIDTH,
    caption: {
      file: look === 'colour' ? 'logo/logo-warna.png' : 'logo/logo-terang.png',
      caption: t('id', 'kit.logoCaption', words),
      captionEn: t('en', 'kit.logoCaption', words),
      alt: t('id', 'kit.logoAlt'),
      altEn: t('en', 'kit.logoAlt'),
      creator: siteName,
      credit: siteName,
      licence: 'CC-BY-4.0',
      sourceType: 'digitalArt',
    },
  };
}

function toMap({ id }: OpenDataContext): Drawn {
  const { fullName, siteName, mapCredit } = id.settings.region;
  const words = (lang: Lang) => ({ region: say(fullName, lang) });
  const caption = t('id', 'kit.mapCaption', words('id'));
  return {
    svg: renderRegionMap(id.map, caption, say(mapCredit, 'id')),
    width: MAP_WIDTH,
    caption: {
      file: 'peta/kecamatan.png',
      caption,
      captionEn: t('en', 'kit.mapCaption', words('en')),
      alt: t('id', 'kit.mapAlt', words('id')),
      altEn: t('en', 'kit.mapAlt', words('en')),
      creator: siteName,
      credit: say(mapCredit, 'id'),
      licence: 'CC-BY-4.0',
      place: say(fullName, 'id'),
      sourceType: 'digitalArt',
    },
  };
}

function toRights(context: OpenDataContext, hasPortraits: boolean): string {
  return renderKitRights((lang) => {
    const { fullName, publisher, mapCredit } = context[lang].settings.region;
    return {
      title: say(fullName, lang),
      credit: say(publisher, lang),
      url: context.toUrl(toPath('newsroom', {}, lang)),
      more: [
        t(lang, 'kit.rightsPictures'),
        t(lang, 'kit.rightsLogo'),
        t(lang, 'kit.rightsMap', { credit: say(mapCredit, lang) }),
        ...(hasPortraits ? [] : [t(lang, 'kit.missingPortraits')]),
      ],
    };
  });
}
