import { describe, expect, it } from 'vitest';
import { toPhase } from '../../src/domain/alerts/page.ts';
import { toSourceViews } from '../../src/domain/entry/closing.ts';
import { formatSpokenPosition } from '../../src/domain/emergency/position.ts';
import { escapeXml } from '../../src/domain/text/xml.ts';
import { formatFactDate, splitPages, toReleaseState } from '../../src/domain/press/release.ts';

const ZONE = 'Asia/Jakarta';
const toChange = (kind: 'correction' | 'withdrawal' | 'update') => ({
  kind,
  at: '2026-11-01T09:00:00+07:00',
  reason: { id: 'x', en: 'x' },
  before: undefined,
});

describe('A release', () => {
  it('is withdrawn by a withdrawal, whatever came after it', () => {
    expect(toReleaseState({ corrections: [] })).toBe('released');
    expect(toReleaseState({ corrections: [toChange('update')] })).toBe('released');
    expect(toReleaseState({ corrections: [toChange('correction')] })).toBe('corrected');
    const both = [toChange('withdrawal'), toChange('correction')];
    expect(toReleaseState({ corrections: both })).toBe('withdrawn');
  });

  it('says the date of its fact as exactly as it is known', () => {
    expect(formatFactDate('2019', 'id', ZONE)).toBe('2019');
    expect(formatFactDate('2019-10', 'id', ZONE)).toBe('Oktober 2019');
    expect(formatFactDate('2019-10-04', 'en', ZONE)).toBe('4 October 2019');
    const rest = { url: undefined, claim: undefined, confidence: undefined };
    const [source] = toSourceViews([{ name: 'Koran', date: '2019-10-04', ...rest }], 'id');
    expect(source?.note).toBe('4 Oktober 2019');
  });

  it('stands in lists of sixty', () => {
    const pages = splitPages(Array.from({ length: 121 }, (_, index) => index));
    expect(pages.map(({ length }) => length)).toEqual([60, 60, 1]);
    expect(splitPages([])).toEqual([[]]);
  });
});

describe('Text in XML', () => {
  it('cannot break it with markup and control characters', () => {
    expect(escapeXml('a < b & "c"\u0000')).toBe('a &lt; b &amp; &quot;c&quot;');
  });
});

describe('An alert', () => {
  it('is over from its end on', () => {
    const alert = { start: '2026-11-24T08:00:00+07:00', end: '2026-11-24T10:00:00+07:00' };
    const at = (time: string) => toPhase(alert, new Date(`2026-11-24T${time}+07:00`));
    expect([at('07:59:59'), at('08:00:00'), at('10:00:00')]).toEqual(['coming', 'current', 'past']);
  });
});

describe('A position', () => {
  it('is written as it is read aloud', () => {
    expect(formatSpokenPosition(-7.2149, 109.9148, 'id')).toBe('7,2149° LS 109,9148° BT');
    expect(formatSpokenPosition(1.5, -20, 'en')).toBe('1.5000° N 20.0000° W');
  });
});
