import type { Entry } from '../types.ts';

/** Photos that are chosen in the library and taken as one ZIP. */
export const photoPick = {
  'pick.one': 'Pilih',
  'pick.bar': 'Foto yang dipilih',
  'pick.count': { one: '{n} foto dipilih', other: '{n} foto dipilih' },
  'pick.note': 'Ukuran cetak, dengan keterangan dan lisensi.',
  'pick.take': 'Unduh ZIP',
  'pick.clear': 'Batal pilih',
  'pick.progress': 'Mengambil foto {n} dari {all}',
  'pick.stop': 'Hentikan',
  'pick.stopped': 'Dihentikan. Tidak ada yang disimpan.',
  'pick.done': { one: '{n} foto ada di {file}.', other: '{n} foto ada di {file}.' },
  'pick.failed':
    'Foto “{photo}” tidak bisa diambil. Tidak ada yang disimpan. Periksa sambungan, lalu coba lagi.',
  'pick.failedAll':
    'Daftar foto tidak bisa diambil. Tidak ada yang disimpan. Periksa sambungan, lalu coba lagi.',
  'pick.again': 'Coba lagi',
  'pick.without': 'Tanpa foto ini',
  'pick.notReady': 'Pilihan tidak bisa dimuat. Coba lagi, atau buka halaman fotonya.',
  'pick.from': 'Foto pilihan dari {site}',
  'pick.rights':
    'Tiap foto punya lisensi, pembuat, dan kredit sendiri. Semuanya ada di keterangan.csv dan di dalam berkas fotonya. Tulis kreditnya di dekat foto.',
} as const satisfies Record<string, Entry>;
