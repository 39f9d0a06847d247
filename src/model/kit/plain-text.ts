import { toFault, type Fault } from './field.ts';

/** What a spreadsheet would compute: it begins with "=", or with + - @ and calls something. */
const FORMULA = /^(=|[+\-@]\s*[A-Za-z]+[\w.]*\s*[(!|])/;

/** A tag of HTML: text is shown as it is written, so it would stand on the page as a tag. */
const TAG = /<\/?[a-z][^<>]*>|<!--/i;

/** What may not stand in a line of plain text, because files made from it would run it or show it raw. */
export function checkPlainText(text: string): Fault | undefined {
  if (FORMULA.test(text))
    return toFault(
      'seperti rumus lembar kerja',
      `Hapus tanda "${text.charAt(0)}" di depannya; isi ini juga keluar sebagai CSV.`,
    );
  if (TAG.test(text))
    return toFault('memuat kode HTML', 'Tulis teks biasa, tanpa tanda < dan > di antara huruf.');
  return undefined;
}
