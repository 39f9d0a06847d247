import { describe, expect, it } from 'vitest';
import type { HolidayCalendar } from '../../src/domain/hours/calendar.ts';
import type { Hub } from '../../src/domain/hub/types.ts';
import { toDaysAhead } from '../../src/domain/hours/days-ahead.ts';
import { toDayHours, type Hours } from '../../src/domain/hours/day.ts';
import { formatTimeline, parseTimeline, readTimeline } from '../../src/domain/hours/state.ts';
import { toSunTimes } from '../../src/domain/hours/sun.ts';
import { stateAt, toTimeline } from '../../src/domain/hours/timeline.ts';
import { toWeekLines } from '../../src/domain/hours/week.ts';
import { hours as hoursField } from '../../src/model/shared/hours.ts';

const ZONE = 'Asia/Jakarta';
const calendar: HolidayCalendar = {
  days: { '2026-12-25': { kind: 'national', name: { id: 'Natal' } } },
  decreed: [2026],
};
const context = { calendar, timeZone: ZONE };
const toHours = (hours: object): Hours => hoursField.schema.parse(hours) as Hours;
const wib = (text: string): Date => new Date(`${text}:00+07:00`);
const week = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const office = toHours({
  rows: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '16:00' }],
});

describe('A line of changes', () => {
  const line = toTimeline(office, '2026-11-24', context);

  it('comes back from the text that a page carries, in a few hundred bytes', () => {
    expect(parseTimeline(formatTimeline(line))).toEqual(line);
    expect(formatTimeline(line).length).toBeLessThan(200);
  });

  it('says nothing certain before its first day and after its last', () => {
    const minute = (text: string) => wib(text).getTime() / 60_000;
    expect(readTimeline(line, minute('2026-11-23T10:00')).state).toBe('uncertain');
    expect(readTimeline(line, minute('2026-12-07T15:59')).state).toBe('closing-soon');
    expect(readTimeline(line, minute('2026-12-08T10:00')).state).toBe('uncertain');
  });

  it('is empty where the hours are not known, unless something shuts the place', () => {
    const closures = [
      { from: '2026-11-24T10:00+07:00', to: '2026-11-24T12:00+07:00', alert: 'x', title: 'X' },
    ];
    const shut = { ...context, closures };
    expect(toTimeline(undefined, '2026-11-24', context)).toEqual([]);
    expect(stateAt(undefined, wib('2026-11-24T11:00'), shut).state).toBe('closed');
    expect(stateAt(undefined, wib('2026-11-24T12:00'), shut).state).toBe('unknown');
    expect(stateAt(office, wib('2026-11-24T11:00'), shut)).toEqual({
      state: 'closed',
      until: wib('2026-11-24T12:00').getTime() / 60_000,
    });
  });
});

describe('A day', () => {
  it('that is a holiday is not certain for an office that does not speak of holidays', () => {
    expect(toDayHours(office, '2026-12-25', context)).toMatchObject({
      kind: 'uncertain',
      reason: { id: 'Natal' },
    });
    const daily = toHours({ rows: [{ days: week, from: '07:00', to: '17:00' }] });
    expect(toDayHours(daily, '2026-12-25', context).kind).toBe('open');
  });

  it('opens with the sun where the point is known, and is not certain where it is not', () => {
    const dawn = toHours({ rows: [{ days: week, from: 'terbit', to: 'terbenam' }] });
    const toSun = toSunTimes({ lat: -7.2, lon: 109.9 }, ZONE);
    const [span] = toDayHours(dawn, '2026-11-24', { calendar, toSun }).spans;
    expect(span?.from).toBeGreaterThan(5 * 60);
    expect(span?.from).toBeLessThan(5.5 * 60);
    expect(span?.to).toBeGreaterThan(17.5 * 60);
    expect(span?.to).toBeLessThan(18 * 60);
    expect(toDayHours(dawn, '2026-11-24', { calendar }).kind).toBe('uncertain');
  });
});

