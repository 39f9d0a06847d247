import type { Entry } from '../types.ts';

/** Media kits: the box of downloads, and the texts inside of a ZIP. */
export const pressKit = {
  'kit.title': 'Bahan siap pakai',
  'kit.text': 'Naskah lengkap',
  'kit.plainText': 'Naskah polos',
  'kit.data': 'Data berita (ninjs)',
  'kit.photos': { one: '{n} gambar, ukuran cetak', other: '{n} gambar, ukuran cetak' },
  'kit.drawings': { one: '{n} ilustrasi', other: '{n} ilustrasi' },
  'kit.drawingsForm': 'SVG dan PNG',
  'kit.all': 'Unduh semua',
  'kit.note': 'Satu ZIP: naskah, gambar, keterangan, lisensi.',
  'kit.noteTexts': 'Satu ZIP: naskah dan lisensi.',
  'kit.regionTitle': 'Bahan daerah',
  'kit.facts': 'Lembar fakta {region}',
  'kit.regionAll': 'Logo, peta, lembar fakta',
  'kit.regionPortraits': 'Logo, potret, peta, lembar fakta',
  'kit.about': 'Isi kit: {title}',
  'kit.rightsTitle': 'Lisensi',
  'kit.rightsText':
    'Naskah dan tabel: CC BY 4.0. Boleh disalin, diubah, dan dimuat, juga untuk usaha. Sebut sumbernya: {credit}.',
  'kit.rightsPictures':
    'Gambar: lisensi, pembuat, dan kredit tiap gambar ada di keterangan.csv dan di dalam berkasnya. Tulis kreditnya di bawah gambar.',
  'kit.rightsLogo':
    'Logo: tanda situs ini, boleh dipakai untuk menyebut situs ini. Ini bukan lambang daerah.',
  'kit.rightsMap': 'Peta: {credit}',
  'kit.missingPortraits': 'Potret pejabat tidak ada di sini: belum ada yang diterbitkan.',
  'kit.checkTitle': 'Periksa keutuhan',
  'kit.check': 'Jalankan: sha256sum -c SHA256SUMS',
  'kit.poster': 'Ilustrasi {place}. Gambar buatan, bukan foto tempatnya.',
  'kit.posterAlt': 'Ilustrasi datar: {place}.',
  'kit.mapCaption': 'Peta kecamatan di {region}. Gambar skema, bukan untuk urusan tanah.',
  'kit.mapAlt': 'Garis batas kecamatan di {region} dengan namanya.',
  'kit.logoCaption': 'Logo {site}, tanda situs ini. Bukan lambang daerah.',
  'kit.logoAlt': 'Pendopo: atap joglo di atas empat tiang.',
  'factSheet.title': 'Lembar fakta {region}',
  'factSheet.lead': 'Angka dan nama yang sering ditanyakan, masing-masing dengan sumbernya.',
  'factSheet.source': 'Sumber: {source}',
  'factSheet.districts': 'Kecamatan',
  'factSheet.districtLine': '{name}: {villages} desa dan kelurahan',
  'factSheet.none': 'Belum ada fakta yang diterbitkan.',
} as const satisfies Record<string, Entry>;
