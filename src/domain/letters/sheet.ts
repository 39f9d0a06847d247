/** The letter as it is laid out: texts with places that the form fills. */
import type { Record } from '../hub/types.ts';

type Letter = Record<'letters'>;

/** A piece of text, or the place of an answer. */
export type SheetPart = { readonly text: string } | { readonly of: string };

/** A row of the letter: a name and the answers that stand behind it. */
export interface SheetRow {
  readonly name: string;
  readonly parts: readonly SheetPart[];
}

/** Words between braces that are not the name of one field of the form. */
const JOINED: Readonly<{ [word: string]: readonly SheetPart[] }> = {
  nama: [{ of: 'name' }],
  kk: [{ of: 'familyCard' }],
  lahir: [{ of: 'birthPlace' }, { text: ', ' }, { of: 'birthDay' }],
  kelamin: [{ of: 'sex' }],
  agama: [{ of: 'religion' }],
  status: [{ of: 'marital' }],
  pekerjaan: [{ of: 'occupation' }],
  telepon: [{ of: 'phone' }],
  nik: [{ of: 'nik' }],
  alamat: [
    { of: 'street' },
    { text: ' RT ' },
    { of: 'rt' },
    { text: ' RW ' },
    { of: 'rw' },
    { text: ', ' },
    { of: 'villageKind' },
    { text: ' ' },
    { of: 'village' },
    { text: ', Kecamatan ' },
    { of: 'district' },
  ],
  desa: [{ of: 'village' }],
  kecamatan: [{ of: 'district' }],
};

/** `Untuk {keperluan}.` as text and places. */
export function toSheetParts(template: string): SheetPart[] {
  return template.split(/\{([^{}]*)\}/).flatMap((piece, index): readonly SheetPart[] => {
    if (index % 2 === 1) return JOINED[piece] ?? [{ of: `q-${piece}` }];
    return piece ? [{ text: piece }] : [];
  });
}

const ROWS: readonly (readonly [fact: Letter['facts'][number], name: string, word: string])[] = [
  ['name', 'Nama', 'nama'],
  ['nik', 'NIK', 'nik'],
  ['familyCard', 'Nomor KK', 'kk'],
  ['birth', 'Tempat, tanggal lahir', 'lahir'],
  ['sex', 'Jenis kelamin', 'kelamin'],
  ['religion', 'Agama', 'agama'],
  ['marital', 'Status perkawinan', 'status'],
  ['occupation', 'Pekerjaan', 'pekerjaan'],
  ['phone', 'Telepon', 'telepon'],
  ['address', 'Alamat', 'alamat'],
];

/** The rows of a letter: who, then what its questions add. */
export function toSheetRows({ facts, questions }: Letter): SheetRow[] {
  const own = ROWS.filter(([fact]) => facts.includes(fact)).map(([, name, word]) => ({
    name,
    parts: toSheetParts(`{${word}}`),
  }));
  const asked = questions.flatMap(({ row, key }) =>
    row ? [{ name: row, parts: toSheetParts(`{${key}}`) }] : [],
  );
  return [...own, ...asked];
}
