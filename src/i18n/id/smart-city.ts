import type { Entry } from '../types.ts';

/** The page of the six dimensions. */
export const smartCity = {
  'smart.title': 'Kota cerdas',
  'smart.lead': 'Enam dimensi kota cerdas, dan apa yang terbit di situs ini untuk masing-masing.',
  'smart.note':
    'Pengelompokan ini dibuat redaksi, bukan keputusan kantor. Satu isi boleh masuk dua dimensi.',
  'smart.story': 'Kota cerdas di {region}',
  'smart.table': 'Jumlah isi menurut dimensi',
  'smart.dimension': 'Dimensi',
  'smart.kind.services': 'Layanan',
  'smart.kind.destinations': 'Tempat',
  'smart.kind.releases': 'Siaran pers',
  'smart.none.services': 'Belum ada layanan.',
  'smart.none.destinations': 'Belum ada tempat.',
  'smart.none.releases': 'Belum ada siaran pers.',
  'smart.more': '{n} lagi',
  'smart.name.governance': 'Tata kelola',
  'smart.name.branding': 'Jenama daerah',
  'smart.name.economy': 'Ekonomi',
  'smart.name.living': 'Kehidupan',
  'smart.name.society': 'Masyarakat',
  'smart.name.environment': 'Lingkungan',
  'smart.what.governance': 'Kami masukkan: kartu dan surat, pengaduan, informasi publik.',
  'smart.what.branding': 'Kami masukkan: tempat wisata, budaya dan nama yang membawa nama daerah.',
  'smart.what.economy': 'Kami masukkan: izin usaha, pangan, kebun, pasar.',
  'smart.what.living': 'Kami masukkan: kesehatan, bangunan, ruang bersama.',
  'smart.what.society': 'Kami masukkan: bantuan, keamanan, adat, seni, belajar.',
  'smart.what.environment': 'Kami masukkan: gunung, air, hutan, kawah.',
} satisfies Record<string, Entry>;
