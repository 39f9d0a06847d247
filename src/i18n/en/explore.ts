import type { explore as source } from '../id/explore.ts';
import type { Entry } from '../types.ts';

/** The filter of the list of places. */
export const explore: Record<keyof typeof source, Entry> = {
  'filter.open': 'Filter and sort',
  'filter.failed':
    'The filter could not be loaded. The pages per kind and district are still there.',
  'filter.matches': { one: '{n} place matches', other: '{n} places match' },
  'filter.none': 'No place is known to match. Ask for less.',
  'filter.ignored': 'This part of the address is not known and was skipped: {parts}',
  'filter.kind': 'Kind',
  'filter.district': 'District',
  'filter.openNow': 'Open now',
  'filter.openOn': 'Open on',
  'filter.needs': 'Needs',
  'filter.free': 'Free entry',
  'filter.accessible': 'Wheelchair access',
  'filter.childFriendly': 'Good for small children',
  'filter.heightFrom': 'Height from (m)',
  'filter.heightTo': 'Height up to (m)',
  'filter.month': 'Best month',
  'filter.anyMonth': 'Any month',
  'filter.text': 'Name of the place',
  'filter.sort': 'Order',
  'filter.usual': 'Usual',
  'filter.name': 'Name',
  'filter.distance': 'Distance from me',
  'filter.height': 'Height',
  'filter.see': 'See the list',
  'filter.more': { one: 'Show {n} more', other: 'Show {n} more' },
  'filter.waiting': 'Waiting for your position…',
  'filter.noPosition': 'No position, so the order stays as usual.',
  'filter.copied': 'The link to this selection is copied.',
  'filter.copyFailed': 'Copy the address of this page to share it.',
  'filter.unknown.free': {
    one: '{n} place: price not known.',
    other: '{n} places: price not known.',
  },
  'filter.unknown.openNow': {
    one: 'Of {n} place it is not certain whether it is open now.',
    other: 'Of {n} places it is not certain whether they are open now.',
  },
  'filter.unknown.openOn': {
    one: '{n} place: hours of that day not certain.',
    other: '{n} places: hours of that day not certain.',
  },
  'filter.unknown.accessible': {
    one: '{n} place: wheelchair access not known.',
    other: '{n} places: wheelchair access not known.',
  },
  'filter.unknown.childFriendly': {
    one: '{n} place: not known whether it suits small children.',
    other: '{n} places: not known whether they suit small children.',
  },
  'filter.unknown.height': {
    one: '{n} place: height not known.',
    other: '{n} places: height not known.',
  },
  'filter.unknown.month': {
    one: '{n} place: best month not known.',
    other: '{n} places: best month not known.',
  },
};
