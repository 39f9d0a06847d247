import { describe, expect, it } from 'vitest';
import type { HolidayDays } from '../../src/domain/hours/calendar.ts';
import { toDayType } from '../../src/domain/prices/day-type.ts';
import type { Price } from '../../src/domain/prices/price.ts';
import { isFree, toTotal, type Group } from '../../src/domain/prices/total.ts';
import { formatRupiah } from '../../src/i18n/format.ts';
import { optionalPrices } from '../../src/model/shared/index.ts';

const calendar: HolidayDays = {
  decreed: [2026],
  days: {
    '2026-08-17': { kind: 'national' },
    '2026-12-24': { kind: 'leave' },
    '2026-12-01': { kind: 'regional' },
    '2026-12-26': { kind: 'national' },
    '2027-01-01': { kind: 'national' },
  },
};

const entry = (visitor: Price['visitor'], dayType: Price['dayType'], amount: number) =>
  ({ fee: 'entry', visitor, dayType, amount, unit: 'person' }) as Price;

const lake: Price[] = [
  { ...entry('adult', 'any', 7500), validFrom: '2024-01-01', validTo: '2025-12-31' },
  ...[
    entry('adult', 'weekday', 10_000),
    entry('adult', 'weekend', 15_000),
    entry('adult', 'holiday', 20_000),
    entry('child', 'any', 5_000),
    entry('resident', 'any', 0),
  ].map((price) => ({ ...price, validFrom: '2026-01-01', validTo: '2026-12-31' })),
  { ...entry('adult', 'any', 25_000), validFrom: '2027-01-01' },
  { fee: 'parking', visitor: 'anyone', dayType: 'any', amount: 5000, unit: 'car' } as Price,
];

const family: Group = { people: { adult: 2, child: 2 }, vehicles: { car: 1 } };
const sum = (group: Group, day: string) => toTotal(lake, group, day, calendar);

describe('A family of two adults and two children with a car', () => {
  it.each([
    ['2026-11-24', 'Tuesday', 35_000],
    ['2026-11-28', 'Saturday', 45_000],
    ['2026-11-29', 'Sunday', 45_000],
    ['2026-08-17', 'Monday and a national holiday', 55_000],
    ['2026-12-24', 'Thursday and collective leave', 55_000],
    ['2026-12-01', 'Tuesday that the region keeps', 55_000],
    ['2026-01-01', 'first day of the price', 35_000],
    ['2026-12-31', 'last day of the price', 35_000],
  ])('on %s (%s) pays exactly', (day, _, amount) => {
    expect(sum(family, day)).toMatchObject({ isExact: true, least: amount, most: amount });
  });

  it('reads its sum in the way of each language', () => {
    expect(formatRupiah(27_500, 'id')).toBe('Rp27.500');
    expect(formatRupiah(27_500, 'en')).toBe('IDR\u00a027,500');
  });

  it('sees every line that makes up the sum', () => {
    const { lines } = sum(family, '2026-11-28');
    expect(
      lines.map(({ fee, visitor, unit, count, least }) => [fee, visitor ?? unit, count, least]),
    ).toEqual([
      ['entry', 'adult', 2, 30_000],
      ['entry', 'child', 2, 10_000],
      ['parking', 'car', 1, 5000],
    ]);
  });
});

describe('Old and new prices', () => {
  it('are never mixed: the day before a change pays the old, the day of it the new', () => {
    const one = { people: { adult: 1 } };
    expect(sum(one, '2025-12-31').least).toBe(7500);
    expect(sum(one, '2026-12-31').least).toBe(10_000);
    expect(sum(one, '2027-01-01').least).toBe(25_000);
    expect(sum(one, '2040-06-05').least).toBe(25_000);
  });

  it('leave a child without a price unknown once the old one has ended', () => {
    const total = sum(family, '2027-02-01');
    expect(total).toMatchObject({ isExact: false, unknown: 1, least: 55_000 });
    expect(total.most).toBeUndefined();
    expect(total.lines[1]).toMatchObject({ visitor: 'child', state: 'unknown', count: 2 });
  });

  it('before the first price nothing is known but parking', () => {
    expect(sum(family, '2023-12-31')).toMatchObject({ unknown: 2, least: 5000 });
  });
});

