import { addStop, LIMITS, USUAL_STAY, type Plan } from '../../domain/plan/plan.ts';
import type { PlanData } from '../../domain/plan/row.ts';
import type { PlanWords } from './words.ts';

/** Names what the site does not have. */
export function sayUnknown(keys: readonly string[], words: PlanWords): string {
  return words.say('unknownStops', { names: keys.join(', ') });
}

/** The plan with more stops at its end, and what to say of it. */
export function addKeys(plan: Plan, keys: readonly string[], data: PlanData, words: PlanWords) {
  const rows = keys.flatMap((key) => data.rows.find((row) => row.key === key) ?? []);
  const next = rows.reduce(
    (all, row) => addStop(all, { key: row.key, stayMinutes: row.stayMinutes ?? USUAL_STAY }),
    plan,
  );
  const isIn = (key: string) => next.stops.some((stop) => stop.key === key);
  const titles = rows.map(({ title }) => title).join(', ');
  const unknown = keys.filter((key) => !rows.some((row) => row.key === key));
  const isFull = rows.some(({ key }) => !isIn(key));
  const added = titles && words.say('added', { titles });
  return {
    plan: next,
    said: isFull ? words.say('full', { n: LIMITS.stops }) : added,
    problem: unknown.length > 0 ? sayUnknown(unknown, words) : '',
  };
}
