import { defineCollection } from '../definition.ts';
import {
  choice,
  date,
  defaultOff,
  file,
  flag,
  optional,
  paragraph,
  text,
  translated,
} from '../kit/index.ts';
import { closing, place } from '../shared/index.ts';

/** IPTC digital source type, shortened to the last part of its URI. */
export const digitalSources = {
  digitalCapture: 'Foto',
  minorHumanEdits: 'Foto, disunting ringan',
  compositeCapture: 'Gabungan foto',
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
    alt: translated(
      text({
        label: 'Teks pengganti',
        hint: 'Apa yang terlihat, untuk yang tidak bisa melihat gambarnya.',
        max: 240,
      }),
    ),
    caption: translated(
      paragraph({ label: 'Keterangan', hint: 'Siapa, apa, di mana, kapan.', max: 400 }),
    ),
    creator: text({ label: 'Pembuat', max: 120 }),
    credit: text({ label: 'Kredit', hint: 'Yang ditulis di bawah foto.', max: 160 }),
    licence: choice({ label: 'Lisensi', options: licences }),
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
          guardian: 'Dari wali anak',
          public: 'Acara umum',
        },
      }),
    ),
    ...closing,
  },
});
