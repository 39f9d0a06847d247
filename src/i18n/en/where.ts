import type { Entry } from '../types.ts';
import type { where as source } from '../id/where.ts';

/** Complaints, the nearest open office, what is near a village. */

export const where: Record<keyof typeof source, Entry> = {
  'complaint.sms': 'Text {number}',
  'complaint.whatsapp': 'WhatsApp {number}',
  'complaint.limit': '{what}: {time} at most',
  'complaint.include': 'Say in your report: {list}.',
};
