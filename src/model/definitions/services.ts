import { defineCollection } from '../definition.ts';
import {
  choice,
  choices,
  defaultOff,
  emptyList,
  faultAt,
  flag,
  group,
  list,
  localized,
  money,
  number,
  optional,
  optionalGroup,
  relations,
  text,
  paragraph,
  translated,
  url,
} from '../kit/index.ts';
import { closing, dimensions, links, optionalReported, summary, title } from '../shared/index.ts';

export const serviceTopics = {
  identity: 'Kartu dan akta',
  family: 'Keluarga',
  letters: 'Surat keterangan',
  health: 'Kesehatan',
  social: 'Bantuan sosial',
  business: 'Usaha',
  building: 'Bangunan dan tanah',
  tax: 'Pajak',
  vehicle: 'Kendaraan',
  travel: 'Perjalanan',
  police: 'Kepolisian',
  information: 'Informasi dan pengaduan',
} as const;

/** Where a service can be had, nearest first. */
export const serviceLevels = {
  village: 'Desa atau kelurahan',
  district: 'Kecamatan',
  agency: 'Dinas',
  mall: 'Mal Pelayanan Publik',
  police: 'Kepolisian',
  samsat: 'Samsat',
  immigration: 'Imigrasi',
  religious: 'KUA',
  online: 'Daring',
} as const;

export const durationUnits = {
  minute: 'menit',
  hour: 'jam',
  workday: 'hari kerja',
  day: 'hari',
  month: 'bulan',
} as const;

const document = group({
  label: 'Dokumen',
  summary: '{{fields.name.id}}',
  fields: {
    name: localized({ label: 'Dokumen', max: 200 }),
    detail: optional(
      localized({ label: 'Keterangan', hint: 'Dari mana didapat, atau penggantinya.', max: 300 }),
    ),
    form: optional(
      choice({
        label: 'Bentuk',
        options: { original: 'Asli', copy: 'Fotokopi', both: 'Asli dan fotokopi' },
      }),
    ),
    copies: optional(number({ label: 'Lembar', min: 1, max: 20, integer: true })),
    condition: defaultOff(flag({ label: 'Hanya bila perlu' })),
    service: optional(
      text({ label: 'Layanan untuk mendapatkannya', hint: 'Nama entri layanan.', max: 80 }),
    ),
  },
});

const documents = emptyList(list({ label: 'Dokumen', one: 'dokumen', item: document }));

const variant = group({
  label: 'Kasus',
  summary: '{{fields.name.id}}',
  fields: {
    name: localized({ label: 'Kasus', hint: 'Misalnya: hilang.', max: 80 }),
    documents,
    note: optional(localized({ label: 'Catatan', max: 300, long: true })),
  },
});

const step = group({
  label: 'Langkah',
  summary: '{{fields.title.id}}',
  fields: {
    title: localized({ label: 'Langkah', max: 120 }),
    detail: optional(localized({ label: 'Keterangan', max: 300, long: true })),
  },
});

/** The eight management components of Standar Pelayanan (Permenpan-RB 15/2014); the other six are fields of their own. */
const management = optionalGroup({
  label: 'Komponen pengelolaan',
  hint: 'Delapan komponen Standar Pelayanan yang dikelola kantor. Kosong berarti belum ditetapkan.',
  fields: {
    facilities: optional(localized({ label: 'Sarana dan prasarana', max: 400, long: true })),
    competence: optional(localized({ label: 'Kompetensi pelaksana', max: 400, long: true })),
    supervision: optional(localized({ label: 'Pengawasan internal', max: 400, long: true })),
    staffing: optional(localized({ label: 'Jumlah pelaksana', max: 400, long: true })),
    guarantee: optional(localized({ label: 'Jaminan pelayanan', max: 400, long: true })),
    safety: optional(
      localized({ label: 'Jaminan keamanan dan keselamatan', max: 400, long: true }),
    ),
    evaluation: optional(localized({ label: 'Evaluasi kinerja pelaksana', max: 400, long: true })),
  },
});

