import type { Definition } from '../definition.ts';
import { alerts } from './alerts.ts';
import { destinations } from './destinations.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { lifeEvents } from './life-events.ts';
import { letters } from './letters.ts';
import { offices } from './offices.ts';
import { pages } from './pages.ts';
import { people } from './people.ts';
import { photos } from './photos.ts';
import { records } from './records.ts';
import { releases } from './releases.ts';
import { routes } from './routes.ts';
import { services } from './services.ts';
import { terms } from './terms.ts';
import { villages } from './villages.ts';

/** Every collection of the hub, in the order of the editor's menu. */
export const definitions = {
  destinations,
  events,
  routes,
  services,
  documents,
  'life-events': lifeEvents,
  letters,
  offices,
  villages,
  releases,
  people,
  photos,
  records,
  alerts,
  terms,
  pages,
} as const satisfies Record<string, Definition<never> | object>;

export type CollectionName = keyof typeof definitions;

export const collectionNames = Object.keys(definitions) as CollectionName[];

/** A definition by name, with its field types put aside: for code that treats all collections alike. */
export function toDefinition(name: CollectionName): Definition {
  return definitions[name] as unknown as Definition;
}