describe('The row that a visitor pays', () => {
  const falls = [entry('anyone', 'any', 8000), entry('student', 'weekday', 4000)];
  const pay = (prices: Price[], group: Group, day: string) => toTotal(prices, group, day, calendar);

  it('is the own one before the one for anyone', () => {
    expect(pay(falls, { people: { student: 3 } }, '2026-11-24').least).toBe(12_000);
    expect(pay(falls, { people: { student: 3 } }, '2026-11-28').least).toBe(24_000);
    expect(pay(falls, { people: { child: 1 } }, '2026-11-24').least).toBe(8000);
  });

  it('is never the price of adults for a child, nor of Indonesians for a foreigner', () => {
    for (const visitor of ['child', 'student', 'foreign', 'foreign-child'] as const)
      expect(
        pay([entry('adult', 'any', 9000)], { people: { [visitor]: 1 } }, '2026-11-24').unknown,
      ).toBe(1);
  });

  it('is not known on a holiday in the week when only weekdays and weekends have prices', () => {
    const plain = [entry('adult', 'weekday', 10_000), entry('adult', 'weekend', 15_000)];
    const one = { people: { adult: 1 } };
    expect(pay(plain, one, '2026-08-17')).toMatchObject({ unknown: 1, least: 0 });
    expect(pay(plain, one, '2026-12-26').least).toBe(15_000);
  });

  it('free of charge is a known price of nothing', () => {
    expect(sum({ people: { resident: 4 } }, '2026-11-24')).toMatchObject({
      isExact: true,
      least: 0,
    });
  });

  it('a guide, a drone and a boat are counted as often as they are chosen', () => {
    const prices = [
      entry('anyone', 'any', 0),
      { fee: 'guide', visitor: 'anyone', dayType: 'any', amount: 75_000, unit: 'group' },
      {
        fee: 'boat',
        visitor: 'anyone',
        dayType: 'any',
        amount: 60_000,
        unit: 'hour',
        item: { id: 'Perahu dayung' },
      },
      {
        fee: 'boat',
        visitor: 'anyone',
        dayType: 'any',
        amount: 90_000,
        unit: 'hour',
        item: { id: 'Perahu motor' },
      },
    ] as Price[];
    const extras = { 'guide group': 1, 'boat hour perahu motor': 2, 'camera item': 1 };
    expect(pay(prices, { people: { adult: 2 }, extras }, '2026-11-24').least).toBe(255_000);
  });

  it('a conservation fee is paid by all, also where only its old price is known', () => {
    const fee = (validTo?: string) =>
      ({ ...entry('anyone', 'any', 3000), fee: 'conservation', validTo }) as Price;
    const prices = [entry('anyone', 'any', 5000), fee('2026-11-30')];
    expect(pay(prices, { people: { adult: 2 } }, '2026-11-30').least).toBe(16_000);
    expect(pay(prices, { people: { adult: 2 } }, '2026-12-01')).toMatchObject({
      least: 10_000,
      unknown: 1,
    });
  });
});

describe('A year without a holiday decree', () => {
  it('leaves a day uncertain, except a holiday with a fixed date', () => {
    expect(toDayType('2027-03-09', calendar)).toBe('uncertain');
    expect(toDayType('2027-03-13', calendar)).toBe('uncertain');
    expect(toDayType('2027-01-01', calendar)).toBe('holiday');
    expect(toDayType('2026-03-10', calendar)).toBe('weekday');
  });

  it('gives two ends where prices differ, and one sum where they do not', () => {
    const prices = [
      entry('adult', 'weekday', 10_000),
      entry('adult', 'holiday', 20_000),
      entry('child', 'any', 5000),
    ];
    const group = { people: { adult: 2, child: 1 } };
    const total = toTotal(prices, group, '2027-03-09', calendar);
    expect(total).toMatchObject({ isExact: false, uncertain: 1, least: 25_000, most: 45_000 });
    expect(toTotal(prices, { people: { child: 1 } }, '2027-03-09', calendar).isExact).toBe(true);
  });
});

describe('Free of charge', () => {
  it('is said only of a place where everybody enters for nothing on that day', () => {
    const open = { ...entry('anyone', 'any', 0), validTo: '2026-12-31' };
    expect(isFree([open], '2026-12-31')).toBe(true);
    expect(isFree([open], '2027-01-01')).toBe(false);
    expect(isFree([], '2026-11-24')).toBe(false);
    expect(isFree([entry('resident', 'any', 0)], '2026-11-24')).toBe(false);
    expect(isFree([open, entry('foreign', 'any', 10_000)], '2026-11-24')).toBe(false);
    expect(
      isFree([open, { ...entry('anyone', 'any', 2000), fee: 'conservation' }], '2026-11-24'),
    ).toBe(false);
  });
});

describe('Rows that give two prices for one day', () => {
  const row = { fee: 'entry', visitor: 'adult', dayType: 'any', amount: 5000, unit: 'person' };
  const judge = (...rows: object[]) =>
    (optionalPrices.schema.safeParse(rows).error?.issues ?? []).map(
      ({ path, message, ...more }) =>
        `${path.join('.')} ${message} ${String((more as { params?: { remedy?: string } }).params?.remedy)}`,
    );

  it('are refused with the numbers of both, and how to end the old one', () => {
    const other = { ...row, fee: 'parking', unit: 'car' };
    expect(
      judge(
        other,
        row,
        { ...row, visitor: 'child' },
        { ...row, amount: 6000, validFrom: '2027-01-01' },
      ),
    ).toEqual([
      '3.validFrom baris 2 dan baris 4 memberi dua harga untuk hari yang sama (Tiket masuk, Dewasa, WNI, Semua hari, per orang)' +
        ' Bila baris ini harga baru, isi "Berlaku sampai" baris 2 dengan 2026-12-31. Bila bukan, hapus salah satunya.',
    ]);
  });

  it('share one day at least: the end of one may not be the start of the other', () => {
    const before = { ...row, validTo: '2026-12-31' };
    expect(judge(before, { ...row, validFrom: '2026-12-31' })).toHaveLength(1);
    expect(judge(before, { ...row, validFrom: '2027-01-01' })).toEqual([]);
    expect(judge({ ...row, validFrom: '2027-01-01' }, before)).toEqual([]);
  });

  it('are not those of two things that have names of their own', () => {
    const boat = { ...row, fee: 'boat', unit: 'hour', visitor: 'anyone' };
    const named = (id: string) => ({ ...boat, item: { id } });
    expect(judge(named('Perahu dayung'), named('Perahu motor'), boat)).toEqual([]);
    expect(judge(named('Perahu dayung'), named('perahu dayung '))).toHaveLength(1);
  });

  it('a way in without a unit is per person', () => {
    const bare = { ...row, unit: '' };
    expect(judge(row, bare)).toHaveLength(1);
  });
});
