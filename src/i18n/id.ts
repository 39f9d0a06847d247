import { calendar } from './id/calendar.ts';
import { choices } from './id/choices.ts';
import { common } from './id/common.ts';
import { data } from './id/data.ts';
import { events } from './id/events.ts';
import { explore } from './id/explore.ts';
import { information } from './id/information.ts';
import { guide } from './id/guide.ts';
import { kinds } from './id/kinds.ts';
import { kiosk } from './id/kiosk.ts';
import { leaflet } from './id/leaflet.ts';
import { letter } from './id/letter.ts';
import { life } from './id/life.ts';
import { map } from './id/map.ts';
import { offline } from './id/offline.ts';
import { photoPick } from './id/photo-pick.ts';
import { photos } from './id/photos.ts';
import { place } from './id/place.ts';
import { plan } from './id/plan.ts';
import { plain } from './id/plain.ts';
import { press } from './id/press.ts';
import { pressDesk } from './id/press-desk.ts';
import { pressFormats } from './id/press-formats.ts';
import { pressRelease } from './id/press-release.ts';
import { pressNewsroom } from './id/press-newsroom.ts';
import { route } from './id/route.ts';
import { safety } from './id/safety.ts';
import { pressKit } from './id/press-kit.ts';
import { price } from './id/price.ts';
import { service } from './id/service.ts';
import { where } from './id/where.ts';
import { smartCity } from './id/smart-city.ts';
import { way } from './id/way.ts';

/** The Indonesian dictionary: its keys are all keys that exist. Areas are in `id/`. */
export const id = {
  ...common,
  ...calendar,
  ...data,
  ...events,
  ...explore,
  ...information,
  ...kinds,
  ...choices,
  ...photoPick,
  ...photos,
  ...place,
  ...plain,
  ...guide,
  ...life,
  ...plan,
  ...route,
  ...service,
  ...press,
  ...pressDesk,
  ...pressFormats,
  ...pressKit,
  ...pressRelease,
  ...pressNewsroom,
  ...price,
  ...kiosk,
  ...leaflet,
  ...letter,
  ...map,
  ...offline,
  ...safety,
  ...smartCity,
  ...way,
  ...where,
};

/** A key of the dictionary. */
export type TextKey = keyof typeof id;
