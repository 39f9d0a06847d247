import { defineCollection } from '../definition.ts';
import {
  choice,
  dateTime,
  emptyList,
  faultAt,
  file,
  list,
  localized,
  number,
  optional,
  optionalGroup,
  paragraph,
  relation,
  text,
  translated,
  url,
} from '../kit/index.ts';
import { closing, district, summary, title } from '../shared/index.ts';
import { alertLevels, endsAfterStart } from './alerts.ts';

/** Classes of public information of UU 14/2008. */
export const recordClasses = {
  periodic: 'Berkala',
  immediate: 'Serta merta',
  anytime: 'Setiap saat',
  excluded: 'Dikecualikan',
} as const;

export type RecordClass = keyof typeof recordClasses;

/** In which form the information is kept. */
export const recordForms = {
  digital: 'Softcopy',
  paper: 'Hardcopy',
  both: 'Softcopy dan hardcopy',
} as const;

/** How often information of the periodic class comes out. */
export const recordPeriods = {
  month: 'Setiap bulan',
  quarter: 'Setiap tiga bulan',
  half: 'Setiap enam bulan',
  year: 'Setiap tahun',
} as const;

/** The alert that information of the immediate class raises above every page. */
const alert = optionalGroup({
  label: 'Peringatan di atas semua halaman',
  hint: 'Hanya untuk golongan serta merta. Hilang sendiri pada waktu berakhir. Kosongkan bila tidak perlu.',
  fields: {
    level: choice({ label: 'Tingkat', options: alertLevels }),
    start: dateTime({ label: 'Mulai' }),
    end: dateTime({ label: 'Berakhir' }),
    issuer: text({ label: 'Dikeluarkan oleh', max: 120 }),
    districts: emptyList(list({ label: 'Kecamatan', one: 'kecamatan', item: district })),
    steps: emptyList(
      list({
        label: 'Yang harus dilakukan',
        one: 'langkah',
        max: 6,
        item: localized({ label: 'Langkah', max: 200 }),
      }),
    ),
  },
  rules: [endsAfterStart],
});

/** The register of public information (daftar informasi publik). Of an excluded one, title and ground are published. */
export const records = defineCollection({
  name: 'records',
  label: 'Informasi publik',
  one: 'Informasi',
  hint: 'Dikecualikan: yang terbit hanya judul dan dasar hukumnya, tanpa berkas dan tanpa alamat.',
  summary: '{{title}}',
  fields: {
    title,
    summary: optional(summary),
    class: choice({
      label: 'Golongan',
      hint: 'Menurut UU 14/2008. Dikecualikan: hanya judul dan dasar hukum yang terbit.',
      options: recordClasses,
    }),
    office: optional(relation({ label: 'Kantor', to: 'offices' })),
    unit: optional(
      translated(
        text({
          label: 'Unit yang menguasai',
          hint: 'Bagian di kantor itu, atau kantor yang belum ada di koleksi Kantor.',
          max: 120,
        }),
      ),
    ),
    responsible: optional(
      translated(
        text({
          label: 'Penanggung jawab pembuatan',
          hint: 'Jabatan, bukan nama orang.',
          max: 120,
        }),
      ),
    ),
    madeAt: optional(
      text({
        label: 'Waktu pembuatan',
        hint: 'Tahun, bulan atau hari.',
        pattern: { regex: /^\d{4}(-\d\d(-\d\d)?)?$/, form: '2026, 2026-06 atau 2026-06-13' },
      }),
    ),
    madeIn: optional(text({ label: 'Tempat pembuatan', max: 80 })),
    year: optional(number({ label: 'Tahun isi', min: 1900, max: 2100, integer: true })),
    period: optional(
      choice({ label: 'Terbit', hint: 'Untuk golongan berkala.', options: recordPeriods }),
    ),
    form: optional(choice({ label: 'Bentuk', options: recordForms })),
    format: optional(
      translated(text({ label: 'Jenis berkas', hint: 'PDF, CSV, situs web.', max: 60 })),
    ),
    retention: optional(
      translated(
        text({
          label: 'Masa simpan',
          hint: 'Menurut jadwal retensi arsip, misalnya: 5 tahun.',
          max: 80,
        }),
      ),
    ),
    file: optional(file({ label: 'Berkas' })),
    url: optional(url({ label: 'Alamat' })),
    ground: optional(translated(paragraph({ label: 'Dasar pengecualian', max: 400 }))),
    alert,
    ...closing,
  },
  rules: [
    (one) =>
      one.class === 'excluded' && one.file
        ? faultAt(
            'file',
            'informasi yang dikecualikan tidak boleh membawa berkas',
            'Hapus berkasnya dari sini dan dari pustaka media, atau ganti golongannya.',
          )
        : undefined,
    (one) =>
      one.class === 'excluded' && one.url
        ? faultAt(
            'url',
            'informasi yang dikecualikan tidak boleh membawa alamat',
            'Kosongkan alamatnya, atau ganti golongannya.',
          )
        : undefined,
    (one) =>
      one.class === 'excluded' && !one.ground
        ? faultAt('ground', 'belum diisi', 'Tulis dasar hukum pengecualiannya.')
        : undefined,
    (one) =>
      one.alert && one.class !== 'immediate'
        ? faultAt(
            'alert',
            'hanya untuk golongan serta merta',
            'Ganti golongannya, atau kosongkan peringatannya.',
          )
        : undefined,
  ],
});
