import { faultAt } from '../kit/index.ts';
import { dayTypes, fees, priceUnits, visitors } from './price-words.ts';

interface Row {
  readonly fee: keyof typeof fees;
  readonly visitor: keyof typeof visitors;
  readonly dayType: keyof typeof dayTypes;
  readonly unit?: keyof typeof priceUnits | undefined;
  readonly item?: { readonly id: string } | undefined;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** A way in without a unit is per person, anything else without one is once. */
function toUnit(fee: Row['fee'], unit: Row['unit']): keyof typeof priceUnits {
  return unit ?? (fee === 'entry' || fee === 'conservation' ? 'person' : 'item');
}

/** What one price is for; two rows with the same words and a day in common contradict each other. */
function toKey({ fee, visitor, dayType, unit, item }: Row): string {
  const name = item?.id.trim().toLowerCase() ?? '';
  return [fee, visitor, dayType, toUnit(fee, unit), name].join('|');
}

function isOverlap(a: Row, b: Row): boolean {
  const startsInTime = !a.validTo || !b.validFrom || b.validFrom <= a.validTo;
  const endsInTime = !a.validFrom || !b.validTo || a.validFrom <= b.validTo;
  return startsInTime && endsInTime;
}

function toWords({ fee, visitor, dayType, unit, item }: Row): string {
  const per = `per ${priceUnits[toUnit(fee, unit)]}`;
  return [item?.id ?? fees[fee], visitors[visitor], dayTypes[dayType], per].join(', ');
}

/** The day before a day (YYYY-MM-DD). */
function toDayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

function toRemedy(older: Row, nth: number, { validFrom }: Row): string {
  const isEarlier = validFrom && (!older.validFrom || older.validFrom < validFrom);
  return isEarlier
    ? `Bila baris ini harga baru, isi "Berlaku sampai" baris ${nth} dengan ${toDayBefore(validFrom)}. Bila bukan, hapus salah satunya.`
    : `Hapus salah satunya, atau pisahkan tanggal berlaku baris ${nth} dan baris ini.`;
}

/** Rows that give two prices for the same thing on the same day, each said at the later row with both numbers. */
export function findOverlaps(rows: readonly Row[]) {
  return rows.flatMap((row, index) => {
    const before = rows.slice(0, index);
    const twin = before.findIndex((one) => toKey(one) === toKey(row) && isOverlap(one, row));
    const other = rows[twin];
    if (!other) return [];
    const what = `baris ${twin + 1} dan baris ${index + 1} memberi dua harga untuk hari yang sama (${toWords(row)})`;
    return [faultAt(`${index}.validFrom`, what, toRemedy(other, twin + 1, row))];
  });
}
