import { describe, expect, it } from 'vitest';
import { listMonths, toMonthSpan, toWeeks } from '../../src/domain/events/agenda.ts';
import { listOccurrences } from '../../src/domain/events/occurrences.ts';
import { isInSpan, toSpan } from '../../src/domain/events/spans.ts';
import type { Record } from '../../src/domain/hub/types.ts';

type Event = Record<'events'>;
const zone = 'Asia/Makassar';
const list = (event: object) =>
  listOccurrences(
    { dates: [], except: [], status: 'confirmed', ...event } as unknown as Event,
    zone,
  );
const days = (event: object) => list(event).map(({ from, to }) => `${from}/${to}`);

describe('The weekend', () => {
  it.each([
    ['a Friday', '2026-11-27', '2026-11-28', '2026-11-29'],
    ['a Saturday', '2026-11-28', '2026-11-28', '2026-11-29'],
    ['a Sunday', '2026-11-29', '2026-11-29', '2026-11-29'],
    ['a Monday', '2026-11-30', '2026-12-05', '2026-12-06'],
  ])('asked on %s', (_, today, from, to) => {
    expect(toSpan('weekend', today)).toEqual({ from, to });
  });
});

describe('Spans of days', () => {
  it('of 30 days have 30 days, also over the end of a year', () => {
    expect(toSpan('days30', '2026-12-15')).toEqual({ from: '2026-12-15', to: '2027-01-13' });
  });

  it('hold what began before them and is not over', () => {
    const span = toSpan('today', '2026-11-24');
    expect(isInSpan({ from: '2026-11-23', to: '2026-11-24' }, span)).toBe(true);
    expect(isInSpan({ from: '2026-11-25', to: '2026-11-25' }, span)).toBe(false);
  });

  it('of months end with their last day, in leap years too', () => {
    expect(toMonthSpan('2028-02')).toEqual({ from: '2028-02-01', to: '2028-02-29' });
    expect(toMonthSpan('2026-12').to).toBe('2026-12-31');
    expect(toWeeks('2026-11')[0]).toEqual([...Array<undefined>(6), '2026-11-01']);
    expect(toWeeks('2026-11').flat().filter(Boolean)).toHaveLength(30);
  });

  it('list months without a gap, at least this one and the next', () => {
    const now = new Date('2026-12-31T23:30:00+07:00');
    expect(listMonths([], now, zone)).toEqual(['2027-01', '2027-02']);
  });
});

describe('The days of an event', () => {
  it('are those of the region, not of UTC', () => {
    expect(days({ start: '2026-11-24T23:30:00Z' })).toEqual(['2026-11-25/2026-11-25']);
  });

  it('end with the day before an end at midnight, as with 23:59', () => {
    const start = '2026-11-23T00:00:00+08:00';
    const both = ['2026-11-25T00:00:00+08:00', '2026-11-24T23:59:00+08:00'];
    for (const end of both) expect(days({ start, end })).toEqual(['2026-11-23/2026-11-24']);
  });

  it('include the last day of UNTIL and skip exceptions', () => {
    const weekly = {
      start: '2026-11-07T16:00:00+08:00',
      recurrence: 'FREQ=WEEKLY;BYDAY=SA;UNTIL=20261121',
      except: ['2026-11-14'],
    };
    expect(list(weekly).map(({ from }) => from)).toEqual(['2026-11-07', '2026-11-21']);
  });

  it('follow nth weekdays and every other week', () => {
    const start = '2026-11-06T08:00:00+08:00';
    const of = (recurrence: string) => list({ start, recurrence }).map(({ from }) => from);
    expect(of('FREQ=MONTHLY;BYDAY=1FR;COUNT=3')).toEqual([
      '2026-11-06',
      '2026-12-04',
      '2027-01-01',
    ]);
    expect(of('FREQ=WEEKLY;INTERVAL=2;COUNT=2')).toEqual(['2026-11-06', '2026-11-20']);
  });

  it('show the old date of one that moved, and every year of one that is entered by year', () => {
    const moved = list({
      status: 'moved',
      start: '2026-12-05T19:00:00+08:00',
      previousStart: '2026-11-28T19:00:00+08:00',
    });
    expect(moved.map(({ state }) => state)).toEqual(['left', 'moved']);
    const dates = [
      { start: '2027-06-06T19:00:00+08:00', certainty: 'expected' },
      { start: '2026-06-17T19:00:00+08:00', certainty: 'confirmed' },
    ];
    expect(list({ dates }).map(({ state }) => state)).toEqual(['confirmed', 'expected']);
  });

  it('are none without a date', () => {
    expect(list({ status: 'undated', start: '2026-12-05T19:00:00+08:00' })).toEqual([]);
  });
});
