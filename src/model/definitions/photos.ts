import { defineCollection } from '../definition.ts';
import {
  choice,
  date,
  defaultOff,
  emptyList,
  faultAt,
  file,
  flag,
  group,
  list,
  localized,
  optional,
  paragraph,
  text,
  translated,
} from '../kit/index.ts';
import { closing, place } from '../shared/index.ts';

/** IPTC digital source type, shortened to the last part of its URI; `toSourceUri` knows the two that were renamed. */
export const digitalSources = {
  digitalCapture: 'Foto',
  minorHumanEdits: 'Foto, disunting orang',
  algorithmicallyEnhanced: 'Foto, diolah mesin tanpa mengubah isinya',
  compositeCapture: 'Gabungan foto',
  compositeWithTrainedAlgorithmicMedia: 'Foto, sebagian buatan mesin (AI)',
  digitalArt: 'Gambar buatan orang',
  trainedAlgorithmicMedia: 'Dibuat mesin (AI)',
} as const;

export const licences = {
  'CC0-1.0': 'CC0',
  'CC-BY-4.0': 'CC BY 4.0',
  'CC-BY-SA-4.0': 'CC BY-SA 4.0',
  editorial: 'Hanya untuk pemberitaan',
  'all-rights-reserved': 'Hak cipta dilindungi',
} as const;

const person = group({
  label: 'Orang di foto',
  summary: '{{fields.name}}',
  fields: {
    name: text({ label: 'Nama', max: 120 }),
    role: optional(localized({ label: 'Jabatan atau peran', max: 120 })),
  },
});

/** A picture with what must travel with it. */
export const photos = defineCollection({
  name: 'photos',
  label: 'Foto',
  one: 'Foto',
  summary: '{{caption}}',
  fields: {
    image: file({
      label: 'Gambar',
      hint: 'JPEG, PNG atau WebP, sebaiknya lebar 1600 piksel atau lebih.',
      widget: 'image',
    }),
    title: optional(
      translated(
        text({
          label: 'Judul pendek',
          hint: 'Dua sampai enam kata. Kosong: kalimat pertama keterangan.',
          max: 80,
        }),
      ),
    ),
    alt: translated(
      text({
        label: 'Teks pengganti',
        hint: 'Apa yang terlihat, untuk yang tidak bisa melihat gambarnya.',
        max: 240,
      }),
    ),
    caption: translated(
      paragraph({
        label: 'Keterangan',
        hint: 'Siapa dengan jabatannya, apa, di mana, kapan.',
        max: 400,
      }),
    ),
    people: emptyList(
      list({
        label: 'Orang di foto',
        hint: 'Dari kiri ke kanan. Kosong bila tidak ada yang perlu disebut.',
        one: 'orang',
        item: person,
      }),
    ),
    creator: text({ label: 'Pembuat', max: 120 }),
    credit: text({
      label: 'Kredit',
      hint: 'Yang ditulis di bawah foto. Tanpa kredit, foto tidak terbit.',
      max: 160,
    }),
    licence: choice({
      label: 'Lisensi',
      hint: 'Boleh dipakai untuk apa. Tanpa lisensi, foto tidak terbit.',
      options: licences,
    }),
    takenOn: optional(date({ label: 'Tanggal pengambilan' })),
    place,
    sourceType: choice({ label: 'Asal gambar', options: digitalSources }),
    test: defaultOff(flag({ label: 'Gambar uji', hint: 'Bukan foto nyata; ditandai di halaman.' })),
    consent: optional(
      choice({
        label: 'Izin orang di foto',
        options: {
          none: 'Tidak ada orang',
          given: 'Sudah ada',
          guardian: 'Sudah ada, untuk anak dari walinya',
          public: 'Acara umum',
        },
      }),
    ),
    children: defaultOff(
      flag({
        label: 'Ada anak di foto',
        hint: 'Wajah anak terlihat. Foto baru terbit bila izin wali sudah ada.',
      }),
    ),
    ...closing,
  },
  rules: [
    ({ children, consent }) =>
      children && consent !== 'guardian'
        ? faultAt(
            'consent',
            'ada anak di foto, izin walinya belum ada',
            'Minta izin wali, lalu pilih "Sudah ada, untuk anak dari walinya"; atau pakai foto lain.',
          )
        : undefined,
    ({ people, consent }) =>
      people?.length && consent === 'none'
        ? faultAt(
            'consent',
            'ada nama orang di foto, tetapi izinnya "Tidak ada orang"',
            'Pilih izin yang sebenarnya, atau hapus namanya.',
          )
        : undefined,
  ],
});
