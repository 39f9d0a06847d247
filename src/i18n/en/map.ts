import type { map as source } from '../id/map.ts';
import type { Entry } from '../types.ts';

/** What the maps say beside the words of the map page in place.ts. */
export const map: Record<keyof typeof source, Entry> = {
  'pin.village': 'Villages, farms, parks, food',
  'map.notes': 'Borders: schematic. Relief lines: decoration.',
  'map.ringNote': 'Dashed ring: an approximate area, not an exact point.',
  'map.pictureAlt': 'Map picture of {region}: {n} districts (kecamatan) and the neighbours.',
  'map.fullPage': 'Open the full map',
  'map.controls': 'Map controls',
  'map.locate': 'Show my position',
  'map.located': 'Your position is on the map. It is not sent anywhere.',
  'map.locateOutside': 'Your position is outside this map.',
  'map.locateFailed': 'No position. Allow location access in your browser, then try again.',
  'map.loading': 'Loading the map…',
  'map.chosen': 'Chosen on the map',
  'map.areaShort': 'approximate area',
  'map.close': 'Close',
  'map.rough': 'Approximate area, radius {km} km',
  'map.shown': { one: '{n} point on the map', other: '{n} points on the map' },
  'map.filter': 'Show',
  'map.detailedFailed':
    'The detailed map needs a signal and can’t be loaded now. The outline map stays.',
  'map.noPoint': 'Nothing has a point yet.',
  'map.moreInList': 'All {n}',
};
