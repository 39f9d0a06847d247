import type { pressNewsroom as source } from '../id/press-newsroom.ts';
import type { Entry } from '../types.ts';

export const pressNewsroom: Record<keyof typeof source, Entry> = {
  'press.byKind': 'Kind',
  'press.byDimension': 'Dimension',
  'press.byPlace': 'Place',
  'press.byYear': 'Year',
  'press.ofKind': 'Kind of release: {name}',
  'press.ofDimension': 'Press releases: {name}',
  'press.ofDistrict': 'Press releases about {name}',
  'press.ofYear': 'Press releases of {name}',
  'press.moreFilters': '{n} more',
  'press.older': 'Older',
  'press.newer': 'Newer',
  'newsroom.archive': 'Archive by year',
  'newsroom.subscribe': 'Subscribe',
  'newsroom.readers':
    'Open it in a reader such as Feedly, NetNewsWire or Thunderbird, or in your newsroom system. Every release is there as ninjs 3.1, too.',
};
