import { describe, expect, it } from 'vitest';
import { countFacets } from '../../src/domain/explore/count.ts';
import { formatFilter, NO_FILTER, OPEN_NOW, parseFilter } from '../../src/domain/explore/filter.ts';
import { toMoment } from '../../src/domain/explore/open.ts';
import type { ExploreRow } from '../../src/domain/explore/row.ts';
import { countUnknown, selectPlaces, sortRows } from '../../src/domain/explore/select.ts';
import { toDayHours } from '../../src/domain/hours/day.ts';

const KNOWN = { kinds: ['lake', 'waterfall'], districts: ['awan', 'batu'] };
const parse = (query: string, lang: 'id' | 'en' = 'id') =>
  parseFilter(new URLSearchParams(query), lang, KNOWN);

const DAILY = {
  rows: [
    {
      days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
      from: '08:00',
      to: '17:00',
      closed: false,
    },
  ],
  exceptions: [],
  always: false,
} as unknown as NonNullable<ExploreRow['hours']>;
const WEEKDAYS = {
  ...DAILY,
  rows: [{ ...DAILY.rows[0], days: ['mon', 'tue', 'wed', 'thu', 'fri'] }],
} as unknown as NonNullable<ExploreRow['hours']>;
const toPrices = (amount: number) =>
  [{ fee: 'entry', visitor: 'anyone', dayType: 'any', amount }] as unknown as NonNullable<
    ExploreRow['prices']
  >;

const row = (slug: string, more: Partial<ExploreRow>): ExploreRow => ({
  slug,
  title: slug,
  line: '',
  kind: 'lake',
  districts: ['awan'],
  picture: '',
  ...more,
});
const ROWS = [
  row('danau', { hours: DAILY, prices: toPrices(0), accessible: true, heightM: 900 }),
  row('curug', { kind: 'waterfall', prices: toPrices(5000), accessible: false, heightM: 1200 }),
  row('éstuari', { districts: ['batu'], hours: WEEKDAYS, childFriendly: true, months: ['6', '7'] }),
];
const CONTEXT = {
  ...toMoment(new Date('2026-11-24T09:00:00+07:00'), 'Asia/Jakarta'),
  timeZone: 'Asia/Jakarta',
  calendar: { days: {}, decreed: [2026] },
};
const slugs = (filter: Partial<typeof NO_FILTER>, rows = ROWS) =>
  selectPlaces(rows, { ...NO_FILTER, ...filter }, CONTEXT).map(({ slug }) => slug);

describe('The address of a filter', () => {
  const FULL =
    'jenis=telaga,curug&kecamatan=batu&buka=2026-12-01&gratis=ya&kursi-roda=ya&anak=ya&tinggi=500-1500&bulan=7&nama=air&urut=tinggi';

  it('says everything that is asked, in one order, and is read back the same', () => {
    const { filter, ignored } = parse(FULL);
    expect(ignored).toEqual([]);
    expect(filter.kinds).toEqual(['lake', 'waterfall']);
    expect([filter.minM, filter.maxM]).toEqual([500, 1500]);
    expect(formatFilter(filter, 'id')).toBe(FULL);
    const english = formatFilter(filter, 'en');
    expect(english).toContain('kind=lakes,waterfalls&district=batu&open=2026-12-01&free=yes');
    expect(parse(english, 'en').filter).toEqual(filter);
  });

  it('says "now" in the language of the page', () => {
    const { filter, ignored } = parse('buka=sekarang');
    expect([filter.openOn, ignored]).toEqual([OPEN_NOW, []]);
    expect(formatFilter(filter, 'en')).toBe('open=now');
    expect(parse('open=now', 'en').filter).toEqual(filter);
    expect(parse('buka=now').ignored).toEqual(['buka=now']);
  });

  it('is empty when nothing is asked', () => {
    expect(formatFilter(NO_FILTER, 'id')).toBe('');
    expect(parse('utm_source=x')).toEqual({ filter: { ...NO_FILTER }, ignored: [] });
  });

  it.each([
    ['jenis=bulan', 'jenis=bulan'],
    ['kecamatan=<script>', 'kecamatan=<script>'],
    ['buka=2026-02-30', 'buka=2026-02-30'],
    ['buka=besok', 'buka=besok'],
    ['gratis=1', 'gratis=1'],
    ['tinggi=900-100', 'tinggi=900-100'],
    ['tinggi=-', 'tinggi=-'],
    ['bulan=13', 'bulan=13'],
    ['urut=harga', 'urut=harga'],
  ])('names what it could not use: %s', (query, named) => {
    const { filter, ignored } = parse(query);
    expect(ignored).toEqual([named]);
    expect(formatFilter(filter, 'id')).toBe('');
  });

  it('keeps the good part of a list that has a bad one, and cuts an endless text', () => {
    expect(parse('jenis=telaga,bulan').filter.kinds).toEqual(['lake']);
    expect(parse(`nama=${'a'.repeat(5000)}`).filter.text.length).toBe(60);
  });
});

