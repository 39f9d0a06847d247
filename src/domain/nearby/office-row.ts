/** Offices as the search for the nearest open one reads them: one small file per language. Small, for the browser. */
import type { UntilWords } from '../hours/until.ts';

/** A counter that has hours of its own. */
export interface CounterRow {
  readonly name: string;
  readonly line: string;
  readonly services: readonly string[];
}

/** An office; `line` says when it is open (see hours/state.ts), and is absent where its hours are not known. */
export interface OfficeRow {
  readonly title: string;
  readonly kind: string;
  readonly href: string;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly precisionM?: number | undefined;
  readonly line?: string | undefined;
  /** Open at any time. */
  readonly isAlways?: boolean | undefined;
  readonly services: readonly string[];
  readonly counters?: readonly CounterRow[] | undefined;
  /** Of the office of a kecamatan, or of a village: the code of its area. */
  readonly area?: string | undefined;
}

/** A desa or kelurahan, from whose middle distances are measured. */
export interface VillageSpot {
  readonly code: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** Its page. */
  readonly href: string;
  /** What its office is called. */
  readonly office: string;
  readonly line?: string | undefined;
}

/** The file. */
export interface NearOffices {
  readonly offices: readonly OfficeRow[];
  readonly districts: readonly { readonly code: string; readonly name: string }[];
  readonly villages: readonly VillageSpot[];
  readonly words: Readonly<Record<string, string>>;
  readonly until: UntilWords;
}

/** What is wanted: any office, or those where one service is had. */
export interface OfficeWish {
  readonly service?: string | undefined;
  /** The service is had in every village, in every kecamatan. */
  readonly inVillage: boolean;
  readonly inDistrict: boolean;
}

/** The radius in which the office of a village surely stands: the village itself. */
export const VILLAGE_RADIUS_M = 1400;
