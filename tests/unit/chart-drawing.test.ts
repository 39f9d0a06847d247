import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { outlineText } from '../../src/build/kits/outline-text.ts';
import { measureText } from '../../src/build/cards/type.ts';
import { CHART_WIDTH, renderChart } from '../../src/domain/press/chart-drawing.ts';
import type { FigureView } from '../../src/domain/press/figure.ts';
import { formatNumber } from '../../src/i18n/number.ts';

const words = {
  lang: 'id',
  text: 'Grafik.',
  foot: ['Sumber angka: BPS', 'Dinas & Kawan'],
} as const;

function toFigure(kind: FigureView['kind'], values: readonly [string, number][]): FigureView {
  const rows = values.map(([label, value]) => ({
    label,
    value,
    text: formatNumber(value, 'id', 6),
  }));
  return { number: 1, title: 'Pengunjung', kind, unit: 'orang', source: 'BPS', rows };
}

/** Every line of words with the room that it takes, left to right. */
function listWords(svg: string) {
  const found = svg.matchAll(
    /<text x="([\d.-]+)" y="([\d.-]+)" font-size="(\d+)"[^>]*?( font-weight="800")? text-anchor="(\w+)"[^>]*>([^<]*)</g,
  );
  return [...found].map(([, x = '', y = '', size = '', strong, anchor = '', text = '']) => {
    const width = measureText(text, { face: strong ? 'strong' : 'text', size: Number(size) });
    const share = { start: 0, middle: 0.5, end: 1 }[anchor] ?? 0;
    const left = Number(x) - width * share;
    return {
      text,
      top: Number(y) - Number(size) * 0.7,
      bottom: Number(y),
      left,
      right: left + width,
    };
  });
}

const months =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November'.split(' ');
const charts: [string, FigureView][] = [
  ['a short line', toFigure('line', [['Juni', 12300], ['Juli', 21750], ['Agustus', 17200]])],
  ['a line of 24 values', toFigure('line', Array.from({ length: 24 }, (_, i) => [`${months[i % 11]} ${2000 + i}`, 10 - i]))],
  ['a line of great values', toFigure('line', [['2025', 1234567890], ['2026', 2345678901]])],
  ['a line below zero', toFigure('line', [['Juni', -3.5], ['Juli', -12], ['Agustus', 4]])],
  ['bars', toFigure('bar', [['Alun-Alun dan sekitarnya', 3], ['Museum', -2], ['Dinas dengan nama yang panjang sekali sampai ke baris kedua gambar', 1234567890123.45]])],
]; // prettier-ignore

describe('The chart of a figure as a file', () => {
  it.each(charts)('has no words that lie on one another or outside of it: %s', (_, figure) => {
    const all = listWords(renderChart(figure, words));
    expect(all.length).toBeGreaterThan(4 + figure.rows.length / 24);
    const outside = all.filter(({ left, right }) => left < 0 || right > CHART_WIDTH);
    const crossed = all.flatMap((a, index) =>
      all
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
    expect(crossed).toEqual([]);
  });

  it('says title, unit, every value, source and credit, also to those who do not see it', async () => {
    const svg = renderChart(toFigure('bar', [['Juni', 12300], ['Juli', 9.5]]), words); // prettier-ignore
    for (const said of ['Pengunjung', 'orang', '12.300', '9,5', 'Sumber angka: BPS', 'Dinas &amp; Kawan'])
      expect(svg).toContain(`>${said}</text>`); // prettier-ignore
    expect(svg).toContain('<title>Pengunjung, orang</title><desc>Grafik.</desc>');
    expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ width: CHART_WIDTH });
  });

  it('needs no fonts as a picture: all its words become outlines', () => {
    const [, figure] = charts[0] ?? [];
    const svg = figure ? renderChart(figure, words) : '';
    const outlined = outlineText(svg);
    expect(svg).toContain('<text ');
    expect(outlined).not.toContain('<text');
    expect(outlined.match(/<path stroke="#fff"/g)).toHaveLength(3);
  });
});
