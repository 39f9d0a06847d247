import { describe, expect, it } from 'vitest';
import { parsePath, toPath } from '../../src/domain/paths.ts';
import { selectTables } from '../../src/domain/markdown/tables.ts';
import { planBars, planLine, wrapWords } from '../../src/domain/press/chart.ts';
import { renderFigureCsv, selectExtremes, toFigures } from '../../src/domain/press/figure.ts';
import { renderTableCsv } from '../../src/domain/press/table.ts';
import {
  isFault,
  parseFigureRows,
  parseNumberText,
  toDefinition,
  toEntrySchema,
} from '../../src/model/index.ts';

const FIGURE = {
  title: { id: 'Kunjungan', en: 'Visits' },
  kind: 'bar' as const,
  unit: { id: 'orang', en: 'people' },
  rows: 'September; 15.900\nOktober; 18.400; October',
  source: 'Dinas rekaan',
};

function fault(typed: string): string {
  const read = parseFigureRows(typed);
  return isFault(read) ? `${read.what} | ${read.remedy}` : 'read';
}

describe('A number that an editor typed', () => {
  it('is read as Indonesians write it, and as the English do in a translation', () => {
    expect(parseNumberText('1.011,62', 'id')).toBe(1011.62);
    expect(parseNumberText('18.400', 'id')).toBe(18_400);
    expect(parseNumberText('−3,5', 'id')).toBe(-3.5);
    expect(parseNumberText('1,011.62', 'en')).toBe(1011.62);
    expect(parseNumberText('0,75', 'id')).toBe(0.75);
  });

  it('is no number when two readings are possible, or when it is a code', () => {
    for (const typed of ['18.4', '1,234.5', '12.34.567', '007', '5 orang', '', '12%'])
      expect(parseNumberText(typed, 'id'), typed).toBeUndefined();
  });
});

describe('The numbers of a figure', () => {
  it('are lines of label and number, also as pasted from a spreadsheet, blank lines between', () => {
    expect(parseFigureRows('A; 1\n\n B\t2,5\tBee \r\n')).toEqual([
      { label: 'A', value: 1 },
      { label: 'B', value: 2.5, labelEn: 'Bee' },
    ]);
  });

  it('are refused by line, with what to do', () => {
    expect(fault('A; 1\nB')).toMatch(/^baris 2 bukan label dan angka: B \| Tulis satu nilai/);
    expect(fault('A; 1.5')).toMatch(/^baris 1: "1.5" bukan angka \| Tulis ribuan dengan titik/);
    expect(fault('A; 1\nA; 2')).toMatch(/^label "A" ada dua kali/);
    expect(fault(`${'a'.repeat(61)}; 1`)).toMatch(/label terlalu panjang/);
    expect(fault('=HYPERLINK("x"); 1')).toMatch(/rumus/);
    expect(fault('A; 1; <b>x</b>')).toMatch(/HTML/);
    const many = Array.from({ length: 25 }, (_, index) => `B${index}; ${index}`);
    expect(fault(many.join('\n'))).toMatch(/^terlalu banyak baris, 25 \| Sisakan paling banyak 24/);
    expect(fault(many.slice(1).join('\n'))).toBe('read');
  });

  it('may not be a line of one value', () => {
    const schema = toEntrySchema(toDefinition('releases'));
    const figures = [{ ...FIGURE, kind: 'line', rows: 'A; 1' }];
    const { error } = schema.safeParse({ figures });
    const issue = error?.issues.find(({ path }) => path.join('.') === 'figures.0.kind');
    expect(issue?.message).toBe('garis dengan satu nilai');
  });

  it('are named in the language of the page where the editor gave both', () => {
    const [id] = toFigures({ figures: [FIGURE] }, 'id');
    const [en] = toFigures({ figures: [FIGURE] }, 'en');
    expect(id?.rows.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'September 15.900',
      'Oktober 18.400',
    ]);
    expect(en?.rows.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'September 15,900',
      'October 18,400',
    ]);
    expect(id && selectExtremes(id)?.most.label).toBe('Oktober');
  });

  it('go out as CSV with plain numbers', () => {
    const [figure] = toFigures({ figures: [FIGURE] }, 'id');
    if (!figure) throw new Error('no figure');
    expect(renderFigureCsv(figure, ['label', 'nilai', 'satuan', 'sumber'])).toBe(
      'label,nilai,satuan,sumber\r\nSeptember,15900,orang,Dinas rekaan\r\nOktober,18400,orang,Dinas rekaan\r\n',
    );
  });
});

