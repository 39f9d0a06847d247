/** An agency with the letter that begins its service codes. */
export interface CodeAgency {
  readonly key: string;
  readonly letter: string;
}

/** A service's code in its three spellings. */
export interface ServiceCode {
  /** `D03`: canonical, in addresses and on the kiosk. */
  readonly short: string;
  /** `DUKCAPIL` and `03`, the two cells of the plate. */
  readonly plate: readonly [agency: string, number: string];
  /** `DUKCAPIL-03`, an address that leads to the canonical one. */
  readonly long: string;
}

/** Spells the code of a service; an agency without a letter uses its first one. */
export function toServiceCode(
  { agency, number }: { agency: string; number: number },
  agencies: readonly CodeAgency[],
): ServiceCode {
  const digits = String(number).padStart(2, '0');
  const letter = agencies.find(({ key }) => key === agency)?.letter ?? agency.slice(0, 1);
  return { short: `${letter}${digits}`, plate: [agency, digits], long: `${agency}-${digits}` };
}

/**
 * Every spelling that leads to a service, the canonical one first: `D03`, `d03`, `DUKCAPIL-03`, its word, and those in
 * small letters. A host that does not tell capitals apart keeps one of two equal pages.
 */
export function listSpellings({ short, long }: ServiceCode, word?: string): string[] {
  const capitals = word ? [short, long, word] : [short, long];
  return [...new Set(capitals.flatMap((one) => [one, one.toLowerCase()]))];
}
