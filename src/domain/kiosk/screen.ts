/** What the screen at a village office reads. Small, because it also runs in the browser. */

/** A service on the result screen. */
export interface KioskService {
  /** `D03`. */
  readonly code: string;
  readonly plate: readonly [agency: string, number: string];
  readonly title: string;
  /** Four of them: name and value. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** It can be handed in at the village office, where the screen stands. */
  readonly isHere: boolean;
  readonly papers: readonly (readonly [name: string, text: string])[];
  readonly steps: readonly string[];
  /** Full address of its code, for the QR. */
  readonly url: string;
}

/** Everything that the screen asks for when it is touched first. */
export interface KioskData {
  readonly services: readonly KioskService[];
  /** Code without dots and name: `Kantor Desa …`. */
  readonly offices: readonly (readonly [code: string, name: string])[];
}

/** The place of "where" among the four facts. */
export const WHERE_FACT = 2;
