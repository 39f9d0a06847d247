/** Words of a query or a text, as the search compares them. Pure. */

const MARKS = /[\u0300-\u036f]/g;

/** Lower case, without accents and without what surrounds words; inside of a word `-`, `.` and `/` stay. */
export function toWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .split(/[^a-z0-9./-]+/)
    .map((word) => word.replace(/^[./-]+|[./-]+$/g, ''))
    .filter(Boolean);
}

/** True for codes, years, numbers of laws and telephones: they are searched as they are written. */
export function isExact(word: string): boolean {
  return /\d/.test(word);
}

const ENDINGS = /(?:nya|kan|an|i|ing|es|ed|s)$/;
const BEGINNINGS = /^(?:mem|men|meng|meny|me|pem|pen|peng|peny|per|pe|ber|ter|di|ke|se)/;

/** A rough stem, to see whether a title has a word in another form: `kelahiran` and `lahir` share `lahir`. */
export function toStem(word: string): string {
  const end = word.length > 5 ? word.replace(ENDINGS, '') : word;
  return end.length > 6 ? end.replace(BEGINNINGS, '') : end;
}
