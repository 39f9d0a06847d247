/**
 * Headlines, dates, numbers and quotes of a release that changed after it went out, without an entry in its
 * corrections. Works on front matter as it stands in the versions of a file: old versions need not fit the model.
 */
import { toOpening, toValues, wasOut, type PublicTime, type WrittenText } from './public-time.ts';

/** What a release was from a moment on. */
export interface ReleaseVersion {
  /** ISO 8601. */
  readonly at: string;
  readonly text: WrittenText;
  readonly translation?: WrittenText | undefined;
}

/** One change that nobody told the reader of. */
export interface SilentChange {
  readonly isTranslation: boolean;
  /** Path of the field, such as `title`; `body` is the text below the fields. */
  readonly field: string;
  readonly before: string;
  readonly now: string;
}

/** What a field said: parts that were said once may not go. */
type Facts = ReadonlyMap<string, readonly string[]>;

function toText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (value instanceof Date) return value.toISOString();
  return (typeof value === 'string' ? value : JSON.stringify(value)).trim();
}

/** A moment by itself, however it is written; what is no moment, such as `2019`, as it is written. */
function toMoment(value: unknown): string {
  const text = toText(value);
  const time = text.includes('T') || text.includes(' ') ? Date.parse(text) : NaN;
  return Number.isNaN(time) ? text : new Date(time).toISOString();
}

/** The numbers of a text, `18.400` as `18400`; addresses, pictures and boxes are no text. */
function toNumbers(value: unknown): string[] {
  const text = toText(value)
    .replace(/^:::?.*$/gm, '')
    .replace(/\]\([^)]*\)|https?:\S+/g, ']')
    .replace(/^\s*\d+\.\s/gm, '');
  const found = text.match(/\d+(?:[.,:/-]\d+)*/g) ?? [];
  return found.map((one) => (/^\d{1,3}([.,]\d{3})+$/.test(one) ? one.replace(/[.,]/g, '') : one));
}

/** Each quote in each of its languages, with who said it. */
function toQuotes(value: unknown): string[] {
  const rows = Array.isArray(value) ? (value as unknown[]) : [];
  return rows.flatMap((row) => {
    const { text, speaker } = toValues(row);
    const { id, en } = toValues(text);
    return [id, en].filter(Boolean).map((one) => `“${toText(one)}” (${toText(speaker)})`);
  });
}

/** The cells of a list of figures that are numbers. */
function toFigures(value: unknown): string[] {
  return Array.isArray(value) ? (value as unknown[]).flatMap((row) => toNumbers(row)) : [];
}

function toWords(value: unknown, read: (value: unknown) => string = toText): string[] {
  const text = read(value);
  return text ? [text] : [];
}

function toTextFacts({ data, body }: WrittenText): Facts {
  const { title, subtitle, summary } = toValues(data);
  return new Map([
    ['title', toWords(title)],
    ['subtitle', toNumbers(subtitle)],
    ['summary', toNumbers(summary)],
    ['body', toNumbers(body)],
  ]);
}

function toFacts(text: WrittenText): Facts {
  const { number, publishedAt, factDate, invitation, quotes, figures } = toValues(text.data);
  const { start, end } = toValues(invitation);
  return new Map([
    ...toTextFacts(text),
    ['number', toWords(number)],
    ['publishedAt', toWords(publishedAt, toMoment)],
    ['factDate', toWords(factDate)],
    ['invitation.start', toWords(start, toMoment)],
    ['invitation.end', toWords(end, toMoment)],
    ['quotes', toQuotes(quotes)],
    ['figures', toFigures(figures)],
  ]);
}

/** Parts of a list that another lacks, each as often as it lacks them. */
function subtract(from: readonly string[], other: readonly string[]): string[] {
  const left = [...other];
  return from.filter((part) => {
    const index = left.indexOf(part);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

/** What of the facts of `before` is gone or different in `now`; additions tell nobody anything wrong. */
function compare(before: Facts, now: Facts, isTranslation: boolean): SilentChange[] {
  return [...before].flatMap(([field, parts]) => {
    const gone = subtract(parts, now.get(field) ?? []);
    if (!gone.length) return [];
    const added = subtract(now.get(field) ?? [], parts);
    return { isTranslation, field, before: gone.join(', '), now: added.join(', ') };
  });
}

function compareVersions(before: ReleaseVersion, now: ReleaseVersion): SilentChange[] {
  const own = compare(toFacts(before.text), toFacts(now.text), false);
  if (!before.translation || !now.translation) return own;
  const translated = compare(toTextFacts(before.translation), toTextFacts(now.translation), true);
  return [...own, ...translated];
}

function toKey({ isTranslation, field }: SilentChange): string {
  return `${isTranslation} ${field}`;
}

/** A translation that came later has no first version to go back to. */
function isNewTranslation({ isTranslation }: SilentChange, first: ReleaseVersion): boolean {
  return isTranslation && !first.translation;
}

function toCorrections({ text }: ReleaseVersion): string[] {
  const { corrections } = toValues(text.data);
  const rows = Array.isArray(corrections) ? (corrections as unknown[]) : [];
  return rows.map((row) => `${toText(toValues(row)['kind'])} ${toMoment(toValues(row)['at'])}`);
}

function isWithdrawn(version: ReleaseVersion): boolean {
  return toCorrections(version).some((one) => one.startsWith('withdrawal '));
}

/**
 * What changed in silence between the versions of one release, oldest first; the last is what stands in its file.
 * Only versions that were out count: before its embargo ends a release changes as it likes. A change is told by an
 * entry of the corrections that its base did not have, and forgotten when it was taken back.
 */
export function findSilentChanges(
  versions: readonly ReleaseVersion[],
  time: PublicTime,
): SilentChange[] {
  const last = versions.at(-1);
  const out = versions.filter((one, index) => {
    const next = versions[index + 1];
    const end = next ? Date.parse(next.at) : time.now.getTime();
    return wasOut(one.text, end, toOpening(time));
  });
  if (!last || out.at(-1) !== last || isWithdrawn(last)) return [];
  const told = toCorrections(last);
  const untold = out.filter((base) => !subtract(told, toCorrections(base)).length);
  const changes = untold.flatMap((base) => compareVersions(base, last));
  const byField = Map.groupBy(changes, toKey);
  const [first = last] = untold;
  const changedSinceFirst = new Set(
    [...compareVersions(first, last), ...compareVersions(last, first)].map(toKey),
  );
  return [...byField].flatMap(([key, [change]]) =>
    change && (changedSinceFirst.has(key) || isNewTranslation(change, first)) ? change : [],
  );
}
