import type { safety as source } from '../id/safety.ts';
import type { Entry } from '../types.ts';

export const safety: Record<keyof typeof source, Entry> = {
  'closure.until': 'Closed until {time}',
  'closure.coming': 'Closed {span}',
  'closure.place': 'This place is closed.',
  'closure.placeComing': 'This place will be closed.',
  'closure.withParent': 'This place is closed together with {name}.',
  'closure.route': 'This route is closed.',
  'closure.routeComing': 'This route will be closed.',
  'closure.stops': 'Closed on this route: {names}.',
  'closure.someStops': 'Partly closed until {time}',
  'closure.someStopsComing': 'Partly closed {span}',
  'closure.venue': 'The venue of this event is closed. Ask the organiser.',
  'closure.short': 'closed',
  'alert.lasts': 'In force until {time}.',
  'alert.lastsFrom': 'In force from {from} to {to}.',
  'alert.here': 'Warnings for this page',
  'alert.shuts': 'The places to visit that it touches are closed until it ends.',
};
