import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { renderPlanCalendar, renderPlanGpx } from '../../src/domain/plan/files.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { planStops } from '../../src/domain/plan/schedule.ts';
import { toSums } from '../../src/domain/plan/sums.ts';
import { toInstant } from '../../src/i18n/day.ts';
import { data, plan, price, row } from '../support/plan.ts';
import { hasXmllint, validateXml } from '../support/xmllint.ts';

describe('The sums of a plan', () => {
  const stops = planStops(plan, data);

  it('have the parking of the vehicles and the conservation fee, as the calculator of a place has', () => {
    const paid = row('berbayar', {
      prices: [
        price(10_000, { visitor: 'adult' }),
        price(5_000, { visitor: 'child' }),
        price(2_000, { fee: 'conservation' }),
        price(5_000, { fee: 'parking', unit: 'car' }),
        price(50_000, { fee: 'guide' }),
      ],
    });
    const office = row('kantor:balai', { collection: 'offices', prices: undefined });
    const rows = [paid, office];
    const family: Plan = {
      ...plan,
      group: { adult: 2, child: 2, foreign: 0 },
      stops: rows.map(({ key }) => ({ key, stayMinutes: 60 })),
    };
    const sum = (more: Partial<Plan>) => {
      const own = { ...family, ...more };
      return toSums(own, planStops(own, { ...data, rows }), data);
    };
    const car = { motorcycle: 0, car: 1, bus: 0 };
    // 2 × 10,000 + 2 × 5,000 + 4 × 2,000 + 5,000; the office asks nothing.
    expect(sum({ vehicles: car })).toMatchObject({
      least: 43_000,
      isExact: true,
      unknownPrices: 0,
    });
    expect(sum({ vehicles: car }).leftOut).toEqual(['guide']);
    expect(sum({})).toMatchObject({ least: 38_000, isExact: true, leftOut: ['parking', 'guide'] });
    const bus = { motorcycle: 0, car: 0, bus: 1 };
    expect(sum({ vehicles: bus })).toMatchObject({
      least: 38_000,
      isExact: false,
      unknownPrices: 1,
    });
  });

  it('count from the start, with stays and the minutes that the visitor wrote', () => {
    expect(stops.map(({ arrive, leave }) => [arrive, leave])).toEqual([
      [365, 455],
      [500, 560],
      [560, 680],
    ]);
    expect(toSums(plan, stops, data)).toMatchObject({ start: 365, end: 680, untimedWays: 0 });
  });

  it('add straight lines, and say how many are not known', () => {
    // 0.1° of longitude at 5.6° south, by hand: 11.066 km.
    expect(stops[1]?.straightKm).toBeCloseTo(11.066, 2);
    expect(toSums(plan, stops, data)).toMatchObject({ unknownWays: 1 });
    expect(toSums(plan, stops, data).straightKm).toBeCloseTo(11.066, 2);
  });

  it('add prices exactly: two adults and a child, and say what is not known', () => {
    const two = { ...plan, stops: plan.stops.slice(0, 2) };
    expect(toSums(two, planStops(two, data), data)).toMatchObject({
      least: 2 * 10_000 + 5_000 + 3 * 8_000,
      isExact: true,
      unknownPrices: 0,
    });
    expect(toSums(plan, stops, data)).toMatchObject({
      least: 49_000,
      isExact: false,
      unknownPrices: 1,
    });
  });

  it('know the instant of a minute in the zone of the region', () => {
    expect(toInstant('2026-11-30', 365, 'Asia/Makassar').toISOString()).toBe(
      '2026-11-29T22:05:00.000Z',
    );
    expect(toInstant('2026-11-30', 1500, 'Asia/Jakarta').toISOString()).toBe(
      '2026-11-30T18:00:00.000Z',
    );
  });
});

describe('The files of a plan', () => {
  const head = {
    title: 'Rencana <Sabtu> & Minggu',
    timeZone: data.timeZone,
    toUrl: (href: string) => `https://rekaan.example.go.id${href}`,
    now: new Date('2026-11-24T02:00:00Z'),
    rough: 'Letak perkiraan',
  };
  const stops = planStops(plan, data);

  it('give an independent calendar reader the right instants', () => {
    const text = renderPlanCalendar(plan, stops, head);
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(
      events.map(({ startDate, endDate, summary }) => [
        startDate.toJSDate().toISOString(),
        endDate.toJSDate().toISOString(),
        summary,
      ]),
    ).toEqual([
      ['2026-11-29T22:05:00.000Z', '2026-11-29T23:35:00.000Z', 'telaga'],
      ['2026-11-30T00:20:00.000Z', '2026-11-30T01:20:00.000Z', 'curug-dua'],
      ['2026-11-30T01:20:00.000Z', '2026-11-30T03:20:00.000Z', 'acara:festival'],
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(3);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  it('are valid GPX 1.1 with a waypoint for every known point', () => {
    const gpx = renderPlanGpx(stops, head);
    expect(gpx.match(/<wpt /g)).toHaveLength(2);
    expect(gpx).toContain('Letak perkiraan');
    if (hasXmllint) expect(validateXml('gpx-1.1.xsd', [], gpx)).toEqual({ status: 0, faults: [] });
  });
});
