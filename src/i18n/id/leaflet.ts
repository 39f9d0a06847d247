import type { Entry } from '../types.ts';

/** Words of the printed leaflet of a place. */
export const leaflet = {
  'leaflet.print': 'Cetak selebaran',
  'leaflet.access': 'Akses dan fasilitas',
  'leaflet.change': 'Jam dan harga bisa berubah.',
  'leaflet.emergency': 'Darurat: {number}.',
  'leaflet.scan': 'Pindai untuk keadaan hari ini:',
  'leaflet.scanMore': 'Pindai untuk selengkapnya dan keadaan hari ini:',
  'leaflet.asOf': '{region}, isi per {date}.',
  'leaflet.qr': 'Kode QR ke halaman tempat ini',
} satisfies Record<string, Entry>;
