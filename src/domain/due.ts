import { addDays, toInstant, toZoned } from '../i18n/day.ts';
import { collectionNames, toDefinition, type Field, type Fields } from '../model/index.ts';
import type { EntriesByCollection, Entry } from './content/types.ts';

/** A moment at which the site may say something else than before. */
export interface DueMoment {
  readonly at: Date;
  /** The collection whose entry names it, or `day`: midnight in the region. Never which entry: a log may be public. */
  readonly what: string;
}

function findTimes(field: Field, value: unknown): number[] {
  if (value === undefined || value === null) return [];
  const { item, fields, widget } = field;
  if (item && Array.isArray(value)) return value.flatMap((row) => findTimes(item, row));
  if (fields) return findAllTimes(fields, value);
  return widget.widget === 'datetime' && widget['time_format'] ? [Date.parse(String(value))] : [];
}

function findAllTimes(fields: Fields, data: unknown): number[] {
  return Object.entries(fields).flatMap(([name, field]) =>
    findTimes(field, (data as Record<string, unknown>)[name]),
  );
}

function toMidnight(after: Date, timeZone: string): Date {
  return toInstant(addDays(toZoned(after, timeZone).day, 1), 0, timeZone);
}

/**
 * The moments after `after` that change the output, the earliest first: every date with a clock in an entry that is no
 * draft (release, embargo, end, alert, event; a later field too, for the model is walked), and the next midnight of the
 * region, when lists by day, prices and review dates change.
 */
export function listDue(
  entries: EntriesByCollection,
  timeZone: string,
  after: Date,
): [DueMoment, ...DueMoment[]] {
  const written = collectionNames.flatMap((name) => {
    const { fields } = toDefinition(name);
    const own = (entries[name] as Entry[]).filter(({ data }) => !data.draft);
    return own
      .flatMap(({ data }) => findAllTimes(fields, data))
      .filter((time) => time > after.getTime())
      .map((time) => ({ at: new Date(time), what: name as string }));
  });
  const all = [{ at: toMidnight(after, timeZone), what: 'day' }, ...written];
  const [first, ...rest] = all.sort((a, b) => a.at.getTime() - b.at.getTime());
  return [first as DueMoment, ...rest];
}

/** The first moment between two builds, or undefined when a second build would say the same as the first. */
export function findDue(
  entries: EntriesByCollection,
  timeZone: string,
  builtAt: Date,
  now: Date,
): DueMoment | undefined {
  const [next] = listDue(entries, timeZone, builtAt);
  return next.at <= now ? next : undefined;
}
