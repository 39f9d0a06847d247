import type { Entry } from '../types.ts';
import type { where as source } from '../id/where.ts';

/** Complaints, the nearest open office, what is near a village. */

export const where: Record<keyof typeof source, Entry> = {
  'complaint.sms': 'Text {number}',
  'complaint.whatsapp': 'WhatsApp {number}',
  'complaint.limit': '{what}: {time} at most',
  'complaint.include': 'Say in your report: {list}.',
  'nearOffice.title': 'Open and nearest',
  'nearOffice.fromMe': 'From my position',
  'nearOffice.choose': 'Choose kecamatan and village',
  'nearOffice.district': 'Kecamatan (district)',
  'nearOffice.village': 'Desa or kelurahan (village)',
  'nearOffice.keep': 'Remember this choice on this device',
  'nearOffice.found': '{n} offices. Distances are straight lines. Your village: {village}.',
  'nearOffice.none': 'No office is recorded for this yet.',
  'nearOffice.noPoint': 'its point is not known',
  'nearOffice.noPosition': 'Your position could not be read. Choose kecamatan and village instead.',
  'nearOffice.noFile': 'The list of offices is not stored yet. Try again with a network.',
  'nearOffice.more': '{n} more',
  'nearOffice.open': 'Open now',
  'nearOffice.unknown': 'Hours not known',
  'nearOffice.unknownNote':
    'Maybe open, maybe not. So they stand below those surely open. Ask first.',
  'nearOffice.closed': 'Closed now',
  'village.matches': { one: '{n} name matches.', other: '{n} names match.' },
  'village.noMatch': 'No name with "{typed}". Press search to look in the whole site.',
  'village.nearest': 'By the middle of each village, the nearest:',
  'village.eventsNear': 'Events here and close by',
  'village.noEvents': 'Events of the village',
  'village.hereCountValue': { one: '{n} service', other: '{n} services' },
  'office.byCounter': 'Hours by counter',
};
