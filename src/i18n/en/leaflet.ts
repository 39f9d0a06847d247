import type { leaflet as source } from '../id/leaflet.ts';
import type { Entry } from '../types.ts';

/** Words of the printed leaflet of a place. */
export const leaflet: Record<keyof typeof source, Entry> = {
  'leaflet.print': 'Print a leaflet',
  'leaflet.access': 'Access and facilities',
  'leaflet.change': 'Hours and prices change.',
  'leaflet.emergency': 'Emergency: {number}.',
  'leaflet.scan': 'Scan for how it is today:',
  'leaflet.scanMore': 'Scan for more and how it is today:',
  'leaflet.asOf': '{region}, as of {date}.',
  'leaflet.qr': 'QR code to the page of this place',
};
