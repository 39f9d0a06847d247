/** The kits of this build as data, and the files that only kits and their boxes need. */
import type { Hub } from '../domain/hub/types.ts';
import { toPath } from '../domain/paths.ts';
import { renderFactSheet, toFactSheet } from '../domain/press/fact-sheet.ts';
import type { KitMember, KitPlan } from '../domain/press/kit.ts';
import { planRegionKit } from '../domain/press/region-kit.ts';
import { LANGS } from '../i18n/types.ts';
import { absoluteLink } from './links.ts';

/** Every kit of the site. */
export function planKits(id: Hub, en: Hub): KitPlan[] {
  const context = { id, en, toUrl: absoluteLink };
  return [planRegionKit(context, listFactSheets())];
}

function listFactSheets(): KitMember[] {
  return LANGS.map((lang) => {
    const from = toPath('factSheetText', {}, lang);
    const file = from.slice(from.lastIndexOf('/') + 1);
    return { name: lang === 'id' ? file : `${lang}/${file}`, from };
  });
}

/** The text of the fact sheet of one language. */
export function toFactSheetText(hub: Hub): string {
  const url = absoluteLink(toPath('newsroom', {}, hub.lang));
  return renderFactSheet(toFactSheet(hub, url), hub.lang);
}