describe('A break', () => {
  it('is taken out of the hours of its days', () => {
    const rows = [
      { days: week, from: '08:00', to: '16:00' },
      { days: ['fri'], closed: true, from: '11:30', to: '13:00' },
    ];
    expect(toDayHours(toHours({ rows }), '2026-11-27', context).spans).toEqual([
      { from: 480, to: 690 },
      { from: 780, to: 960 },
    ]);
    expect(toDayHours(toHours({ rows }), '2026-11-26', context).spans).toHaveLength(1);
  });
});

describe('Hours that cannot be', () => {
  const toProblems = (hours: object): string[] => {
    const result = hoursField.schema.safeParse(hours);
    return result.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
  };
  const days = ['mon'];

  it.each([
    [{ rows: [{ days, from: '25:00', to: '26:00' }] }, /^rows\.0\.from/],
    [{ rows: [{ days, from: '08:00' }] }, /^rows\.0\.to: .*belum diisi/],
    [{ rows: [{ days, from: '08:00', to: '08:00' }] }, /^rows\.0\.to: .*sama/],
    [{ rows: [{ days: [], from: '08:00', to: '09:00' }] }, /^rows\.0\.days/],
    [{ rows: [{ days, closed: true, from: '08:00' }] }, /^rows\.0\.to/],
    [{ rows: [{ days, from: '08:00', to: '09:00', seasonFrom: '06-01' }] }, /seasonTo/],
    [
      { rows: [{ days, from: '08:00', to: '09:00', seasonFrom: '06-31', seasonTo: '07-01' }] },
      /seasonFrom: .*06-31/,
    ],
    [
      {
        exceptions: [
          { from: '2026-12-01', to: '2026-12-05', kind: 'closed' },
          { from: '2026-12-05', kind: 'closed' },
        ],
      },
      /^exceptions\.1\.from: .*baris 1/,
    ],
  ])('are refused with the field that is wrong: %j', (hours, problem) => {
    expect(toProblems(hours)[0]).toMatch(problem);
  });
});

describe('The week in words', () => {
  it('names the nth weekday, the season and the sun', () => {
    const lines = toWeekLines(
      toHours({
        rows: [
          { days: week, from: 'terbit', to: '17:00' },
          { days: ['fri'], nth: '1', closed: true },
          { days: ['sat'], from: '06:00', to: '18:00', seasonFrom: '06-01', seasonTo: '08-31' },
        ],
      }),
      'id',
      ZONE,
    );
    expect(lines[0]?.hours).toBe('matahari terbit–17.00\u00a0WIB');
    expect(lines[4]?.hours).toContain('Tutup (Jumat pertama)');
    expect(lines[5]?.hours).toContain('(1 Jun – 31 Agu)');
  });
});

describe('The days ahead that are not like the week', () => {
  const hub = {
    lang: 'id',
    now: wib('2026-12-20T09:00'),
    settings: {
      region: { timeZone: ZONE },
      holidays: {
        years: [
          {
            year: 2026,
            decree: 'SKB',
            days: [
              { date: '2026-12-24', kind: 'leave', name: { id: 'Cuti bersama Natal' } },
              { date: '2026-12-25', kind: 'national', name: { id: 'Natal' } },
            ],
          },
        ],
      },
    },
  } as unknown as Hub;

  it('are exceptions that are not over, and holidays with what holds on them', () => {
    const hours = toHours({
      rows: [
        { days: week, from: '08:00', to: '16:00' },
        { days: ['holiday'], from: '10:00', to: '12:00' },
      ],
      exceptions: [
        { from: '2026-12-01', kind: 'closed' },
        { from: '2026-12-24', kind: 'closed', note: { id: 'Rapat' } },
      ],
    });
    expect(toDaysAhead(hours, hub)).toEqual([
      '24 Desember 2026: tutup (Rapat)',
      'Jumat, 25 Desember 2026: Natal, 10.00–12.00\u00a0WIB',
    ]);
  });

  it('are not certain for an office that says nothing of holidays', () => {
    expect(toDaysAhead(office, hub)).toEqual([
      'Kamis, 24 Desember 2026: Cuti bersama Natal, belum pasti',
      'Jumat, 25 Desember 2026: Natal, belum pasti',
    ]);
  });
});