/** What a resident can get done: a guide to one public service. */
export const services = defineCollection({
  name: 'services',
  label: 'Layanan',
  one: 'Layanan',
  summary: '{{title}} ({{agency}} {{number}})',
  fields: {
    title,
    summary,
    agency: text({
      label: 'Instansi',
      hint: 'Nama instansi pada setelan kode layanan, misalnya DUKCAPIL.',
      pattern: { regex: /^[A-Z]{2,12}$/, form: 'huruf besar tanpa spasi' },
    }),
    number: number({ label: 'Nomor layanan', min: 1, max: 99, integer: true }),
    word: optional(
      text({
        label: 'Kata pendek',
        hint: 'Untuk alamat singkat, misalnya AKTA-LAHIR.',
        pattern: { regex: /^[A-Z0-9]+(-[A-Z0-9]+)*$/, form: 'AKTA-LAHIR' },
      }),
    ),
    topic: choice({ label: 'Topik', options: serviceTopics }),
    levels: choices({ label: 'Bisa diurus di', options: serviceLevels }),
    deadline: optional(
      translated(
        paragraph({ label: 'Batas waktu', hint: 'Kapan warga harus mengurus.', max: 200 }),
      ),
    ),
    cost: optionalGroup({
      label: 'Biaya',
      fields: {
        amount: optional(money({ label: 'Biaya (rupiah)' })),
        note: optional(localized({ label: 'Keterangan biaya', max: 300, long: true })),
      },
    }),
    duration: optionalGroup({
      label: 'Waktu',
      fields: {
        min: optional(number({ label: 'Paling cepat', min: 0, max: 365 })),
        max: optional(number({ label: 'Paling lama', min: 0, max: 365 })),
        unit: optional(choice({ label: 'Satuan', options: durationUnits })),
        note: optional(localized({ label: 'Keterangan waktu', max: 300 })),
      },
      rules: [
        ({ min, max }) =>
          min !== undefined && max !== undefined && max < min
            ? faultAt('max', 'kurang dari paling cepat', 'Tulis angka yang sama atau lebih besar.')
            : undefined,
        ({ max, unit }) =>
          max !== undefined && !unit
            ? faultAt('unit', 'belum diisi', 'Pilih satuan waktu.')
            : undefined,
      ],
    }),
    product: optional(translated(paragraph({ label: 'Yang didapat', max: 200 }))),
    documents,
    variants: emptyList(list({ label: 'Kasus', one: 'kasus', item: variant })),
    steps: emptyList(list({ label: 'Langkah', one: 'langkah', item: step })),
    offices: emptyList(relations({ label: 'Kantor', to: 'offices' })),
    online: optional(url({ label: 'Layanan daring' })),
    legalBasis: emptyList(
      list({
        label: 'Dasar hukum',
        one: 'dasar hukum',
        item: group({
          label: 'Dasar hukum',
          summary: '{{fields.name}}',
          fields: {
            name: text({ label: 'Peraturan', max: 160 }),
            note: optional(localized({ label: 'Catatan', max: 200 })),
            url: optional(url({ label: 'Alamat' })),
          },
        }),
      }),
    ),
    complaints: emptyList(
      list({
        label: 'Pengaduan',
        one: 'saluran',
        item: group({
          label: 'Saluran',
          summary: '{{fields.name.id}}',
          fields: {
            name: localized({ label: 'Saluran', max: 80 }),
            detail: localized({ label: 'Keterangan', max: 240 }),
          },
        }),
      }),
    ),
    management,
    dimensions,
    reported: optionalReported,
    links,
    frequent: optional(number({ label: 'Urutan "sering dicari"', min: 1, max: 99, integer: true })),
    ...closing,
  },
  body: { label: 'Keterangan lain' },
});
