import type { Entry } from '../types.ts';

/** Words of the open data page. */
export const data = {
  'data.lead':
    'Isi situs ini sebagai berkas untuk diunduh, dengan kamus kolomnya. Gratis, tanpa mendaftar.',
  'data.catalogue':
    'Katalog {site}: destinasi, layanan, kantor, acara, siaran pers, informasi publik, desa.',
  'data.licenceTitle': 'Boleh dipakai untuk apa',
  'data.licence':
    'Untuk apa saja, juga usaha, dengan menyebut sumber: lisensi CC BY 4.0. Foto tidak termasuk; setiap foto punya lisensinya sendiri.',
  'data.attribution': 'Tulis: {text}',
  'data.publisher': 'Penerbit: {who}.',
  'data.howTitle': 'Cara membaca',
  'data.empty': 'Kosong berarti belum diketahui, bukan nol dan bukan tidak ada.',
  'data.checked': 'Harga dan jam bisa berubah. Lihat kolom checked_at dan review_by.',
  'data.precision':
    'Titik dengan precision_m di atas 500 adalah daerah. Jangan dipakai untuk urusan tanah.',
  'data.csv':
    'CSV: UTF-8, dipisah koma; isi ganda dipisah tanda |. Di Excel buka lewat Data, Dari Teks/CSV.',
  'data.geojson':
    'GeoJSON (WGS 84) dibuka QGIS dan peta web. Tempat tanpa titik tetap ada di dalamnya.',
  'data.programs': 'Untuk program',
  'data.dcat': 'Katalog DCAT (JSON-LD)',
  'data.rows': { one: '{n} baris', other: '{n} baris' },
  'data.modified': 'diperiksa terakhir {date}',
  'data.download': 'Unduh {title}, {format}, {size}',
  'data.dictionary': 'Kamus kolom ({n})',
  'data.schema': 'Skema JSON',
  'data.column': 'Kolom',
  'data.type': 'Bentuk',
  'data.meaning': 'Arti',
  'data.type.text': 'teks',
  'data.type.url': 'alamat web',
  'data.type.number': 'angka',
  'data.type.integer': 'bilangan bulat',
  'data.type.flag': 'true atau false',
  'data.type.date': 'tanggal',
  'data.type.time': 'waktu ISO 8601',
  'data.type.list': 'daftar',
  'data.type.objects': 'bersusun, bukan di CSV',
  'data.all': 'Semua data terbuka',
  'llms.demo': 'Situs ini peragaan, bukan situs resmi pemerintah.',
  'llms.fictional': 'Wilayahnya rekaan untuk uji; tidak ada yang nyata di sini.',
  'llms.worth':
    'Setiap halaman menyebut sumbernya dan kapan terakhir diperiksa. Yang tidak diketahui ditulis "belum diketahui"; jangan diisi dengan tebakan. Peringatan, harga, jam dan nomor berubah: baca lagi sebelum dikutip.',
  'llms.licence': 'Lisensi isi: {licence}.',
  'llms.pages': 'Halaman',
  'llms.data': 'Data terbuka',
  'llms.feeds': 'Umpan',
} satisfies Record<string, Entry>;
