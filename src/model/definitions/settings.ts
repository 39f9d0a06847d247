import { defineCollection, type EntryOf } from '../definition.ts';
import {
  choice,
  choices,
  date,
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
  phone,
  text,
  url,
} from '../kit/index.ts';
import { confidences, links } from '../shared/index.ts';
import { searchWords } from './search-words.ts';

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
    sourceUrl: optional(url({ label: 'Alamat kode sumber' })),
  },
});

/** What the home page shows beyond lists: words often searched for. */
export const navigation = defineCollection({
  name: 'navigation',
  label: 'Beranda dan menu',
  one: 'Menu',
  fields: {
    searchExample: localized({ label: 'Contoh pencarian', max: 60 }),
    frequent: emptyList(
      list({
        label: 'Sering dicari',
        one: 'tautan',
        max: 8,
        item: group({
          label: 'Tautan',
          summary: '{{fields.label.id}}',
          fields: {
            label: localized({ label: 'Kata', max: 40 }),
            to: text({
              label: 'Alamat di situs ini',
              hint: 'Misalnya /layanan/ktp-el/.',
              pattern: { regex: /^\/[\w/?=&%+.-]*$/, form: '/layanan/ktp-el/' },
            }),
          },
        }),
      }),
    ),
    doors: emptyList(
      list({
        label: 'Keterangan tiga pintu',
        one: 'pintu',
        max: 3,
        item: group({
          label: 'Pintu',
          fields: {
            to: choice({
              label: 'Pintu',
              options: { destinations: 'Jelajah', services: 'Layanan', newsroom: 'Ruang media' },
            }),
            note: localized({ label: 'Keterangan', max: 60 }),
          },
        }),
      }),
    ),
  },
});

const holiday = group({
  label: 'Hari libur',
  summary: '{{fields.date}} {{fields.name.id}}',
  fields: {
    date: date({ label: 'Tanggal' }),
    name: localized({ label: 'Nama', max: 120 }),
    kind: choice({
      label: 'Jenis',
      options: { national: 'Libur nasional', leave: 'Cuti bersama', regional: 'Hari daerah' },
    }),
  },
});

/** Holidays per year with their decree. A year without a decree is not certain. */
export const holidays = defineCollection({
  name: 'holidays',
  label: 'Hari libur',
  one: 'Hari libur',
  fields: {
    years: list({
      label: 'Tahun',
      one: 'tahun',
      min: 1,
      item: group({
        label: 'Tahun',
        summary: '{{fields.year}}',
        fields: {
          year: number({ label: 'Tahun', min: 2000, max: 2100, integer: true }),
          decree: optional(
            text({ label: 'Keputusan', hint: 'Nomor SKB. Kosong: belum pasti.', max: 300 }),
          ),
          days: emptyList(list({ label: 'Hari', one: 'hari', item: holiday })),
          sources: emptyList(
            list({ label: 'Sumber', one: 'sumber', item: text({ label: 'Sumber', max: 200 }) }),
          ),
        },
      }),
    }),
  },
});

/** Words that group destinations across kinds. */
export const tags = defineCollection({
  name: 'tags',
  label: 'Tanda',
  one: 'Tanda',
  fields: {
    tags: emptyList(
      list({
        label: 'Tanda',
        one: 'tanda',
        item: group({
          label: 'Tanda',
          summary: '{{fields.slug}}',
          fields: {
            slug: text({
              label: 'Nama',
              pattern: { regex: /^[a-z0-9-]+$/, form: 'huruf kecil dan tanda hubung' },
            }),
            label: localized({ label: 'Tulisan', max: 60 }),
          },
        }),
      }),
    ),
  },
});

/** Numbers to ring and what to do, with who said so. */
export const emergency = defineCollection({
  name: 'emergency',
  label: 'Darurat',
  one: 'Darurat',
  fields: {
    main: group({
      label: 'Nomor utama',
      fields: {
        number: text({ label: 'Nomor', pattern: { regex: /^\d{3,6}$/, form: '112' } }),
        note: localized({ label: 'Keterangan', max: 160 }),
        source: text({ label: 'Sumber', max: 200 }),
      },
    }),
    numbers: emptyList(
      list({
        label: 'Nomor lain',
        one: 'nomor',
        item: group({
          label: 'Nomor',
          summary: '{{fields.number}} {{fields.name.id}}',
          fields: {
            number: phone({ label: 'Nomor' }),
            name: localized({ label: 'Untuk', max: 80 }),
            note: optional(localized({ label: 'Keterangan', max: 120 })),
            source: text({ label: 'Sumber', max: 200 }),
          },
        }),
      }),
    ),
    unknown: emptyList(
      list({
        label: 'Belum diketahui',
        one: 'nomor',
        item: localized({ label: 'Nomor siapa', max: 80 }),
      }),
    ),
    guidance: emptyList(
      list({
        label: 'Yang harus dilakukan',
        one: 'bahaya',
        item: group({
          label: 'Bahaya',
          summary: '{{fields.title.id}}',
          fields: {
            kind: choice({
              label: 'Bahaya',
              options: {
                gas: 'Gas',
                landslide: 'Longsor',
                cold: 'Dingin',
                eruption: 'Letusan',
                fire: 'Kebakaran',
                other: 'Lain',
              },
            }),
            severity: choice({ label: 'Warna', options: { danger: 'Merah', caution: 'Kuning' } }),
            title: localized({ label: 'Bahaya', max: 60 }),
            act: localized({ label: 'Yang dilakukan', max: 300, long: true }),
            source: text({ label: 'Sumber', max: 300 }),
            confidence: optional(choice({ label: 'Kepercayaan', options: confidences })),
          },
        }),
      }),
    ),
    official: links,
  },
});

/** Agencies with the letter that begins their service codes. */
export const agencies = defineCollection({
  name: 'agencies',
  label: 'Kode layanan',
  one: 'Instansi',
  fields: {
    agencies: list({
      label: 'Instansi',
      one: 'instansi',
      min: 1,
      item: group({
        label: 'Instansi',
        summary: '{{fields.letter}} {{fields.key}}',
        fields: {
          key: text({ label: 'Nama kode', pattern: { regex: /^[A-Z]{2,12}$/, form: 'DUKCAPIL' } }),
          letter: text({ label: 'Huruf', pattern: { regex: /^[A-Z]$/, form: 'satu huruf besar' } }),
          name: localized({ label: 'Nama', max: 120 }),
        },
      }),
    }),
  },
});

/** Where the production editor keeps its files. */
export const editor = defineCollection({
  name: 'editor',
  label: 'Editor',
  one: 'Editor',
  fields: {
    backend: choice({
      label: 'Penyimpanan',
      options: { local: 'Git di komputer ini', forgejo: 'Forgejo', gitlab: 'GitLab' },
    }),
    repository: optional(text({ label: 'Repositori', hint: 'pemilik/nama', max: 160 })),
    branch: optional(text({ label: 'Cabang', max: 80 })),
    baseUrl: optional(url({ label: 'Alamat server git' })),
    appId: optional(text({ label: 'ID aplikasi OAuth', max: 200 })),
    authEndpoint: optional(text({ label: 'Titik masuk OAuth', max: 120 })),
  },
});

/** The settings files, one each: `settings/<name>.yml`. */
export const settingsDefinitions = {
  region,
  navigation,
  holidays,
  tags,
  emergency,
  agencies,
  'search-words': searchWords,
  editor,
};

export type SettingsName = keyof typeof settingsDefinitions;
export type Region = EntryOf<typeof region>;
export type Settings = { [K in SettingsName]: EntryOf<(typeof settingsDefinitions)[K]> };
