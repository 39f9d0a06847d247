import { calendar } from './en/calendar.ts';
import { choices } from './en/choices.ts';
import { common } from './en/common.ts';
import { data } from './en/data.ts';
import { events } from './en/events.ts';
import { explore } from './en/explore.ts';
import { information } from './en/information.ts';
import { guide } from './en/guide.ts';
import { kinds } from './en/kinds.ts';
import { kiosk } from './en/kiosk.ts';
import { leaflet } from './en/leaflet.ts';
import { letter } from './en/letter.ts';
import { life } from './en/life.ts';
import { map } from './en/map.ts';
import { offline } from './en/offline.ts';
import { photoPick } from './en/photo-pick.ts';
import { photos } from './en/photos.ts';
import { place } from './en/place.ts';
import { plan } from './en/plan.ts';
import { plain } from './en/plain.ts';
import { press } from './en/press.ts';
import { pressDesk } from './en/press-desk.ts';
import { pressFormats } from './en/press-formats.ts';
import { pressRelease } from './en/press-release.ts';
import { pressNewsroom } from './en/press-newsroom.ts';
import { route } from './en/route.ts';
import { safety } from './en/safety.ts';
import { pressKit } from './en/press-kit.ts';
import { price } from './en/price.ts';
import { service } from './en/service.ts';
import { where } from './en/where.ts';
import { smartCity } from './en/smart-city.ts';
import { way } from './en/way.ts';
import type { TextKey } from './id.ts';
import type { Entry } from './types.ts';

/** The English dictionary. A key that Indonesian has and English lacks is a type error. */
export const en: Readonly<Record<TextKey, Entry>> = {
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
