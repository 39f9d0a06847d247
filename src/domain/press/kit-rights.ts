import { t } from '../../i18n/translate.ts';
import { LANGS, type Lang } from '../../i18n/types.ts';
import { LICENCE } from '../open-data/licence.ts';

/** What `LISENSI.txt` of a kit says, in one language. */
export interface KitRights {
  readonly title: string;
  /** Who is named when it is used. */
  readonly credit: string;
  /** Public address of the page that the kit belongs to. */
  readonly url: string;
  /** What holds for this kit beside the texts. */
  readonly more: readonly string[];
}

/** `LISENSI.txt`: what a kit is, under what it may be used, how to check it; one language after the other. */
export function renderKitRights(toRights: (lang: Lang) => KitRights): string {
  return LANGS.map((lang) => renderOne(toRights(lang), lang)).join('\n----\n\n');
}

function renderOne({ title, credit, url, more }: KitRights, lang: Lang): string {
  const lines = [
    t(lang, 'kit.about', { title }),
    url,
    '',
    t(lang, 'kit.rightsTitle').toUpperCase(),
    t(lang, 'kit.rightsText', { credit }),
    LICENCE,
    ...more,
    '',
    t(lang, 'kit.checkTitle').toUpperCase(),
    t(lang, 'kit.check'),
  ];
  return `${lines.join('\n')}\n`;
}
