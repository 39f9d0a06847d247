import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { CASES, type HoursCase } from '../hours/cases.ts';
import { readCase, toExpected } from '../support/hours-cases.ts';

/** The oracle takes its zone from the process and knows wall clocks only: a zone without summer time will do. */
process.env['TZ'] = 'Asia/Jakarta';

const SOON_MS = 60 * 60_000;
const asked = CASES.filter((one) => one.osm);

/** What opening_hours says of the rule at the moment: the state, and the wall clock of its next change. */
function askOracle({ osm = '', at }: HoursCase): { state: string; until?: string } {
  const now = new Date(at);
  const rule = new OpeningHours(osm, null);
  const next = rule.getNextChange(now);
  const toWall = (date: Date) =>
    new Date(date.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
  const isSoon = next !== undefined && next.getTime() - now.getTime() <= SOON_MS;
  const open = isSoon ? 'closing-soon' : 'open';
  return { state: rule.getState(now) ? open : 'closed', ...(next && { until: toWall(next) }) };
}

describe('The table of hours', () => {
  it('has at least 40 cases, more than half of them asked of opening_hours, the rest with a reason', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(40);
    expect(asked.length).toBeGreaterThan(CASES.length / 2);
    expect(CASES.filter(({ osm, why }) => !osm && !why)).toEqual([]);
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  it.each(asked)('agrees with opening_hours: $name', (one) => {
    expect(askOracle(one)).toEqual({ state: one.state, ...(one.until && { until: one.until }) });
  });

  it.each(CASES)('is what the engine says: $name', (one) => {
    expect(readCase(one)).toEqual(toExpected(one));
  });
});
