import type { DraftGround } from '../domain/content/check-draft.ts';
import type { Hub } from '../domain/hub/types.ts';

/** What the editor's page must know to judge an entry before it is saved: codes, outline, what is taken. */
export function toDraftGround(hub: Hub): DraftGround {
  const { settings, districts, villages, map, records } = hub;
  const { neighbours, neighbourToleranceKm } = settings.region;
  return {
    region: { neighbours, neighbourToleranceKm },
    map: { outline: map.outline },
    districts: districts.map(({ code }) => ({ code })),
    villages: villages.map(({ code }) => ({ code })),
    settings: { agencies: settings.agencies, tags: settings.tags },
    services: records.services.map(({ slug, agency, number, word }) => ({
      slug,
      agency,
      number,
      ...(word && { word }),
    })),
    villagePages: records.villages.map(({ slug, code }) => ({ slug, code })),
  };
}
