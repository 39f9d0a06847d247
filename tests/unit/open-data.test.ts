import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { guardFormula, renderCsv } from '../../src/domain/open-data/csv.ts';
import type { Column } from '../../src/domain/open-data/dataset.ts';

const column = (name: string, type: Column['type']): Column => ({
  name,
  type,
  meaning: { id: name, en: name },
});

const columns = [
  column('name', 'text'),
  column('lat', 'number'),
  column('tags', 'list'),
  column('free', 'flag'),
  column('prices', 'objects'),
];

describe('A table as CSV', () => {
  it('comes back whole from another reader: quotes, commas, lines, letters', () => {
    const name = 'Kios "Bu Sri", Jalan É\nbaris dua';
    const csv = renderCsv([{ name, lat: -7.21, tags: ['a', 'b'], free: false }], columns);
    expect(parse(csv, { columns: true })).toEqual([
      { name, lat: '-7.21', tags: 'a|b', free: 'false' },
    ]);
    expect(csv).toContain('\r\n');
  });

  it('leaves an unknown cell empty: false and 0 are not unknown', () => {
    expect(renderCsv([{ name: 'x', lat: 0, free: undefined }], columns)).toContain('x,0,,\r\n');
  });

  it('has a line of names when nothing is published', () => {
    expect(renderCsv([], columns)).toBe('name,lat,tags,free\r\n');
  });

  it.each(['=HYPERLINK("http://x")', '+cmd|calc', '-1+cmd', '@SUM(A1)', '\t=1'])(
    'does not let a spreadsheet run %s',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
    },
  );

  it.each(['+62 286 321', '-7.21', 'Telaga', '0286-321000'])('leaves %s as it is', (text) => {
    expect(guardFormula(text)).toBe(text);
  });
});
