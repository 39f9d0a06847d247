import { alerts } from './alerts.ts';
import type { Dataset } from './dataset.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { letters } from './letters.ts';
import { lifeEvents } from './life-events.ts';
import { offices } from './offices.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { photos } from './photos.ts';
import { places } from './places.ts';
import { records } from './records.ts';
import { releases } from './releases.ts';
import { routes } from './routes.ts';
import { services } from './services.ts';
import { standards } from './standards.ts';
import { terms } from './terms.ts';
import { villages } from './villages.ts';

/** Every dataset of the catalogue, in its order: what is done, where, what happens, what is said. */
export const DATASETS: readonly Dataset[] = [
  places,
  routes,
  events,
  services,
  standards,
  documents,
  lifeEvents,
  letters,
  terms,
  offices,
  villages,
  alerts,
  records,
  releases,
  people,
  photos,
  pages,
];
