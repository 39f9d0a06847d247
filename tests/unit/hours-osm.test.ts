import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import type { Hours } from '../../src/domain/hours/day.ts';
import { parseOsmHours } from '../../src/build/content/import-osm-hours.ts';
import { formatOsmHours } from '../../src/domain/hours/osm.ts';
import { hours as hoursField } from '../../src/model/shared/hours.ts';
import { CASES, HOLIDAYS } from '../hours/cases.ts';

process.env['TZ'] = 'Asia/Jakarta';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const parse = (hours: object): Hours => hoursField.schema.parse(hours) as Hours;

/** The library knows no holidays of Indonesia: `PH` becomes the days themselves. */
function toDates(osm: string): string {
  const days = Object.keys(HOLIDAYS.days).map((day) => {
    const [year, month, date] = day.split('-');
    return `${year} ${MONTHS[Number(month) - 1]} ${date}`;
  });
  return osm
    .split('; ')
    .flatMap((rule) => {
      const [, own, rest = ''] = /^(.*?,)?PH( .*)$/.exec(rule) ?? [];
      if (!rule.includes('PH')) return [rule];
      const usual = own ? [`${own.replace(/,$/, '')}${rest}`] : [];
      return [...usual, ...days.map((day) => `${day}${rest}`)];
    })
    .join('; ');
}

const certain = CASES.filter(
  ({ hours, closures, state }) => hours && !closures && !['uncertain', 'unknown'].includes(state),
);

describe('Hours in the language of OpenStreetMap', () => {
  it.each(certain)('mean to opening_hours what the table says: $name', ({ hours, at, state }) => {
    const osm = formatOsmHours(parse(hours ?? {})) ?? '';
    const isOpen = new OpeningHours(toDates(osm), null).getState(new Date(at));
    expect({ osm, isOpen }).toEqual({ osm, isOpen: state !== 'closed' });
  });

  it('are short and in the usual form', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
    const rows = [
      { days, from: 'terbit', to: '17:00' },
      { days: ['fri'], nth: '1', closed: true },
      { days: ['holiday'], closed: true },
    ];
    const osm = formatOsmHours(
      parse({ rows, exceptions: [{ from: '2026-12-31', kind: 'closed' }] }),
    );
    expect(osm).toBe('Mo-Su sunrise-17:00; PH off; Fr[1] off; 2026 Dec 31 off');
    expect(formatOsmHours(undefined)).toBeUndefined();
  });
});

describe('Hours from OpenStreetMap', () => {
  const texts = [
    '24/7',
    'Mo-Fr 08:00-16:00',
    'Mo-Su 08:00-11:30, Mo-Su 13:00-16:30',
    'Mo-Th 08:00-16:00, Fr 08:00-11:30; PH off',
    'Mo-Su 00:00-12:00; Fr[1] off',
    'Su[-1] 06:00-10:00',
    'Mo-Su 07:00-17:00; Jun 01-Aug 31 Mo-Su 05:00-18:00',
    'Mo-Su sunrise-17:00',
    'Mo-Fr 08:00-16:00; Fr 11:30-13:00 off',
  ];

  it.each(texts)('become rows that say the same: %s', (text) => {
    expect(formatOsmHours(parse(parseOsmHours(text)))).toBe(text);
  });

  it.each([
    ['Mo-Fr 8 sampai 16', /bukan jam menurut OpenStreetMap/],
    ['week 10-20 Mo-Fr 08:00-16:00', /Tidak terbaca: "week/],
    ['Mo-Fr 08:00-16:00; easter off', /Tidak terbaca: "easter off"/],
    ['', /bukan jam|Tidak terbaca|kosong/],
  ])('are refused when they cannot be read whole: %s', (text, message) => {
    expect(() => parseOsmHours(text)).toThrow(message);
  });
});
