import type { Dataset } from './dataset.ts';
import { events } from './events.ts';
import { offices } from './offices.ts';
import { places } from './places.ts';
import { records } from './records.ts';
import { releases } from './releases.ts';
import { services } from './services.ts';
import { standards } from './standards.ts';
import { villages } from './villages.ts';

/** Every dataset of the catalogue, in its order. */
export const DATASETS: readonly Dataset[] = [
  places,
  services,
  standards,
  offices,
  events,
  releases,
  records,
  villages,
];
