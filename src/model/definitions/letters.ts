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
  number,
  optional,
  paragraph,
  relation,
  text,
} from '../kit/index.ts';
import { closing, summary, title } from '../shared/index.ts';
import { letterFacts, letterPlaces, listLetterPlaces } from '../shared/letter-words.ts';

export const letterHeads = {
  village: 'Kop kantor desa atau kelurahan',
  neighbourhood: 'Kop RT dan RW',
  none: 'Tanpa kop: surat dari warga sendiri',
} as const;

export const letterSigners = {
  applicant: 'Yang membuat surat',
  rt: 'Ketua RT',
  rw: 'Ketua RW',
  head: 'Kepala desa atau lurah',
  witnesses: 'Dua saksi',
} as const;

const questionKinds = {
  text: 'Satu baris',
  long: 'Beberapa baris',
  name: 'Nama orang',
  nik: 'NIK orang lain',
  day: 'Tanggal',
  number: 'Angka',
} as const;

const question = group({
  label: 'Pertanyaan',
  summary: '{{fields.label.id}}',
  fields: {
    key: text({
      label: 'Kata',
      hint: 'Dipakai di isi surat, di antara kurung kurawal: {keperluan}.',
      max: 24,
      pattern: { regex: /^[a-z]+$/, form: 'huruf kecil tanpa spasi' },
    }),
    label: localized({ label: 'Pertanyaan', max: 80 }),
    hint: optional(localized({ label: 'Contoh isian', max: 120 })),
    kind: choice({ label: 'Bentuk', options: questionKinds }),
    row: optional(
      text({
        label: 'Nama baris',
        hint: 'Bila diisi, tampil sebagai baris data di surat, misalnya: Nama usaha.',
        max: 40,
      }),
    ),
    isOpen: defaultOff(flag({ label: 'Boleh kosong' })),
    maxLetters: optional(number({ label: 'Paling banyak huruf', min: 5, max: 300, integer: true })),
  },
  rules: [
    ({ key }) =>
      key && key in letterPlaces
        ? faultAt('key', 'sudah dipakai untuk data diri', 'Pilih kata lain.')
        : undefined,
  ],
});

/** The second question of a word. */
function findTwin(questions: readonly { readonly key: string }[]) {
  const keys = questions.map(({ key }) => key);
  const twin = keys.findIndex((key, index) => keys.indexOf(key) !== index);
  return twin < 0 ? [] : [faultAt(`${twin}.key`, 'kata ini dipakai dua kali', 'Pilih kata lain.')];
}

interface LetterText {
  readonly recipient?: string | undefined;
  readonly opening: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly string[];
  readonly questions: readonly { readonly key: string }[];
}

/** The first word between braces that nothing in the form fills. */
function findUnfilled({ recipient = '', opening, paragraphs, facts, questions }: LetterText) {
  const known = new Set([
    ...Object.entries(letterPlaces).flatMap(([word, fact]) => (facts.includes(fact) ? [word] : [])),
    ...questions.map(({ key }) => key),
  ]);
  const texts = { recipient, opening, paragraphs: paragraphs.join(' ') };
  for (const [at, written] of Object.entries(texts))
    for (const word of listLetterPlaces(written))
      if (!known.has(word)) return { at, word, known: [...known] };
  return undefined;
}

/** Letters that a resident fills in on the device and prints for a signature. Their text is Indonesian in all languages. */
export const letters = defineCollection({
  name: 'letters',
  label: 'Surat',
  one: 'Surat',
  hint: 'Isi surat memakai kata di antara kurung kurawal, misalnya {nama}; warga mengisinya di ponselnya sendiri.',
  summary: '{{title}}',
  fields: {
    title,
    summary,
    service: optional(relation({ label: 'Untuk layanan', to: 'services' })),
    head: choice({ label: 'Kop surat', options: letterHeads }),
    heading: text({ label: 'Judul di surat', max: 80 }),
    isNumbered: defaultOff(
      flag({ label: 'Baris nomor', hint: 'Nomor dikosongkan untuk diisi kantor.' }),
    ),
    recipient: optional(
      paragraph({ label: 'Kepada', hint: 'Misalnya: Yth. Kepala Desa {desa}.', max: 200 }),
    ),
    opening: paragraph({ label: 'Pembuka', max: 300 }),
    facts: choices({ label: 'Data diri', options: letterFacts }),
    questions: emptyList(
      list({
        label: 'Pertanyaan lain',
        one: 'pertanyaan',
        max: 10,
        item: question,
        rules: [findTwin],
      }),
    ),
    paragraphs: list({
      label: 'Isi',
      one: 'alinea',
      min: 1,
      max: 6,
      item: paragraph({ label: 'Alinea', max: 500 }),
    }),
    signers: choices({ label: 'Yang menandatangani', options: letterSigners }),
    steps: emptyList(
      list({
        label: 'Setelah dicetak',
        one: 'langkah',
        max: 6,
        item: group({
          label: 'Langkah',
          summary: '{{fields.title.id}}',
          fields: {
            title: localized({ label: 'Langkah', max: 80 }),
            detail: optional(localized({ label: 'Keterangan', max: 160 })),
          },
        }),
      }),
    ),
    order: optional(number({ label: 'Urutan', min: 1, max: 99, integer: true })),
    ...closing,
  },
  rules: [
    (letter) => {
      const found = findUnfilled(letter);
      return (
        found &&
        faultAt(
          found.at,
          `kata {${found.word}} tidak ada isiannya`,
          `Pilih data dirinya, tambah pertanyaannya, atau pakai: ${found.known.map((word) => `{${word}}`).join(', ')}.`,
        )
      );
    },
    ({ head, facts }) =>
      head !== 'none' && !facts.includes('address')
        ? faultAt('facts', 'kop surat perlu alamat', 'Pilih juga "Alamat, desa dan kecamatan".')
        : undefined,
  ],
  body: { label: 'Keterangan lain' },
});
