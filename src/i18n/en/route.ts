import type { route as source } from '../id/route.ts';
import type { Entry } from '../types.ts';

/** Routes: times, profile, track and file. */
export const route: Record<keyof typeof source, Entry> = {
  'route.leaveAt': 'Leave at {time}',
  'route.arriveAt': 'Arrive at {time}',
  'route.dayClock': '{clock} (day {day})',
  'route.timesNote':
    'Times are reckoned from stays and travel times. Allow more when it is busy or wet.',
  'route.profileTrack': 'Elevation profile',
  'route.profileTrackNote': 'From the recorded track. Up {up}, down {down}.',
  'route.profileStopsNote':
    'Only the heights of the stops are known. The dashed line just joins them.',
  'route.profileUnit': 'km from the start',
  'route.lowest': 'Lowest point',
  'route.descent': 'Descent',
  'route.stop': 'Stop',
  'route.place': 'Distance from the start',
  'route.mapTrack': 'The line is a recorded track. Numbers are those of the stops.',
  'route.mapStops':
    'The dashed line joins the stops; it is not a road. Numbers are those of the stops.',
  'route.gpxSize': 'GPX, {size}',
  'route.gpxTrack': 'The GPX file holds the recorded track and the stops.',
  'route.gpxStops': 'The GPX file holds the points of the stops only, no line of the way.',
  'route.gpxMissing': {
    one: '{n} stop has no known point and is not in this file.',
    other: '{n} stops have no known point and are not in this file.',
  },
  'route.gpxPrecision': 'Precision of the point: about {distance}.',
  'route.gpxArea': 'Approximate: within about {distance} of this point, not exactly here.',
  'route.gpxUnknown': 'The precision of the point is not known.',
  'route.gpxUnofficial': 'A demonstration site, not an official one.',
};
