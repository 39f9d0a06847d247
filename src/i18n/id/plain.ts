import type { Entry } from '../types.ts';

/** Plain language: the glossary, terms on a page, reading aloud. */
export const plain = {
  'glossary.title': 'Istilah',
  'glossary.lead': 'Kata dan singkatan kantor, dijelaskan dengan kata sehari-hari.',
  'glossary.count': '{n} istilah',
  'glossary.metIn': 'Ditemui di:',
  'glossary.more': 'dan {n} layanan lain',
  'glossary.onPage': 'Istilah di halaman ini',
  'glossary.all': 'Semua istilah',
  'glossary.empty': 'Belum ada istilah yang dijelaskan.',
  'aloud.start': 'Bacakan halaman ini',
  'aloud.stop': 'Berhenti membaca',
  'aloud.failed': 'Suara tidak dapat dimuat. Coba lagi.',
} satisfies Record<string, Entry>;
