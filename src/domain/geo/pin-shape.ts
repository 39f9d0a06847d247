/** Kinds that share a shape and a colour on the map and a line in its legend. */
export const PIN_GROUPS = ['water', 'peak', 'culture', 'village', 'office', 'event'] as const;
export type PinGroup = (typeof PIN_GROUPS)[number];

export type PinShape = 'diamond' | 'triangle' | 'square' | 'house' | 'disc' | 'hexagon' | 'ring';

/** Above this radius in metres a point is an area: a ring, never a pin. */
export const PIN_PRECISION_M = 500;

const GROUP_OF_KIND: Readonly<Record<string, PinGroup>> = {
  lake: 'water',
  waterfall: 'water',
  crater: 'water',
  'hot-spring': 'water',
  reservoir: 'water',
  beach: 'water',
  harbour: 'water',
  nature: 'water',
  mountain: 'peak',
  viewpoint: 'peak',
  cave: 'peak',
  'forest-trail': 'peak',
  trail: 'peak',
  route: 'peak',
  heritage: 'culture',
  culture: 'culture',
  dance: 'culture',
  craft: 'culture',
  village: 'village',
  agro: 'village',
  park: 'village',
  culinary: 'village',
  market: 'village',
  office: 'office',
  event: 'event',
};

const SHAPE_OF_GROUP: Readonly<Record<PinGroup, PinShape>> = {
  water: 'diamond',
  peak: 'triangle',
  culture: 'square',
  village: 'house',
  office: 'disc',
  event: 'hexagon',
};

/** Outlines around 0,0, drawn 28 screen pixels wide. */
export const PIN_OUTLINES: Readonly<Record<PinShape, string>> = {
  diamond: 'M0-14 14 0 0 14-14 0z',
  triangle: 'M0-14 14 12h-28z',
  square: 'M-12-12h24v24h-24z',
  house: 'M0-14 13-4v17h-26v-17z',
  disc: 'M-13 0a13 13 0 1 0 26 0 13 13 0 1 0-26 0z',
  hexagon: 'M-7-13H7l7.5 13L7 13H-7l-7.5-13z',
  ring: 'M-13 0a13 13 0 1 0 26 0 13 13 0 1 0-26 0z',
};

/** The legend line that a kind belongs to; a kind that nobody listed is a place to visit. */
export function toPinGroup(kind: string): PinGroup {
  return GROUP_OF_KIND[kind] ?? 'village';
}

/** Whether a point is known too roughly for a pin. */
export function isRoughPoint(precisionM: number | undefined): boolean {
  return (precisionM ?? 0) > PIN_PRECISION_M;
}

/** The shape of a kind, or a ring where the point is rough. */
export function toPinShape(kind: string, precisionM?: number): PinShape {
  return isRoughPoint(precisionM) ? 'ring' : SHAPE_OF_GROUP[toPinGroup(kind)];
}

/** The shape that stands for a whole group in a legend. */
export function toGroupShape(group: PinGroup): PinShape {
  return SHAPE_OF_GROUP[group];
}
