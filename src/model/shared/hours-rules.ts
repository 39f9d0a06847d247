import { faultAt } from '../kit/index.ts';

/** What these rules read of a row of hours; a field that an editor left open is absent. */
interface Row {
  readonly days?: readonly string[] | undefined;
  readonly closed?: boolean | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly seasonFrom?: string | undefined;
  readonly seasonTo?: string | undefined;
}

interface Exception {
  readonly from: string;
  readonly to?: string | undefined;
}

const LEAP_YEAR = 2024;

/** True for a day that some year has; 29 February is one. */
function isMonthDay(text: string): boolean {
  const date = new Date(`${LEAP_YEAR}-${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === text;
}

/** Days, times and season of a row, each that can't be. */
export const rowRules = [
  ({ days }: Row) =>
    days?.length ? undefined : faultAt('days', 'belum diisi', 'Pilih sedikitnya satu hari.'),
  ({ closed, from, to }: Row) => {
    if ((closed && !from && !to) || (from && to)) return undefined;
    return faultAt(from ? 'to' : 'from', 'belum diisi', 'Isi jam mulai dan jam selesai.');
  },
  ({ from, to }: Row) =>
    from && to && from === to
      ? faultAt('to', 'sama dengan jam mulai', 'Tulis 24:00 untuk buka sepanjang hari, dari 00:00.')
      : undefined,
  ({ from }: Row) =>
    from === '24:00'
      ? faultAt('from', 'bukan jam mulai', 'Tulis 00:00 untuk tengah malam.')
      : undefined,
  ({ seasonFrom, seasonTo }: Row) =>
    Boolean(seasonFrom) === Boolean(seasonTo)
      ? undefined
      : faultAt(
          seasonFrom ? 'seasonTo' : 'seasonFrom',
          'belum diisi',
          'Isi awal dan akhir musim, atau kosongkan keduanya.',
        ),
  ({ seasonFrom }: Row) => toMonthDayFault('seasonFrom', seasonFrom),
  ({ seasonTo }: Row) => toMonthDayFault('seasonTo', seasonTo),
];

function toMonthDayFault(field: string, text: string | undefined) {
  return text && !isMonthDay(text)
    ? faultAt(field, `"${text}" bukan tanggal`, 'Tulis bulan-hari, misalnya 06-01 untuk 1 Juni.')
    : undefined;
}

/** Two exceptions for the same day: nobody can tell which holds. */
export function findSameDays(exceptions: readonly Exception[]) {
  return exceptions.flatMap((one, index) => {
    const before = exceptions.findIndex(
      (other, at) =>
        at < index && other.from <= (one.to ?? one.from) && one.from <= (other.to ?? other.from),
    );
    if (before < 0) return [];
    const what = `hari yang sama dengan baris ${before + 1}`;
    return [faultAt(`${index}.from`, what, 'Sisakan satu pengecualian untuk setiap hari.')];
  });
}
