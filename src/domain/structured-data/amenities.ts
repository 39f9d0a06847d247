import { label } from '../../i18n/translate.ts';
import type { Lang } from '../../i18n/types.ts';
import type { Record } from '../hub/types.ts';
import { say } from '../say.ts';

type Facility = Record<'destinations'>['facilities'][number];

/** Yes and no as such; "partly" stays a word, so that no program takes it for a yes. */
function toAmenity({ kind, state, note }: Facility, lang: Lang): object {
  return {
    '@type': 'LocationFeatureSpecification',
    name: label(lang, 'facility.', kind),
    value: state === 'partly' ? label(lang, 'facilityState.', state) : state === 'yes',
    ...(note && { description: say(note, lang) }),
  };
}

/** `amenityFeature` of a place: what an editor said is there, or is not; nothing of the rest. */
export function toAmenities(facilities: readonly Facility[], lang: Lang): object {
  if (facilities.length === 0) return {};
  return { amenityFeature: facilities.map((facility) => toAmenity(facility, lang)) };
}
