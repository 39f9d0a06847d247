/**
 * How a page says with what it is stored: `<meta name="stored-with" content="core services area-99.01.02">`.
 * Kinds of pages that come later join by saying so. Pure.
 */
import { DEFAULT_LANG, type Lang } from '../../i18n/types.ts';

export const STORED_WITH = 'stored-with';

/** The core is stored at the first visit; its pictures only where the page says so. */
export const CORE = { page: 'core', pictures: 'core-pictures' } as const;

/** Every page of a language that has a mark, together. */
export const EVERYTHING = 'everything';

const MARK = new RegExp(`<meta name="${STORED_WITH}" content="([^"]*)"`);

/** The marks of a page, read from its HTML. */
export function parseMarks(html: string): readonly string[] {
  return MARK.exec(html)?.[1]?.split(' ').filter(Boolean) ?? [];
}

/** The pack of all services, life events and offices. */
export const SERVICES_PACK = 'services';

/** The packs of what lies in some kecamatan, by their codes; of everything alone when it lies in none. */
export function toAreaPacks(districts: readonly string[] = []): string[] {
  return districts.length ? districts.map((code) => `area-${code}`) : [EVERYTHING];
}

/**
 * Lists of the default language are of the core; those of another language would make the first visit dear and come
 * with what is read.
 */
export const toListMarks = (lang: Lang): string[] =>
  lang === DEFAULT_LANG ? [CORE.page] : [EVERYTHING];
