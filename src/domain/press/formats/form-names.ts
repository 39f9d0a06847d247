import type { Lang } from '../../../i18n/types.ts';
import { toPath } from '../../paths.ts';

/** The files of a release that a desk takes: route and media type of each. */
const FORMS = {
  text: { route: 'releaseText', mediaType: 'text/plain; charset=utf-8' },
  word: {
    route: 'releaseWord',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  markdown: { route: 'releaseMarkdown', mediaType: 'text/markdown; charset=utf-8' },
  ninjs: { route: 'releaseNinjs', mediaType: 'application/json; charset=utf-8' },
} as const;

/** A form that a release is had in as a file. */
export type ReleaseForm = keyof typeof FORMS;

/** The forms, in the order in which desks ask for them. */
export const RELEASE_FORMS = Object.keys(FORMS) as ReleaseForm[];

/** What a server says that the file is. */
export function toFormMediaType(form: ReleaseForm): string {
  return FORMS[form].mediaType;
}

/** The path of a file, without base: `/siaran-pers/<slug>/naskah.txt`. */
export function toFormPath(form: ReleaseForm, slug: string, lang: Lang): string {
  return toPath(FORMS[form].route, { slug }, lang);
}

/** Its name alone: `naskah.txt`, `text.txt`. */
export function toFormName(form: ReleaseForm, lang: Lang): string {
  return toFormPath(form, 'x', lang).split('/').at(-1) ?? '';
}
