/** The kits of this build as data, and the files that only kits and their boxes need. */
import { renderPoster } from '../components/art/poster/poster.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { toPath } from '../domain/paths.ts';
import {
  renderFactText,
  renderFactWord,
  toFactSheet,
  type FactSheet,
} from '../domain/press/fact-sheet.ts';
import { toFormMediaType } from '../domain/press/formats/form-names.ts';
import type { KitMember, KitPlan } from '../domain/press/kit.ts';
import { planRegionKit } from '../domain/press/region-kit.ts';
import { planReleaseKits } from '../domain/press/release-kit.ts';
import { DEFAULT_LANG, LANGS } from '../i18n/types.ts';
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
  return LANGS.flatMap((lang) =>
    (['factSheetText', 'factSheetWord'] as const).map((route) => {
      const from = toPath(route, {}, lang);
      const file = from.slice(from.lastIndexOf('/') + 1);
      return { name: lang === DEFAULT_LANG ? file : `${lang}/${file}`, from };
    }),
  );
}

function toSheet(hub: Hub): FactSheet {
  return toFactSheet(hub, absoluteLink(toPath('newsroom', {}, hub.lang)));
}

/** The fact sheet of one language as plain text. */
export function toFactTextResponse(hub: Hub): Response {
  return new Response(renderFactText(toSheet(hub)));
}

/** The same for Word. */
export async function toFactWordResponse(hub: Hub): Promise<Response> {
  return new Response(await renderFactWord(toSheet(hub)), {
    headers: { 'Content-Type': toFormMediaType('word') },
  });
}
