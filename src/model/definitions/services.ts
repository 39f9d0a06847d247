import { defineCollection } from '../definition.ts';
import {
  choice,
  choices,
  emptyList,
  faultAt,
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
import { complaintRows } from '../shared/complaint.ts';
import { closing, dimensions, links, optionalReported, summary, title } from '../shared/index.ts';
import { caseRows, findLostCase, paperRows, questionRows } from './service-papers.ts';
import { managementFields, pendingRows } from './service-standard.ts';

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

const step = group({
  label: 'Langkah',
  summary: '{{fields.title.id}}',
  fields: {
    title: localized({ label: 'Langkah', max: 120 }),
    detail: optional(localized({ label: 'Keterangan', max: 300, long: true })),
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
        tariffs: emptyList(
          list({
            label: 'Tarif menurut jenis',
            hint: 'Bila biayanya berbeda menurut jenis. Biaya di atas lalu dikosongkan.',
            one: 'tarif',
            item: group({
              label: 'Tarif',
              summary: '{{fields.name.id}}: {{fields.amount}}',
              fields: {
                name: localized({ label: 'Jenis', max: 80 }),
                amount: money({ label: 'Tarif (rupiah)' }),
              },
            }),
          }),
        ),
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
    documents: paperRows,
    variants: caseRows,
    questions: questionRows,
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
    complaints: complaintRows,
    management: managementFields,
    pending: pendingRows,
    dimensions,
    reported: optionalReported,
    links,
    frequent: optional(number({ label: 'Urutan "sering dicari"', min: 1, max: 99, integer: true })),
    ...closing,
  },
  rules: [findLostCase],
  body: { label: 'Keterangan lain' },
});
