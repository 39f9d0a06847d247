import { defineCollection } from '../definition.ts';
import {
  choice,
  dateTime,
  defaultOff,
  emptyList,
  faultAt,
  flag,
  group,
  list,
  localized,
  optional,
  paragraph,
  relation,
  relations,
  text,
  translated,
} from '../kit/index.ts';
import { closing, dimensions, figures, links, photos, title } from '../shared/index.ts';

export const releaseKinds = {
  release: 'Siaran pers',
  statement: 'Pernyataan',
  reply: 'Hak jawab',
  invitation: 'Undangan liputan',
  'fact-check': 'Klarifikasi hoaks',
  data: 'Data',
} as const;

export const correctionKinds = {
  correction: 'Ralat',
  update: 'Pembaruan',
  clarification: 'Penjelasan',
  withdrawal: 'Penarikan',
} as const;

const correction = group({
  label: 'Perubahan',
  summary: '{{fields.kind}} {{fields.at}}',
  fields: {
    kind: choice({ label: 'Jenis', options: correctionKinds }),
    at: dateTime({ label: 'Waktu' }),
    reason: localized({ label: 'Sebab', max: 300, long: true }),
    before: optional(localized({ label: 'Semula tertulis', max: 600, long: true })),
  },
});

const quote = group({
  label: 'Kutipan',
  summary: '{{fields.speaker}}',
  fields: {
    text: localized({ label: 'Kutipan', max: 600, long: true }),
    speaker: relation({ label: 'Yang berkata', to: 'people', display: ['name'] }),
  },
});

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
    dateline: text({ label: 'Tempat', hint: 'Kota pada awal teks.', max: 60 }),
    publishedAt: dateTime({ label: 'Tanggal siaran' }),
    factDate: optional(
      text({
        label: 'Tanggal kejadian',
        pattern: { regex: /^\d{4}(-\d\d(-\d\d)?)?$/, form: '2019, 2019-10 atau 2019-10-04' },
      }),
    ),
    releaseAt: optional(dateTime({ label: 'Terbitkan pada' })),
    expiresAt: optional(dateTime({ label: 'Turunkan pada' })),
    embargoUntil: optional(dateTime({ label: 'Embargo sampai' })),
    office: optional(relation({ label: 'Kantor', to: 'offices' })),
    dimensions,
    quotes: emptyList(list({ label: 'Kutipan', one: 'kutipan', item: quote })),
    contacts: emptyList(relations({ label: 'Narahubung', to: 'people', display: ['name'] })),
    notes: optional(translated(paragraph({ label: 'Catatan untuk redaksi', max: 800 }))),
    boilerplate: defaultOff(flag({ label: 'Sertakan profil kabupaten' })),
    corrections: emptyList(list({ label: 'Perubahan', one: 'perubahan', item: correction })),
    services: emptyList(relations({ label: 'Layanan terkait', to: 'services' })),
    destinations: emptyList(relations({ label: 'Destinasi terkait', to: 'destinations' })),
    figures,
    links,
    photos,
    ...closing,
  },
  rules: [
    ({ publishedAt, releaseAt, embargoUntil, expiresAt }) =>
      expiresAt &&
      [publishedAt, releaseAt, embargoUntil].some(
        (start) => start && Date.parse(expiresAt) <= Date.parse(start),
      )
        ? faultAt('expiresAt', 'sebelum waktu terbit', 'Tulis waktu turun setelah waktu terbit.')
        : undefined,
    ({ retelling, sources }) =>
      retelling && sources?.length === 0
        ? faultAt('sources', 'belum diisi', 'Penceritaan ulang harus menyebut sumbernya.')
        : undefined,
  ],
  body: { label: 'Isi' },
});
