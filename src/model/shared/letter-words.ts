/** What a letter asks about the person who needs it, in the order of the form. */
export const letterFacts = {
  name: 'Nama lengkap',
  nik: 'NIK',
  familyCard: 'Nomor KK',
  birth: 'Tempat dan tanggal lahir',
  sex: 'Jenis kelamin',
  religion: 'Agama',
  marital: 'Status perkawinan',
  occupation: 'Pekerjaan',
  phone: 'Nomor telepon',
  address: 'Alamat, desa dan kecamatan',
} as const;

export type LetterFact = keyof typeof letterFacts;

/** Words between braces in the text of a letter, with the fact that each stands for. */
export const letterPlaces = {
  nama: 'name',
  nik: 'nik',
  kk: 'familyCard',
  lahir: 'birth',
  kelamin: 'sex',
  agama: 'religion',
  status: 'marital',
  pekerjaan: 'occupation',
  telepon: 'phone',
  alamat: 'address',
  desa: 'address',
  kecamatan: 'address',
} as const satisfies Readonly<Record<string, LetterFact>>;

const PLACE = /\{([^{}]*)\}/g;

/** The words between braces in a text, in order: `{nama} … {keperluan}`. */
export function listLetterPlaces(text: string): string[] {
  return [...text.matchAll(PLACE)].map(([, word = '']) => word);
}
