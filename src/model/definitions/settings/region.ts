import { defineCollection } from '../../definition.ts';
import {
  choice,
  choices,
  dateTime,
  defaultOff,
  email,
  emptyList,
  file,
  flag,
  group,
  list,
  localized,
  number,
  optional,
  optionalGroup,
  text,
  url,
} from '../../kit/index.ts';
import { sources, startKey } from '../../shared/index.ts';

const bounds = group({
  label: 'Batas wilayah',
  hint: 'Kotak derajat; titik di luarnya dianggap salah.',
  fields: {
    west: number({ label: 'Barat', min: -180, max: 180 }),
    south: number({ label: 'Selatan', min: -90, max: 90 }),
    east: number({ label: 'Timur', min: -180, max: 180 }),
    north: number({ label: 'Utara', min: -90, max: 90 }),
  },
});

const starts = emptyList(
  list({
    label: 'Titik berangkat',
    hint: 'Tempat orang biasa berangkat: alun-alun, terminal, stasiun.',
    one: 'titik',
    item: group({
      label: 'Titik berangkat',
      summary: '{{fields.name.id}}',
      fields: {
        key: text({ label: 'Kode', hint: 'Dipakai di "Cara ke sini".', pattern: startKey }),
        name: localized({ label: 'Nama', max: 80 }),
        lat: number({ label: 'Lintang', min: -90, max: 90 }),
        lon: number({ label: 'Bujur', min: -180, max: 180 }),
      },
    }),
  }),
);

const detailLayer = optionalGroup({
  label: 'Peta rinci',
  hint: 'Dimuat hanya bila pengunjung meminta.',
  fields: {
    kind: choice({
      label: 'Jenis',
      options: { raster: 'Ubin gambar', pmtiles: 'Berkas PMTiles sendiri' },
    }),
    url: text({
      label: 'Alamat',
      hint: 'https://…/{z}/{x}/{y}.png, atau nama berkas .pmtiles di content/map/.',
      max: 200,
    }),
    attribution: text({ label: 'Atribusi', max: 200 }),
    maxZoom: optional(number({ label: 'Zum terdalam', min: 1, max: 22, integer: true })),
  },
});

const profile = optionalGroup({
  label: 'Profil untuk siaran pers',
  hint: 'Paragraf "Tentang …" di bawah siaran yang menyertakan profil. Hanya yang bersumber.',
  fields: {
    text: localized({ label: 'Profil', max: 900, long: true }),
    sources: emptyList(sources),
  },
});

/** What the region is: names, codes, bounds, language, map, whether the site is official. */
export const region = defineCollection({
  name: 'region',
  label: 'Wilayah',
  one: 'Wilayah',
  fields: {
    siteName: text({ label: 'Nama situs', max: 40 }),
    name: text({ label: 'Nama pendek', hint: 'Tanpa "Kabupaten".', max: 60 }),
    fullName: localized({ label: 'Nama lengkap', max: 100 }),
    province: localized({ label: 'Provinsi', max: 80 }),
    code: text({ label: 'Kode Kemendagri', pattern: { regex: /^\d\d\.\d\d$/, form: '11.22' } }),
    tagline: localized({ label: 'Satu kalimat tentang situs', max: 200 }),
    official: defaultOff(
      flag({ label: 'Situs resmi', hint: 'Nyalakan hanya oleh pemerintah daerah.' }),
    ),
    fictional: defaultOff(
      flag({ label: 'Wilayah rekaan', hint: 'Untuk uji; disebut di setiap halaman.' }),
    ),
    publisher: localized({ label: 'Pengelola situs', max: 160 }),
    openedAt: optional(
      dateTime({
        label: 'Dibuka untuk umum sejak',
        hint: 'Yang diubah sebelumnya belum pernah dibaca orang, jadi tidak perlu catatan perubahan.',
      }),
    ),
    timeZone: choice({
      label: 'Zona waktu',
      options: { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' },
    }),
    languages: choices({ label: 'Bahasa', options: { id: 'Indonesia', en: 'Inggris' } }),
    center: group({
      label: 'Titik pusat',
      hint: 'Titik "dari pusat kota".',
      fields: {
        lat: number({ label: 'Lintang', min: -90, max: 90 }),
        lon: number({ label: 'Bujur', min: -180, max: 180 }),
        name: localized({ label: 'Nama titik', max: 80 }),
      },
    }),
    starts,
    bounds,
    neighbours: emptyList(
      list({
        label: 'Kabupaten tetangga',
        hint: 'Destinasi boleh terletak di sini.',
        one: 'tetangga',
        item: text({ label: 'Nama', max: 80 }),
      }),
    ),
    neighbourToleranceKm: optional(
      number({ label: 'Jarak di luar batas yang masih diterima (km)', min: 0, max: 100 }),
    ),
    areaCode: optional(
      text({ label: 'Kode telepon', pattern: { regex: /^0\d{2,3}$/, form: '0286' } }),
    ),
    panorama: optional(
      file({ label: 'Panorama beranda', hint: 'Berkas SVG; kosong berarti panorama bawaan.' }),
    ),
    facts: emptyList(
      list({
        label: 'Fakta wilayah',
        one: 'fakta',
        item: group({
          label: 'Fakta',
          summary: '{{fields.name.id}}',
          fields: {
            name: localized({ label: 'Nama', max: 80 }),
            value: localized({ label: 'Isi', max: 160 }),
            source: text({ label: 'Sumber', max: 200 }),
          },
        }),
      }),
    ),
    profile,
    mapCredit: localized({ label: 'Kredit peta', max: 300 }),
    detailLayer,
    noOffline: defaultOff(
      flag({
        label: 'Cabut simpanan luring',
        hint: 'Hanya bila simpanan bermasalah: salinan di perangkat pengunjung dihapus pada kunjungan berikutnya.',
      }),
    ),
    reportEmail: optional(email({ label: 'Surel laporan halaman salah' })),
    reportUrl: optional(url({ label: 'Alamat laporan halaman salah' })),
    securityEmail: optional(
      email({
        label: 'Surel laporan keamanan',
        hint: 'Untuk /.well-known/security.txt. Kosong: alamat laporan halaman salah.',
      }),
    ),
    sourceUrl: optional(url({ label: 'Alamat kode sumber' })),
  },
});
