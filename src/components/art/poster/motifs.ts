import type { Motif } from './motif.ts';
import { balloons } from './motifs/balloons.ts';
import { batik } from './motifs/batik.ts';
import { beach } from './motifs/beach.ts';
import { boat } from './motifs/boat.ts';
import { cave } from './motifs/cave.ts';
import { crater } from './motifs/crater.ts';
import { dance } from './motifs/dance.ts';
import { food } from './motifs/food.ts';
import { forest } from './motifs/forest.ts';
import { hotSpring } from './motifs/hot-spring.ts';
import { lake } from './motifs/lake.ts';
import { market } from './motifs/market.ts';
import { mountain } from './motifs/mountain.ts';
import { office } from './motifs/office.ts';
import { park } from './motifs/park.ts';
import { reservoir } from './motifs/reservoir.ts';
import { summit } from './motifs/summit.ts';
import { tea } from './motifs/tea.ts';
import { temple } from './motifs/temple.ts';
import { village } from './motifs/village.ts';
import { waterfall } from './motifs/waterfall.ts';

/** Every poster that can be drawn, by kind. */
export const MOTIFS = {
  lake,
  mountain,
  summit,
  waterfall,
  temple,
  tea,
  village,
  'hot-spring': hotSpring,
  cave,
  reservoir,
  park,
  crater,
  food,
  balloons,
  beach,
  boat,
  market,
  batik,
  forest,
  office,
  dance,
} as const satisfies Record<string, Motif>;

export type PosterKind = keyof typeof MOTIFS;

export const POSTER_KINDS = Object.keys(MOTIFS) as PosterKind[];
