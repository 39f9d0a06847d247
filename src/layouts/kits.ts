/** The kits of this build as data, and the files that only kits and their boxes need. */
import { renderPoster } from '../components/art/poster/poster.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { toPath } from '../domain/paths.ts';
import { renderFactSheet, toFactSheet } from '../domain/press/fact-sheet.ts';
import type { KitMember, KitPlan } from '../domain/press/kit.ts';
import { planRegionKit } from '../domain/press/region-kit.ts';
import { planReleaseKits } from '../domain/press/release-kit.ts';
import { LANGS } from '../i18n/types.ts';
import { absoluteLink } from './links.ts';
import { toPlacePosters } from './press.ts';

/** Every kit: of the region, and of each release that is published and was not withdrawn. */
export function planKits(id: Hub, en: Hub): KitPlan[] {
  const context = { id, en, toUrl: absoluteLink };
  const toDrawings = (release: Record<'releases'>) =>
    toPlacePosters(release, id).map(({ kind, seed }) => ({
      slug: seed,
      svg: renderPoster({ kind, seed }),
    }));
  return [planRegionKit(context, listFactSheets()), ...planReleaseKits(context, toDrawings)];
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
