/** When the public could read a release. Works on front matter as it stands in old versions, which need not fit the model. */
import { toSpan } from './schedule.ts';

/** Front matter or a part of it, not believed. */
export type Values = { readonly [name: string]: unknown };

/** A text of one file: front matter and body. */
export interface WrittenText {
  readonly data: unknown;
  readonly body: string;
}

/** Between which moments somebody may have read a release. */
export interface PublicTime {
  readonly now: Date;
  /** When the site was opened to the public, ISO 8601; what changed before, nobody had read. */
  readonly openedAt?: string | undefined;
}

/** A record by its names; what is none has none. */
export function toValues(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

/** When the site was opened, in milliseconds since 1970; always when nobody says. */
export function toOpening({ openedAt }: PublicTime): number {
  return openedAt ? Date.parse(openedAt) : -Infinity;
}

/** Whether a text was out before its end: no draft, its last moment had come, and the site was open. */
export function wasOut({ data }: WrittenText, end: number, opened: number): boolean {
  const { draft } = toValues(data);
  const isDraft = draft !== undefined && draft !== '' && draft !== null && draft !== false;
  return !isDraft && toSpan(toValues(data)).from <= end && opened <= end;
}
