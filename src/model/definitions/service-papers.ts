import {
  choice,
  defaultOff,
  emptyList,
  faultAt,
  flag,
  group,
  list,
  localized,
  number,
  optional,
  relation,
  relations,
  text,
  type ListRule,
} from '../kit/index.ts';

const document = group({
  label: 'Dokumen',
  summary: '{{fields.document}} {{fields.name.id}}',
  fields: {
    document: optional(
      relation({ label: 'Dokumen bersama', hint: 'Pilih bila ada di daftar.', to: 'documents' }),
    ),
    name: optional(
      localized({
        label: 'Nama sendiri',
        hint: 'Hanya bila dokumennya tidak ada di daftar, atau di sini disebut lain.',
        max: 200,
      }),
    ),
    whose: optional(
      localized({ label: 'Milik siapa', hint: 'Misalnya: dua saksi. Kosong: pemohon.', max: 60 }),
    ),
    detail: optional(
      localized({ label: 'Keterangan', hint: 'Yang khusus untuk layanan ini.', max: 300 }),
    ),
    form: optional(
      choice({
        label: 'Bentuk',
        options: { original: 'Asli', copy: 'Fotokopi', both: 'Asli dan fotokopi' },
      }),
    ),
    copies: optional(number({ label: 'Lembar', min: 1, max: 20, integer: true })),
    condition: defaultOff(flag({ label: 'Hanya bila perlu' })),
  },
  rules: [
    ({ document: shared, name }) =>
      shared || name
        ? undefined
        : faultAt('document', 'belum dipilih', 'Pilih dokumen bersama, atau tulis nama sendiri.'),
  ],
});

/** Papers to bring: shared documents, or own names where no record exists. */
export const paperRows = emptyList(list({ label: 'Dokumen', one: 'dokumen', item: document }));

const caseKey = { regex: /^[a-z0-9]+(-[a-z0-9]+)*$/, form: 'huruf kecil dan tanda hubung' };

const caseKeys = (label: string, hint: string) =>
  emptyList(
    list({
      label,
      hint,
      one: 'tanda',
      item: text({ label: 'Tanda kasus', pattern: caseKey, max: 40 }),
    }),
  );

const variant = group({
  label: 'Kasus',
  summary: '{{fields.name.id}}',
  fields: {
    name: localized({ label: 'Kasus', hint: 'Misalnya: hilang.', max: 80 }),
    key: optional(
      text({
        label: 'Tanda',
        hint: 'Perlu bila pertanyaan menuju kasus ini, misalnya: hilang.',
        pattern: caseKey,
        max: 40,
      }),
    ),
    reason: optional(
      localized({
        label: 'Alasan',
        hint: 'Ditulis pada dokumen kasus ini, misalnya: karena lahir di rumah.',
        max: 60,
      }),
    ),
    documents: paperRows,
    replaces: emptyList(
      relations({
        label: 'Menggantikan dokumen',
        hint: 'Dokumen pokok yang tidak perlu lagi dalam kasus ini.',
        to: 'documents',
      }),
    ),
    whole: defaultOff(
      flag({
        label: 'Daftar lengkap',
        hint: 'Menyala: hanya dokumen kasus ini. Mati: ditambahkan kepada dokumen pokok.',
      }),
    ),
    note: optional(localized({ label: 'Catatan', max: 300, long: true })),
  },
});

/** Special cases of a service, each with papers that are added to the common ones or stand in their place. */
export const caseRows = emptyList(list({ label: 'Kasus', one: 'kasus', item: variant }));

const option = group({
  label: 'Jawaban',
  summary: '{{fields.label.id}}',
  fields: {
    label: localized({ label: 'Jawaban', max: 80 }),
    detail: optional(localized({ label: 'Keterangan', max: 120 })),
    case: optional(
      text({
        label: 'Menuju kasus',
        hint: 'Tanda kasusnya. Kosong: dokumen pokok saja.',
        pattern: caseKey,
        max: 40,
      }),
    ),
  },
});

const question = group({
  label: 'Pertanyaan',
  summary: '{{fields.ask.id}}',
  fields: {
    ask: localized({ label: 'Pertanyaan', hint: 'Pendek, dengan kata sehari-hari.', max: 80 }),
    options: list({ label: 'Jawaban', one: 'jawaban', min: 2, max: 8, item: option }),
    onlyIf: caseKeys(
      'Hanya ditanyakan bila',
      'Kosong: selalu. Isi tanda kasus yang sudah dipilih.',
    ),
    notIf: caseKeys('Tidak ditanyakan bila', 'Tanda kasus yang sudah dipilih.'),
  },
});

/** Short questions that lead to the case; six at most, because nobody answers more. */
export const questionRows = emptyList(
  list({ label: 'Pertanyaan', one: 'pertanyaan', max: 6, item: question }),
);

type Row = Parameters<ListRule<{ key: string | undefined }>>[0][number];

interface Asked {
  readonly variants: readonly Row[];
  readonly questions: readonly {
    readonly options: readonly { readonly case: string | undefined }[];
    readonly onlyIf: readonly string[];
    readonly notIf: readonly string[];
  }[];
}

/** The first answer or condition that names a case which is not there. */
export function findLostCase({ variants, questions }: Asked) {
  const known = new Set(variants.map(({ key }) => key));
  const remedy = `Pakai salah satu tanda: ${[...known].filter(Boolean).join(', ') || 'belum ada; isi dulu pada kasusnya'}.`;
  const named = questions.flatMap(({ options, onlyIf, notIf }, nth) => [
    ...options.map((one, index) => [`questions.${nth}.options.${index}.case`, one.case] as const),
    ...onlyIf.map((key, index) => [`questions.${nth}.onlyIf.${index}`, key] as const),
    ...notIf.map((key, index) => [`questions.${nth}.notIf.${index}`, key] as const),
  ]);
  const lost = named.find(([, key]) => key !== undefined && !known.has(key));
  return lost && faultAt(lost[0], `menuju kasus yang tidak ada ("${lost[1]}")`, remedy);
}
