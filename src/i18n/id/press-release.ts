import type { Entry } from '../types.ts';

/** One release: its parts by kind, its changes, its withdrawal. */
export const pressRelease = {
  'press.programme': 'Program',
  'press.place': 'Lokasi',
  'press.toChanges': 'Lihat perubahan',
  'press.changes': 'Riwayat perubahan',
  'press.wroteBefore': 'Semula tertulis',
  'press.withdrawnTitle': 'Siaran ini dicabut',
  'press.withdrawnText': 'Naskah, gambar, dan bahannya sudah dihapus. Jangan disiarkan lagi.',
  'press.withdrawnWhy': 'Sebab',
  'press.withdrawnWhen': 'Dicabut pada',
  'press.withdrawnAsk': 'Sudah telanjur memuat? Hubungi narahubung di halaman ini.',
  'press.invited': 'Undangan liputan',
  'press.invitedFrom': 'Mulai',
  'press.invitedUntil': 'Selesai',
  'press.invitedVenue': 'Tempat',
  'press.invitedBring': 'Dibawa',
  'press.invitedAccreditation': 'Akreditasi',
  'press.invitedOver': 'Acara ini sudah lewat.',
  'press.answered': 'Yang dijawab',
  'press.answeredIn': 'Dimuat di',
  'press.claim': 'Klaim yang beredar',
  'press.verdict': 'Putusan',
  'press.circulatedIn': 'Beredar di',
  'press.openClaim': 'Buka klaimnya',

  'verdict.false': 'Salah',
  'verdict.misleading': 'Menyesatkan',
  'verdict.out-of-date': 'Kabar lama',
  'verdict.unproven': 'Belum terbukti',
  'verdict.true': 'Benar',
} satisfies Record<string, Entry>;
