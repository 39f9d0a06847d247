import type { Entry } from '../types.ts';

/** What the maps say beside the words of the map page in place.ts. */
export const map = {
  'pin.village': 'Desa, kebun, taman, kuliner',
  'map.notes': 'Batas wilayah: skema. Garis relief: hiasan.',
  'map.ringNote': 'Lingkaran putus-putus: daerah kira-kira, bukan titik tepat.',
  'map.pictureAlt': 'Gambar peta {region}: {n} kecamatan dan tetangganya.',
  'map.fullPage': 'Buka peta penuh',
  'map.controls': 'Kendali peta',
  'map.locate': 'Tunjukkan posisi saya',
  'map.located': 'Posisi Anda di peta. Posisi ini tidak dikirim ke mana pun.',
  'map.locateOutside': 'Posisi Anda di luar peta ini.',
  'map.locateFailed': 'Posisi tidak didapat. Izinkan akses lokasi di peramban, lalu coba lagi.',
  'map.loading': 'Memuat peta…',
  'map.chosen': 'Yang dipilih di peta',
  'map.areaShort': 'daerah kira-kira',
  'map.close': 'Tutup',
  'map.rough': 'Daerah kira-kira, jari-jari {km} km',
  'map.shown': { one: '{n} titik di peta', other: '{n} titik di peta' },
  'map.filter': 'Tampilkan',
  'map.detailedFailed':
    'Peta rinci perlu sinyal dan kini tidak dapat dimuat. Peta garis tetap tampil.',
  'map.noPoint': 'Belum ada isi yang punya titik.',
  'map.moreInList': 'Semua {n}',
} satisfies Record<string, Entry>;
