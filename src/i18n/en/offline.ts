import type { offline as id } from '../id/offline.ts';
import type { Entry } from '../types.ts';

export const offline: Record<keyof typeof id, Entry> = {
  'offline.storedAt': 'This is a copy stored on {time}. The page may have changed since.',
  'offline.newVersion': 'There is a new version of this site.',
  'offline.takeOver': 'Use the new version',
  'offline.title': 'Saved on this device',
  'offline.description':
    'Pages that open without a signal: what you saved, packs that you downloaded, and what you have read.',
};
