import { describe, expect, it } from 'vitest';
import type { Closure } from '../../src/domain/hours/closure.ts';
import type { Hours } from '../../src/domain/hours/day.ts';
import { toHoursData } from '../../src/domain/structured-data/hours.ts';

interface Spec {
  dayOfWeek?: string[];
  opens: string;
  closes: string;
  validFrom?: string;
  validThrough?: string;
}

interface Data {
  openingHoursSpecification?: Spec[];
  specialOpeningHoursSpecification?: Spec[];
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const row = (days: string[], from: string, to: string, more: object = {}) => ({
  days,
  from,
  to,
  closed: false,
  ...more,
});
const toHours = (rows: object[], more: object = {}): Hours =>
  ({ rows, exceptions: [], always: false, ...more }) as unknown as Hours;

/** Tuesday 24 November 2026; Christmas is a holiday, 2027 has no decree. */
const context = {
  day: '2026-11-24',
  timeZone: 'Asia/Jakarta',
  calendar: {
    days: { '2026-12-25': { kind: 'national' as const, name: { id: 'Natal' } } },
    decreed: [2026],
  },
  closures: [] as Closure[],
};
const tell = (hours: Hours | undefined, closures: Closure[] = []) =>
  toHoursData(hours, { ...context, closures }) as Data;
const brief = ({ dayOfWeek = [], opens, closes }: Spec) =>
  `${dayOfWeek.map((day) => day.replace('https://schema.org/', '').slice(0, 2)).join('')} ${opens}-${closes}`;
const special = ({ validFrom, validThrough, opens, closes }: Spec) =>
  `${validFrom === validThrough ? validFrom : '?'} ${opens}-${closes}`;

describe('Opening hours for machines', () => {
  it('say nothing when nobody knows them', () => {
    expect(tell(undefined)).toEqual({});
    expect(tell(toHours([]))).toEqual({});
  });

  it('say the week once per set of days, with a break as two spans', () => {
    const hours = toHours([
      row([...DAYS.slice(0, 5)], '08:00', '12:00'),
      row([...DAYS.slice(0, 5)], '13:00', '16:00'),
      row(['sat', 'sun'], '07:00', '17:00'),
    ]);
    expect(tell(hours).openingHoursSpecification?.map(brief)).toEqual([
      'TuWeThFrMo 08:00-12:00',
      'TuWeThFrMo 13:00-16:00',
      'SaSu 07:00-17:00',
    ]);
  });

  it('say that a place is always open, and hours past midnight', () => {
    expect(tell(toHours([], { always: true })).openingHoursSpecification?.map(brief)).toEqual([
      'TuWeThFrSaSuMo 00:00-23:59',
    ]);
    const night = toHours([row(['sat'], '18:00', '02:00')]);
    expect(tell(night).openingHoursSpecification?.map(brief)).toEqual(['Sa 18:00-02:00']);
  });

  it('say closed first Fridays, exceptions and holidays as days of their own', () => {
    const hours = toHours(
      [
        row(DAYS, '08:00', '16:00'),
        { days: ['fri'], closed: true, nth: '1' },
        { days: ['holiday'], closed: true },
      ],
      { exceptions: [{ from: '2026-12-09', kind: 'open', opens: '10:00', closes: '12:00' }] },
    );
    expect(tell(hours).specialOpeningHoursSpecification?.map(special)).toEqual([
      '2026-12-04 00:00-00:00',
      '2026-12-09 10:00-12:00',
      '2026-12-25 00:00-00:00',
      // Also a first Friday, so closed whether a decree makes it a holiday or not.
      '2027-01-01 00:00-00:00',
    ]);
  });

  it('leave out what an alert shuts, to the hour', () => {
    const closure = {
      from: '2026-11-26T12:00:00+07:00',
      to: '2026-11-28T00:00:00+07:00',
      alert: 'a',
      title: 'A',
    };
    const data = tell(toHours([row(DAYS, '08:00', '16:00')]), [closure]);
    expect(data.specialOpeningHoursSpecification?.map(special)).toEqual([
      '2026-11-26 08:00-12:00',
      '2026-11-27 00:00-00:00',
    ]);
  });

  it('hold in their season only', () => {
    const hours = toHours([
      row(DAYS, '08:00', '16:00', { seasonFrom: '06-01', seasonTo: '11-30' }),
      row(DAYS, '09:00', '14:00', { seasonFrom: '12-01', seasonTo: '05-31' }),
    ]);
    const [week, ...others] = tell(hours).openingHoursSpecification ?? [];
    expect(others).toEqual([]);
    expect(week).toMatchObject({
      opens: '08:00',
      validFrom: '2026-11-24',
      validThrough: '2026-11-30',
    });
  });

  it('claim no closed day for a place that opens on single days only', () => {
    const hours = toHours([row(['sun'], '06:00', '10:00', { nth: '1' })]);
    const data = tell(hours);
    expect(data.openingHoursSpecification).toBeUndefined();
    expect(data.specialOpeningHoursSpecification?.map(special)).toContain('2026-12-06 06:00-10:00');
    expect(data.specialOpeningHoursSpecification?.every(({ opens }) => opens === '06:00')).toBe(
      true,
    );
  });
});
