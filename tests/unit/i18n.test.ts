import { describe, expect, it } from 'vitest';
import { toClockFormat, toNumberFormat } from '../../src/i18n/formatters.ts';
import { en } from '../../src/i18n/en.ts';
import {
  formatBytes,
  formatCoordinates,
  formatDate,
  formatDateRange,
  formatDateTime,
  formatDistanceKm,
  formatHeight,
  formatList,
  formatMinutesRange,
  formatMonth,
  formatPrice,
  formatTimeRange,
  toDateParts,
  toWeekdayNumber,
} from '../../src/i18n/format.ts';
import { id, type TextKey } from '../../src/i18n/id.ts';
import { label, t } from '../../src/i18n/translate.ts';
import type { Entry } from '../../src/i18n/types.ts';

const ZONE = 'Asia/Jakarta';
const KEYS = Object.keys(id) as TextKey[];
const NBSP = /\u00a0/g;

function plain(text: string): string {
  return text.replace(NBSP, ' ');
}

function toPlaces(entry: Entry): string[] {
  const text = typeof entry === 'string' ? entry : entry.other;
  return [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();
}

describe('the dictionaries', () => {
  it('have the same keys', () => {
    expect(Object.keys(en).sort()).toEqual([...KEYS].sort());
  });

  it('have the same places to fill', () => {
    const different = KEYS.filter((key) => toPlaces(id[key]).join() !== toPlaces(en[key]).join());
    expect(different).toEqual([]);
  });

  it('have no empty text', () => {
    const texts = [id, en].flatMap((dictionary) => Object.values<Entry>(dictionary));
    expect(texts.filter((one) => (typeof one === 'string' ? one : one.one).trim() === '')).toEqual(
      [],
    );
  });

  it('fill places and follow the number', () => {
    expect(t('en', 'explore.count', { n: 1 })).toBe('1 place');
    expect(t('en', 'explore.count', { n: 1200 })).toBe('1,200 places');
    expect(t('id', 'explore.count', { n: 1200 })).toBe('1.200 tempat');
    expect(t('id', 'unknown.ask', { who: 'dinas' })).toBe('Belum diketahui. Tanya dinas.');
  });

  it('fall back when data brings a word that they do not know', () => {
    expect(label('id', 'kind.', 'lake')).toBe('Telaga');
    expect(label('id', 'kind.', 'moon-base', 'Lain')).toBe('Lain');
  });
});

describe('dates and hours', () => {
  const instant = new Date('2026-11-23T18:00:00Z');

  it('are those of the region, not of the machine', () => {
    expect(formatDate(instant, 'id', ZONE)).toBe('24 November 2026');
    expect(plain(formatDateTime(instant, 'id', ZONE))).toBe('24 November 2026, 01.00 WIB');
    expect(plain(formatDateTime(instant, 'en', 'Asia/Jayapura'))).toBe('24 November 2026, 3 am');
  });

  it('name the weekday and the month in the language of the page', () => {
    expect(formatDate('2026-11-24', 'id', ZONE, 'weekday')).toBe('Selasa, 24 November 2026');
    expect(formatDate('2026-08-05', 'id', ZONE, 'medium')).toBe('5 Agu 2026');
    expect(formatMonth('2026-12', 'en')).toBe('December 2026');
    expect(toWeekdayNumber('2026-11-29')).toBe(7);
    expect(toDateParts('2026-12-05', 'id', ZONE)).toEqual({
      day: '5',
      month: 'Des',
      year: '2026',
    });
  });

  it('shorten a range to what differs', () => {
    expect(formatDateRange('2026-11-24', '2026-11-26', 'id', ZONE)).toBe('24–26 November 2026');
    expect(formatDateRange('2026-11-30', '2026-12-02', 'en', ZONE)).toBe(
      '30 November – 2 December 2026',
    );
    expect(formatDateRange('2026-11-24', '2026-11-24', 'id', ZONE)).toBe('24 November 2026');
  });

  it('write hours as people of the language do', () => {
    expect(plain(formatTimeRange('07:00', '16:30', 'id', ZONE))).toBe('07.00–16.30 WIB');
    expect(plain(formatTimeRange('07:00', '16:30', 'en', ZONE))).toBe('7 am–4:30 pm');
    expect(plain(formatTimeRange('00:00', '24:00', 'id', ZONE))).toBe('00.00–24.00 WIB');
    expect(formatMinutesRange(60, 120, 'id')).toBe('1–2 jam');
  });

  it('refuse what is not a day', () => {
    expect(() => formatDate('besok', 'id', ZONE)).toThrow('YYYY-MM-DD');
  });
});

describe('formatters of the platform', () => {
  it('are made once for a zone and once for a form of number, however many values there are', () => {
    expect(toClockFormat('Asia/Jayapura')).toBe(toClockFormat('Asia/Jayapura'));
    expect(toNumberFormat('en', 7)).toBe(toNumberFormat('en', 7));
    expect(toNumberFormat('en', 7, 7)).not.toBe(toNumberFormat('en', 7));
  });
});

describe('numbers', () => {
  it('of money, height and distance follow the language', () => {
    expect(formatPrice(27000, 'id')).toBe('Rp27.000');
    expect(plain(formatPrice(27000, 'en'))).toBe('IDR 27,000');
    expect(formatPrice(0, 'id')).toBe('Gratis');
    expect(plain(formatHeight(2040, 'id'))).toBe('2.040 m');
    expect(plain(formatDistanceKm(0.2, 'id'))).toBe('200 m');
    expect(plain(formatDistanceKm(1.14, 'id'))).toBe('1,1 km');
    expect(plain(formatDistanceKm(26.3, 'en'))).toBe('26 km');
  });

  it('of a point say the side of the equator', () => {
    expect(plain(formatCoordinates(-7.2149, 109.9148, 'id'))).toBe('7,2149° LS · 109,9148° BT');
    expect(plain(formatCoordinates(-7.2149, 109.9148, 'en'))).toBe('7.2149° S, 109.9148° E');
  });

  it('of bytes and lists read as a sentence', () => {
    expect(plain(formatBytes(86016, 'id'))).toBe('84 KB');
    expect(formatList(['a', 'b', 'c'], 'id')).toBe('a, b, dan c');
    expect(formatList(['a', 'b'], 'en')).toBe('a and b');
  });
});