describe('Filtered places', () => {
  it('answer every question at once', () => {
    expect(slugs({})).toEqual(['danau', 'curug', 'éstuari']);
    expect(slugs({ kinds: ['lake'], districts: ['awan'] })).toEqual(['danau']);
    expect(slugs({ text: 'ESTUARI' })).toEqual(['éstuari']);
    expect(slugs({ minM: 1000 })).toEqual(['curug']);
    expect(slugs({ month: '7' })).toEqual(['éstuari']);
  });

  it('are known to be open, free or accessible; what is not known is counted, not listed', () => {
    const sunday = { openOn: '2026-11-29' };
    expect(slugs(sunday)).toEqual(['danau']);
    expect(slugs({ openOn: '2026-11-27' })).toEqual(['danau', 'éstuari']);
    const count = (filter: Partial<typeof NO_FILTER>) =>
      Object.fromEntries(countUnknown(ROWS, { ...NO_FILTER, ...filter }, CONTEXT));
    expect(count(sunday)).toEqual({ openOn: 1 });
    expect(slugs({ isFree: true })).toEqual(['danau']);
    expect(count({ isFree: true })).toEqual({ free: 1 });
    expect(slugs({ isAccessible: true })).toEqual(['danau']);
    expect(count({ isAccessible: true })).toEqual({ accessible: 1 });
    // Of two questions that are both open for one place neither decides.
    expect(count({ isFree: true, isAccessible: true })).toEqual({});
  });

  it('are not open on a day that an alert shuts whole, and are when it shuts an hour of it', () => {
    const shut = (from: string, to: string) =>
      ROWS.map((one) => ({ ...one, closed: [{ from, to, alert: 'a', text: '', coming: '' }] }));
    const day = { openOn: '2026-11-27' };
    expect(slugs(day, shut('2026-11-26T00:00:00Z', '2026-11-28T00:00:00Z'))).toEqual([]);
    const hour = shut('2026-11-27T05:00:00Z', '2026-11-27T06:00:00Z');
    expect(slugs(day, hour)).toEqual(['danau', 'éstuari']);
  });

  it('are open now by the clock of the region; unknown hours are counted apart', () => {
    const askAt = (at: string, rows = ROWS) => {
      const context = { ...CONTEXT, ...toMoment(new Date(at), CONTEXT.timeZone) };
      const filter = { ...NO_FILTER, openOn: OPEN_NOW };
      const found = selectPlaces(rows, filter, context).map(({ slug }) => slug);
      return [found, Object.fromEntries(countUnknown(rows, filter, context))];
    };
    expect(askAt('2026-11-27T09:00:00+07:00')).toEqual([['danau', 'éstuari'], { openNow: 1 }]);
    expect(askAt('2026-11-27T20:00:00+07:00')).toEqual([[], { openNow: 1 }]);
    expect(askAt('2026-11-28T23:30:00-08:00')[0]).toEqual(['danau']);
    const shut = { from: '2026-11-27T00:00:00Z', to: '2026-11-27T03:00:00Z', alert: 'a', text: '' };
    const rows = ROWS.map((one) => ({ ...one, closed: [{ ...shut, coming: undefined }] }));
    expect(askAt('2026-11-27T09:59:00+07:00', rows)).toEqual([[], {}]);
    expect(askAt('2026-11-27T10:00:00+07:00', rows)[0]).toEqual(['danau', 'éstuari']);
  });

  it('stand in the order that is asked; what has no height or point comes last', () => {
    const order = (sort: 'name' | 'height' | 'distance', rows = ROWS) =>
      sortRows(rows, sort, { lat: 0, lon: 0 }).map(({ slug }) => slug);
    expect(order('name')).toEqual(['curug', 'danau', 'éstuari']);
    expect(order('height')).toEqual(['curug', 'danau', 'éstuari']);
    const [first, second, third] = ROWS;
    const placed = [first, { ...second, lat: 2, lon: 2 }, { ...third, lat: 1, lon: 1 }];
    expect(order('distance', placed as ExploreRow[])).toEqual(['éstuari', 'curug', 'danau']);
  });

  it('are counted per choice, given everything else that is asked', () => {
    const counts = countFacets(ROWS, { ...NO_FILTER, kinds: ['lake'] }, CONTEXT);
    expect(Object.fromEntries(counts.kinds)).toEqual({ lake: 2, waterfall: 1 });
    expect(Object.fromEntries(counts.districts)).toEqual({ awan: 1, batu: 1 });
    expect(counts.openNow).toBe(2);
    expect([counts.free, counts.accessible, counts.childFriendly]).toEqual([1, 1, 1]);
  });

  it('of 500 are found within three times a plain loop over the same rows', () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      ...(ROWS[index % 3] as ExploreRow),
      slug: `tempat-${index}`,
    }));
    const filter = { ...NO_FILTER, kinds: ['lake'], districts: ['awan'], openOn: '2026-11-27' };
    const plainLoop = () => {
      const found: ExploreRow[] = [];
      for (const one of rows) {
        if (one.kind !== 'lake' || !one.districts.includes('awan')) continue;
        if (toDayHours(one.hours, '2026-11-27', CONTEXT).kind === 'open') found.push(one);
      }
      return found;
    };
    const time = (run: () => unknown[]) => {
      const start = performance.now();
      for (let turn = 0; turn < 20; turn += 1) run();
      return performance.now() - start;
    };
    const ask = () => selectPlaces(rows, filter, CONTEXT);
    expect(ask()).toEqual(plainLoop());
    time(ask);
    time(plainLoop);
    const ratios = Array.from({ length: 9 }, () => time(ask) / time(plainLoop)).sort(
      (a, b) => a - b,
    );
    // The best: whatever else the machine does can only slow one of the two.
    expect(ratios[0]).toBeLessThan(3);
  });
});
