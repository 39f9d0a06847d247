import type { Entry } from '../types.ts';

/** Complaints, the nearest open office, what is near a village. */
export const where = {
  'complaint.sms': 'SMS ke {number}',
  'complaint.whatsapp': 'WhatsApp {number}',
  'complaint.limit': '{what}: paling lama {time}',
  'complaint.include': 'Tulis dalam laporan: {list}.',
} satisfies Record<string, Entry>;
