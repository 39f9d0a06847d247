import { describe, expect, it } from 'vitest';
import { toGroupFields } from '../../src/domain/prices/group-fields.ts';
import type { Price } from '../../src/domain/prices/price.ts';
import { toPriceChanges, toPriceTables } from '../../src/domain/prices/tables.ts';

const price = (more: object) =>
  ({
    fee: 'entry',
    visitor: 'anyone',
    dayType: 'any',
    amount: 5000,
    unit: 'person',
    ...more,
  }) as Price;

describe('The tables of prices', () => {
  it('give a student on a weekend what the calculator gives: the price for anyone', () => {
    const [table] = toPriceTables(
      [price({}), price({ visitor: 'student', dayType: 'weekday', amount: 2000 })],
      'id',
      '2026-11-24',
    );
    expect(table?.columns).toEqual(['Senin–Jumat', 'Sabtu, Minggu, libur']);
    expect(table?.rows.map(({ cells }) => cells)).toEqual([
      ['Rp5.000', 'Rp5.000'],
      ['Rp2.000', 'Rp5.000'],
    ]);
  });

  it('say until when prices hold and never show one that has ended or not begun', () => {
    const prices = [
      price({ amount: 1000, validTo: '2026-06-30' }),
      price({ validFrom: '2026-07-01', validTo: '2026-12-31' }),
      price({ amount: 9000, validFrom: '2027-01-01' }),
    ];
    const [table] = toPriceTables(prices, 'id', '2026-11-24');
    expect(JSON.stringify(table)).not.toMatch(/1\.000|9\.000/);
    expect(table?.notes).toEqual(['Berlaku 1 Juli – 31 Desember 2026.']);
    const [change, ...others] = toPriceChanges(prices, 'en', '2026-11-24');
    expect(others).toEqual([]);
    expect(change?.title).toBe('From 1 January 2027');
    expect(change?.tables[0]?.rows[0]?.cells).toEqual(['IDR\u00a09,000']);
    expect(toPriceChanges(prices, 'en', '2027-01-01')).toEqual([]);
  });

  it('put fees that never change by day together, each with its name', () => {
    const prices = [
      price({}),
      price({ fee: 'parking', unit: 'car' }),
      price({ fee: 'conservation' }),
      price({
        fee: 'boat',
        unit: 'hour',
        item: { id: 'Perahu dayung' },
        note: { id: 'Dua orang.' },
      }),
    ];
    const [entry, others] = toPriceTables(prices, 'id', '2026-11-24');
    expect(entry?.title).toBe('Harga per orang');
    expect(others?.rows.map(({ name }) => name)).toEqual([
      'Parkir, mobil',
      'Dana konservasi, per orang',
      'Perahu dayung, per jam',
    ]);
    expect(others?.notes).toEqual(['Perahu dayung, per jam: dua orang.']);
  });
});

describe('The form of the calculator', () => {
  it('asks for what the prices tell apart', () => {
    const fields = toGroupFields(
      [
        price({ visitor: 'adult' }),
        price({ visitor: 'resident' }),
        price({ fee: 'parking', unit: 'car' }),
        price({ fee: 'guide', unit: 'group' }),
      ],
      'id',
    );
    expect(fields.people.map(({ name }) => name)).toEqual([
      'people.adult',
      'people.child',
      'people.resident',
      'people.foreign',
    ]);
    expect(fields.vehicles).toHaveLength(3);
    expect(fields.extras).toEqual([
      { name: 'extras.guide group', label: 'Pemandu, per rombongan', start: 0 },
    ]);
  });

  it('asks only how many where all pay the same', () => {
    const { people, vehicles } = toGroupFields([price({})], 'en');
    expect(people.map(({ name }) => name)).toEqual(['people.anyone']);
    expect(vehicles).toEqual([]);
  });
});
