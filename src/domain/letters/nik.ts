/**
 * The number of a resident (NIK): six digits of the region where it was given, six of the birth date (the day of women
 * plus 40), four of a sequence. PP 37/2007, article 37. Pure; nothing is looked up anywhere.
 */

/** Codes of the provinces (Kepmendagri 300.2.2-2430/2025); numbers given before a split keep the older code. */
const PROVINCES = new Set(
  (
    '11 12 13 14 15 16 17 18 19 21 31 32 33 34 35 36 51 52 53 61 62 63 64 65 71 72 73 74 75 76 81 82 ' +
    '91 92 93 94 95 96'
  ).split(' '),
);

const DIGITS = 16;
const WOMEN_ADD = 40;

export type Sex = 'female' | 'male';

/** What a number says. Two digits of a year fit two centuries: every day that is not in the future stands here. */
export interface NikFacts {
  readonly sex: Sex;
  /** ISO days, the latest first. */
  readonly births: readonly string[];
}

export type NikFault = 'digits' | 'length' | 'region' | 'district' | 'birth' | 'sequence';

/** The region of the site, whose kecamatan are known. */
export interface NikRegion {
  /** `99.01` */
  readonly code: string;
  /** `99.01.13` */
  readonly districts: readonly string[];
}

/** A number without the spaces and dots that people put between its digits. */
export function toNikDigits(text: string): string {
  return text.replace(/[\s.-]/g, '');
}

/** `3300 0000 0000 0000`: in groups that can be read aloud. */
export function formatNik(digits: string): string {
  return digits.replace(/(\d{4})(?=\d)/g, '$1 ');
}

function findRegionFault(nik: string, { code, districts }: NikRegion): NikFault | undefined {
  const own = code.replace('.', '');
  const [province, regency, district] = [nik.slice(0, 2), nik.slice(2, 4), nik.slice(4, 6)];
  if (!PROVINCES.has(province) && province !== own.slice(0, 2)) return 'region';
  if (regency === '00' || district === '00') return 'region';
  if (!nik.startsWith(own)) return undefined;
  return districts.some((one) => one.endsWith(`.${district}`)) ? undefined : 'district';
}

function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

/**
 * Reads a number, or says what is wrong with it. `today` is the day in the region, ISO. Of other regions only the
 * province is checked: numbers keep the codes of regencies that were split later.
 */
export function readNik(text: string, region: NikRegion, today: string): NikFacts | NikFault {
  const nik = toNikDigits(text);
  if (!/^\d+$/.test(nik)) return 'digits';
  if (nik.length !== DIGITS) return 'length';
  const fault = findRegionFault(nik, region);
  if (fault) return fault;
  const written = Number(nik.slice(6, 8));
  const day = String(written > WOMEN_ADD ? written - WOMEN_ADD : written).padStart(2, '0');
  const tail = `${nik.slice(10, 12)}-${nik.slice(8, 10)}-${day}`;
  const births = [`20${tail}`, `19${tail}`].filter((birth) => isDay(birth) && birth <= today);
  if (births.length === 0) return 'birth';
  if (nik.endsWith('0000')) return 'sequence';
  return { sex: written > WOMEN_ADD ? 'female' : 'male', births };
}
