import { escapeXml } from './text/xml.ts';

/** The mark of the site: a pendopo. Its parts, so that every place draws the same one. */
export const LOGO = {
  box: '0 0 44 36',
  roof: 'M15 2h14l4 9 10 6v4H1v-4l10-6Z',
  eave: 'M1 21h42v2H1Z',
  posts: 'M6 23h3v9H6Zm9 0h3v9h-3Zm11 0h3v9h-3Zm9 0h3v9h-3ZM2 32h40v3H2Z',
} as const;

const INKS = {
  colour: ['#14503f', '#f3c331', '#0c2a25'],
  light: ['#fff', '#f3c331', '#fff'],
} as const;

/** Looks of the mark: in colour on paper, light on dark. */
export type LogoLook = keyof typeof INKS;

/** The mark as an SVG file of its own. */
export function renderLogo(look: LogoLook, title: string): string {
  const [roof, eave, posts] = INKS[look];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="440" height="360" viewBox="${LOGO.box}"><title>${escapeXml(title)}</title><path fill="${roof}" d="${LOGO.roof}"/><path fill="${eave}" d="${LOGO.eave}"/><path fill="${posts}" d="${LOGO.posts}"/></svg>\n`;
}
