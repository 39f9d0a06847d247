import type { Entry } from '../types.ts';

/** Complaints, the nearest open office, what is near a village. */
export const where = {
  'complaint.sms': 'SMS ke {number}',
  'complaint.whatsapp': 'WhatsApp {number}',
  'complaint.limit': '{what}: paling lama {time}',
  'complaint.include': 'Tulis dalam laporan: {list}.',
  'nearOffice.title': 'Yang buka dan paling dekat',
  'nearOffice.fromMe': 'Dari posisi saya',
  'nearOffice.choose': 'Pilih kecamatan dan desa',
  'nearOffice.district': 'Kecamatan',
  'nearOffice.village': 'Desa atau kelurahan',
  'nearOffice.keep': 'Ingat pilihan ini di perangkat ini',
  'nearOffice.found': '{n} kantor. Jarak diukur lurus. Desa Anda: {village}.',
  'nearOffice.none': 'Belum ada kantor yang tercatat untuk ini.',
  'nearOffice.noPoint': 'titiknya belum diketahui',
  'nearOffice.noPosition': 'Posisi tidak terbaca. Pilih kecamatan dan desa saja.',
  'nearOffice.noFile': 'Daftar kantor belum tersimpan. Coba lagi saat ada jaringan.',
  'nearOffice.more': '{n} lagi',
  'nearOffice.open': 'Buka sekarang',
  'nearOffice.unknown': 'Jam belum diketahui',
  'nearOffice.unknownNote':
    'Mungkin buka, mungkin tidak. Karena itu di bawah yang pasti buka. Tanya dulu.',
  'nearOffice.closed': 'Tutup sekarang',
  'village.matches': { one: '{n} nama cocok.', other: '{n} nama cocok.' },
  'village.noMatch': 'Tidak ada nama dengan "{typed}". Tekan cari untuk mencari di seluruh situs.',
  'village.nearest': 'Menurut titik tengah desa, yang terdekat:',
  'village.eventsNear': 'Agenda di sini dan di dekat sini',
  'village.noEvents': 'Agenda desa',
  'village.hereCountValue': { one: '{n} layanan', other: '{n} layanan' },
  'office.byCounter': 'Jam menurut loket',
} satisfies Record<string, Entry>;
