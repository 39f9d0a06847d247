import type { Entry } from '../types.ts';

/** Prices: how long they hold, what comes, and the sum for a group. */
export const price = {
  'price.validRange': 'Berlaku {days}.',
  'price.validFrom': 'Berlaku sejak {day}.',
  'price.validTo': 'Berlaku sampai {day}.',
  'price.from': 'Mulai {day}',
  'price.ended':
    '{title}: harga lama sudah berakhir. Lihat harga berikutnya, atau muat ulang halaman ini.',
  'price.dash': 'Tanda – berarti belum diketahui.',
  'price.others': 'Biaya lain',
  'price.checked': 'Harga diperiksa {day} oleh {who}.',
  'price.source': 'Sumber: {source}.',
  'price.overdue': 'Harga ini sudah waktunya diperiksa lagi. Tanyakan dulu ke {who}.',

  'sum.open': 'Hitung untuk rombongan',
  'sum.day': 'Tanggal',
  'sum.people': 'Orang',
  'sum.vehicles': 'Kendaraan',
  'sum.extras': 'Tambahan',
  'sum.wait': 'Menghitung …',
  'sum.failed': 'Penghitung tidak dapat dimuat. Pakai tabel harga di atas.',
  'sum.none': 'Isi jumlah orang.',
  'sum.noDay': 'Isi tanggal kunjungan.',
  'sum.exact': 'Jumlah {amount}',
  'sum.least': 'Dari {amount}, {n} belum diketahui',
  'sum.between': '{least} sampai {most}, menurut hari libur yang belum ditetapkan',
  'sum.leastUncertain':
    'Dari {amount}. Hari libur tahun itu belum ditetapkan, jadi harga hari itu belum pasti',
  'sum.or': '{least} atau {most}',
  'sum.dayType': 'Harga untuk: {kind}',
  'sum.uncertain': 'Hari libur tahun itu belum ditetapkan',
} satisfies Record<string, Entry>;