describe('The bars of a chart', () => {
  it('are as long as their values, from zero', () => {
    expect(planBars([50, 100, 25])).toEqual({
      zero: 0,
      bars: [
        { x: 0, width: 50 },
        { x: 0, width: 100 },
        { x: 0, width: 25 },
      ],
    });
  });

  it('grow to the left of zero when a value is below it', () => {
    expect(planBars([-25, 75])).toEqual({
      zero: 25,
      bars: [
        { x: 0, width: 25 },
        { x: 25, width: 75 },
      ],
    });
    expect(planBars([-10]).bars).toEqual([{ x: 0, width: 100 }]);
  });

  it('of nothing but zero have no length', () => {
    expect(planBars([0, 0]).bars.map(({ width }) => width)).toEqual([0, 0]);
  });
});

describe('The line of a chart', () => {
  const rows = (values: number[], label = 'Jan') =>
    values.map((value, index) => ({ label: `${label}${index}`, value, text: String(value) }));

  it('stands on an axis that holds zero, however high the values are', () => {
    const { ticks, points } = planLine(rows([980, 1000]));
    expect(ticks.at(0)).toEqual({ value: 0, y: 100 });
    expect(points[1]).toEqual({ x: 100, y: 0 });
    expect(points[0]?.y).toBe(2);
  });

  it('goes below zero and keeps every point inside', () => {
    const { ticks, points } = planLine(rows([-7, 3, 12]));
    expect(ticks.map(({ value }) => value)).toContain(0);
    expect(points.every(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 100)).toBe(true);
    expect(ticks.length).toBeLessThanOrEqual(7);
  });

  it('names rows only as far as there is room, always the first and the last', () => {
    const short = planLine(rows([1, 2, 3, 4, 5, 6], '')).named;
    expect(short).toEqual([0, 1, 2, 3, 4, 5]);
    const all = planLine(rows(Array.from({ length: 24 }, (_, index) => index + 1))).named;
    expect([all[0], all.at(-1)]).toEqual([0, 23]);
    expect(all.length).toBeLessThan(8);
    expect(planLine(rows([1, 2, 3], 'Kecamatan yang namanya panjang sekali ')).named).toEqual([
      0, 2,
    ]);
  });
});

describe('The values of a line', () => {
  const plan = (texts: string[]) =>
    planLine(texts.map((text, index) => ({ label: String(index), value: index, text })));

  it('are written at their points while there is room, else beside the marked heights', () => {
    expect(plan(['15.900', '18.400', '12.000', '9.000']).hasValues).toBe(true);
    expect(plan(Array.from({ length: 12 }, () => '18.400')).hasValues).toBe(false);
  });
});

describe('A long name beside a bar', () => {
  it('is broken between words, and inside a word that is too long', () => {
    expect(wrapWords('Kecamatan Watuterang Selatan', 12)).toEqual([
      'Kecamatan',
      'Watuterang',
      'Selatan',
    ]);
    const lines = wrapWords('a'.repeat(30), 12);
    expect(lines.every(({ length }) => length <= 12)).toBe(true);
    expect(lines.join('').replaceAll('-', '')).toBe('a'.repeat(30));
  });
});

describe('A table of a release', () => {
  const body = `Teks.

| Bulan | Orang | Kode | Luas |
| --- | ---: | --- | --- |
| **Oktober** | 18.400 | 007 | 1.011,62 |
| =1+1 | 15.900 | 12 | 984,68 |

| A |
| - |
`;

  it('is found wherever it stands in the text', () => {
    expect(selectTables(body).map((rows) => rows.length)).toEqual([3, 1]);
    expect(selectTables('no table')).toEqual([]);
  });

  it('comes out as CSV: numbers for programs, codes as written, formulas as text', () => {
    const [table = []] = selectTables(body);
    expect(renderTableCsv(table, 'id').split('\r\n')).toEqual([
      'Bulan,Orang,Kode,Luas',
      'Oktober,18400,007,1011.62',
      "'=1+1,15900,12,984.68",
      '',
    ]);
  });

  it('has columns of different names, and a head that runs nothing', () => {
    expect(
      renderTableCsv(
        [
          ['A', 'A', '', '=B'],
          ['1', '2', '3', '4'],
        ],
        'id',
      ),
    ).toBe("A,A 2,3,'=B\r\n1,2,3,4\r\n");
  });

  it('has an address per language that leads back to it', () => {
    const path = toPath('releaseTable', { slug: 'x', number: '2' }, 'id');
    expect(path).toBe('/siaran-pers/x/tabel-2.csv');
    expect(parsePath(path)).toMatchObject({
      name: 'releaseTable',
      params: { slug: 'x', number: '2' },
    });
    expect(toPath('releaseFigure', { slug: 'x', number: '1' }, 'en')).toBe(
      '/en/press/x/figure-1.csv',
    );
  });
});
