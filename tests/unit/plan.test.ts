import { describe, expect, it } from 'vitest';
import { toSunTimes } from '../../src/domain/hours/sun.ts';
import type { GeoPoint } from '../../src/domain/geo/types.ts';
import {
  addStop,
  changeStop,
  moveStop,
  removeStop,
  type Plan,
} from '../../src/domain/plan/plan.ts';
import type { PlanRow } from '../../src/domain/plan/row.ts';
import { planStops } from '../../src/domain/plan/schedule.ts';
import { ALL, data, days, hours, plan, row } from '../support/plan.ts';

const keys = plan.stops.map(({ key }) => key);

describe('A plan', () => {
  it('is ordered, changed and filled without touching the one before', () => {
    expect(moveStop(plan, 2, 0).stops.map(({ key }) => key)).toEqual([keys[2], keys[0], keys[1]]);
    expect(moveStop(plan, 0, -1)).toBe(plan);
    expect(moveStop(plan, 2, 3)).toBe(plan);
    expect(removeStop(plan, 1).stops).toHaveLength(2);
    expect(changeStop(plan, 0, { stayMinutes: 5 }).stops[0]?.stayMinutes).toBe(5);
    expect(addStop(plan, { key: 'telaga', stayMinutes: 1 })).toBe(plan);
    expect(addStop(plan, { key: 'baru', stayMinutes: 1 }).stops.at(-1)?.key).toBe('baru');
    expect(plan.stops).toHaveLength(3);
  });
});

const one = (key: string, day: string, clock: string, stayMinutes: number) => {
  const [hour = 0, minute = 0] = clock.split('.').map(Number);
  const only: Plan = {
    ...plan,
    day,
    startMinute: hour * 60 + minute,
    stops: [{ key, stayMinutes }],
  };
  return planStops(only, data)[0];
};

describe('A stop of a plan', () => {
  it.each([
    ['telaga', '2026-11-30', '09.00', 90, { kind: 'open' }, false],
    ['telaga', '2026-11-30', '08.00', 480, { kind: 'open' }, false],
    ['telaga', '2026-11-30', '07.00', 90, { kind: 'early', minute: 480 }, true],
    ['telaga', '2026-11-30', '15.30', 60, { kind: 'late', minute: 960 }, true],
    [
      'telaga',
      '2026-11-30',
      '16.00',
      60,
      { kind: 'closed', isWholeDay: false, day: '2026-12-01', opens: 480 },
      true,
    ],
    [
      'telaga',
      '2026-11-30',
      '06.00',
      60,
      { kind: 'closed', isWholeDay: false, day: '2026-11-30', opens: 480 },
      true,
    ],
    [
      'curug-dua',
      '2026-11-30',
      '09.00',
      60,
      { kind: 'closed', isWholeDay: true, day: '2026-12-01', opens: 480 },
      true,
    ],
    ['curug-dua', '2026-12-01', '09.00', 60, { kind: 'open' }, false],
    ['malam', '2026-11-30', '23.00', 120, { kind: 'open' }, false],
    ['malam', '2026-11-30', '01.00', 30, { kind: 'open' }, false],
    ['malam', '2026-11-30', '23.00', 240, { kind: 'late', minute: 1560 }, true],
    ['taman', '2026-11-30', '03.00', 60, { kind: 'always' }, false],
    ['entah', '2026-11-30', '09.00', 60, { kind: 'unknown' }, false],
    ['ditutup', '2026-11-30', '08.00', 30, { kind: 'shut', title: 'Longsor' }, true],
    ['ditutup', '2026-11-30', '09.00', 30, { kind: 'always' }, false],
    ['acara:festival', '2026-12-01', '09.00', 60, { kind: 'open' }, false],
    ['acara:festival', '2026-12-02', '09.00', 60, { kind: 'off' }, true],
    ['acara:rutin', '2026-12-02', '09.00', 60, { kind: 'unknown' }, false],
  ])('%s on %s at %s for %i minutes', (key, day, clock, stay, state, isProblem) => {
    expect(one(key, day, clock, stay)).toMatchObject({ state, isProblem });
  });

  it('in a year without a decree is uncertain where a holiday would change it', () => {
    const weekOnly = row('telaga', {
      hours: hours(days(['mon', 'tue', 'wed', 'thu', 'fri'], '08:00', '16:00')),
    });
    const [stop] = planStops(
      { ...plan, day: '2027-03-10', startMinute: 540, stops: [{ key: 'telaga', stayMinutes: 60 }] },
      { ...data, rows: [weekOnly] },
    );
    expect(stop?.state.kind).toBe('uncertain');
  });
});

const sunRow = (more: Partial<PlanRow> = {}) =>
  row('bukit', { hours: hours(days(ALL, 'sunrise', '17:00')), ...more });

describe('A stop whose hours follow the sun', () => {
  const at = (startMinute: number, more: Partial<PlanRow> = {}, knowsSun = true) => {
    const stops = [{ key: 'bukit', stayMinutes: 60 }];
    const sunAt = (point: GeoPoint) => toSunTimes(point, data.timeZone);
    const context = { ...data, rows: [sunRow(more)], ...(knowsSun && { sunAt }) };
    return planStops({ ...plan, startMinute, stops }, context)[0]?.state;
  };
  const point = { lat: -5.6, lon: 124.8 };

  it('opens with the sunrise of its own point on the day of the plan', () => {
    // By hand: declination −21.63°, equation of time 11.3 min: noon 11.29.5, half day 6 h 12.5 min. Sunrise 05.17.
    expect(at(5 * 60 + 25, point)).toEqual({ kind: 'open' });
    const early = at(5 * 60, point);
    expect(early).toMatchObject({ kind: 'early' });
    expect(Math.abs((early as { minute: number }).minute - (5 * 60 + 17))).toBeLessThanOrEqual(1);
    expect(at(16 * 60 + 30, point)).toEqual({ kind: 'late', minute: 17 * 60 });
  });

  it('is not certain where nobody knows the point, or before the sun is there', () => {
    expect(at(9 * 60)).toEqual({ kind: 'uncertain' });
    expect(at(9 * 60, point, false)).toEqual({ kind: 'uncertain' });
  });
});
