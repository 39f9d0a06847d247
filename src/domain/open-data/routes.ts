import { toPath } from '../paths.ts';
import { CHECK } from './columns.ts';
import { defineDataset, selectEntries, type EntryRow } from './dataset.ts';
import { NAMES, toBoth } from './names.ts';

/** Ways to go. */
export const routes = defineDataset<EntryRow<'routes'>>({
  name: 'rute',
  collection: 'routes',
  title: { id: 'Rute', en: 'Routes' },
  description: {
    id: 'Perjalanan sehari dan jalur: pemberhentian dengan letak, lama, jarak, bahaya. Jejak ada di berkas GPX.',
    en: 'Day trips and trails: stops with where they lie, times, distances, dangers. Tracks are in the GPX files.',
  },
  formats: ['json'],
  datedBy: ['checked_at'],
  select: (context) => selectEntries('routes', context),
  columns: [
    ...NAMES,
    {
      name: 'kind',
      type: 'text',
      isRequired: true,
      meaning: { id: 'Jenis rute, sebagai kode', en: 'Kind of route, as a code' },
      read: ({ record }) => record.kind,
    },
    {
      name: 'modes',
      type: 'list',
      meaning: { id: 'Dengan apa dijalani, sebagai kode', en: 'How it is travelled, as codes' },
      read: ({ record }) => record.modes,
    },
    {
      name: 'difficulty',
      type: 'text',
      meaning: { id: 'Kesulitan: easy, moderate, hard', en: 'Difficulty: easy, moderate, hard' },
      read: ({ record }) => record.difficulty,
    },
    {
      name: 'distance_km',
      type: 'number',
      unit: 'km',
      meaning: { id: 'Jarak; kosong bila belum diketahui', en: 'Distance; empty when not known' },
      read: ({ record }) => record.distanceKm,
    },
    {
      name: 'duration_hours',
      type: 'number',
      unit: 'h',
      meaning: { id: 'Lama; kosong bila belum diketahui', en: 'Duration; empty when not known' },
      read: ({ record }) => record.durationHours,
    },
    {
      name: 'start_time',
      type: 'text',
      meaning: { id: 'Jam berangkat', en: 'Hour of setting out' },
      read: ({ record }) => record.startTime,
    },
    {
      name: 'gpx',
      type: 'url',
      isRequired: true,
      meaning: { id: 'Berkas GPX 1.1', en: 'File in GPX 1.1' },
      read: ({ record, context }) => context.toUrl(toPath('routeGpx', { slug: record.slug }, 'id')),
    },
    {
      name: 'stops',
      type: 'objects',
      field: ['routes', 'stops'],
      meaning: { id: 'Pemberhentian berurutan', en: 'Stops in order' },
      read: ({ record }) => record.stops,
    },
    {
      name: 'hazards',
      type: 'objects',
      field: ['routes', 'hazards'],
      meaning: { id: 'Bahaya dan yang harus dilakukan', en: 'Dangers and what to do' },
      read: ({ record }) => record.hazards,
    },
    ...toBoth<'routes'>('season', { id: 'Musim', en: 'Season' }, ({ season }) => season),
    ...toBoth<'routes'>('permit', { id: 'Izin', en: 'Permit' }, ({ permit }) => permit),
    ...CHECK,
  ],
});
