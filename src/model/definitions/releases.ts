import { defineCollection } from '../definition.ts';
import {
  choice,
  dateTime,
  defaultOff,
  emptyList,
  flag,
  list,
  optional,
  paragraph,
  relation,
  relations,
  text,
  translated,
} from '../kit/index.ts';
import { closing, dimensions, figures, links, photos, place, title } from '../shared/index.ts';
import { answers, claim, correction, invitation, quote } from './release-parts.ts';
import { releaseRules } from './release-rules.ts';

export const releaseKinds = {
  release: 'Siaran pers',
  statement: 'Pernyataan',
  reply: 'Hak jawab',
  invitation: 'Undangan liputan',
  'fact-check': 'Klarifikasi hoaks',
  data: 'Data',
} as const;

/** A text for the press. Its times are evaluated at build: nothing of it is in the output before them. */
export const releases = defineCollection({
  name: 'releases',
  label: 'Siaran pers',
  one: 'Siaran pers',
  summary: '{{title}}',
  fields: {
    title,
    subtitle: optional(translated(text({ label: 'Anak judul', max: 160 }))),
    summary: translated(
      paragraph({ label: 'Teras', hint: 'Kalimat pembuka yang bisa berdiri sendiri.', max: 400 }),
    ),
    kind: choice({ label: 'Jenis', options: releaseKinds }),
    retelling: defaultOff(
      flag({
        label: 'Penceritaan ulang',
        hint: 'Bukan siaran asli kantor: fakta lama yang diceritakan ulang dengan sumbernya.',
      }),
    ),
    number: optional(
      text({ label: 'Nomor', hint: 'Misalnya 141/2026. Kosong bila tidak ada.', max: 40 }),
    ),
    dateline: text({ label: 'Kota asal naskah', hint: 'Ditulis pada awal teks.', max: 60 }),
    publishedAt: dateTime({
      label: 'Tanggal siaran',
      hint: 'Jam menurut komputer Anda. Bila masih di depan, siaran menunggu.',
    }),
    factDate: optional(
      text({
        label: 'Tanggal kejadian',
        pattern: { regex: /^\d{4}(-\d\d(-\d\d)?)?$/, form: '2019, 2019-10 atau 2019-10-04' },
      }),
    ),
    releaseAt: optional(
      dateTime({
        label: 'Terbitkan pada',
        hint: 'Bila lain dari tanggal siaran. Jam menurut komputer Anda.',
      }),
    ),
    embargoUntil: optional(
      dateTime({
        label: 'Embargo sampai',
        hint: 'Sebelum jam ini tidak ada satu kata pun di situs. Jam menurut komputer Anda.',
      }),
    ),
    expiresAt: optional(
      dateTime({
        label: 'Turunkan pada',
        hint: 'Sejak jam ini halaman dan alamatnya hilang. Siaran yang salah: pakai Penarikan. Jam menurut komputer Anda.',
      }),
    ),
    office: optional(relation({ label: 'Kantor', to: 'offices' })),
    programme: optional(
      text({
        label: 'Program',
        hint: 'Kata dari setelan tanda, bagian Program. Kosong bila tidak termasuk program.',
        pattern: { regex: /^[a-z0-9-]+$/, form: 'huruf kecil dan tanda hubung' },
      }),
    ),
    dimensions,
    place,
    invitation,
    answers,
    claim,
    quotes: emptyList(list({ label: 'Kutipan', one: 'kutipan', item: quote })),
    contacts: emptyList(
      relations({
        label: 'Narahubung',
        hint: 'Siapa yang boleh ditelepon wartawan. Tanpa orang, isi Kantor.',
        to: 'people',
        display: ['name'],
      }),
    ),
    notes: optional(translated(paragraph({ label: 'Catatan untuk redaksi', max: 800 }))),
    boilerplate: defaultOff(
      flag({
        label: 'Sertakan profil kabupaten',
        hint: 'Teksnya ada di Setelan › Wilayah, bagian Profil untuk siaran pers.',
      }),
    ),
    corrections: emptyList(list({ label: 'Perubahan', one: 'perubahan', item: correction })),
    services: emptyList(relations({ label: 'Layanan terkait', to: 'services' })),
    destinations: emptyList(relations({ label: 'Destinasi terkait', to: 'destinations' })),
    figures,
    links,
    photos,
    ...closing,
  },
  rules: releaseRules,
  body: { label: 'Isi' },
});
