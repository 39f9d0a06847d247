import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawCard, renderCard } from '../../src/build/cards/draw-card.ts';
import { breakLines, measureText } from '../../src/build/cards/type.ts';
import { renderPoster } from '../../src/components/art/poster/poster.ts';
import type { Card } from '../../src/domain/card.ts';

const strip = { siteName: 'Pendopo', region: 'Kabupaten Contoh', address: 'contoh.example' };
const posterSvg = renderPoster({ kind: 'market', seed: 'a' });

const place: Card = {
  edge: { left: 'Kecamatan, Contoh', right: '2.040 m' },
  title: 'Telaga Contoh',
  note: 'Satu kalimat tentang tempat ini.',
};

const cards: Record<string, Card> = {
  place,
  service: {
    edge: { left: 'Layanan', right: 'Gratis' },
    title: 'Jaminan kesehatan gratis (PBI)',
    plate: ['KESEHATAN', '01'],
    facts: [
      { label: 'Dokumen', value: '2' },
      { label: 'Waktu', value: '1–3 hari kerja' },
    ],
  },
  release: {
    edge: { left: 'Siaran pers', right: 'No. 141/2026' },
    title: 'Jalur satu arah disiapkan untuk libur akhir tahun di seluruh dataran tinggi contoh',
    isSentence: true,
    note: '24 November 2026',
  },
  'long name': {
    ...place,
    title: 'Nama tempat yang panjang sekali '.repeat(4),
    note: 'Kata '.repeat(90),
  },
};

/** The highest and lowest y of everything that is drawn at the right of the stamp. */
function toExtent(svg: string): [number, number] {
  const ys = [...svg.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)]
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    .filter(({ x, y }) => x >= 668 && x <= 1152 && y < 556)
    .map(({ y }) => y)
    .filter((y) => y > 0);
  return [Math.min(...ys), Math.max(...ys)];
}

describe('drawCard', () => {
  it.each(Object.keys(cards))('%s is 1200 × 630 and at most 300 KB', async (name) => {
    const drawn = await drawCard(cards[name] ?? place, posterSvg, strip);
    expect(await sharp(drawn).metadata()).toMatchObject({
      width: 1200,
      height: 630,
      format: 'jpeg',
    });
    expect(drawn.length).toBeLessThanOrEqual(300 * 1024);
  });

  it('shows the place when there is a photo', async () => {
    const red = await sharp({ create: { width: 90, height: 90, channels: 3, background: '#f00' } })
      .png()
      .toBuffer();
    const drawn = await drawCard(place, posterSvg, strip, red);
    const { data } = await sharp(drawn)
      .extract({ left: 300, top: 200, width: 1, height: 1 })
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(240);
    expect(data[1]).toBeLessThan(20);
  });
});

describe('renderCard', () => {
  it.each(Object.keys(cards))('%s needs no font and keeps its distance from the edge', (name) => {
    const svg = renderCard(cards[name] ?? place, '', strip);
    expect(svg).not.toMatch(/<text|font-family|NaN|\de-\d/);
    const [top, bottom] = toExtent(svg);
    expect(top).toBeGreaterThanOrEqual(36);
    expect(bottom).toBeLessThanOrEqual(522);
  });
});

describe('breakLines', () => {
  const style = { face: 'text', size: 30 } as const;

  it('cuts the last line with an ellipsis that still fits', () => {
    const lines = breakLines('kata '.repeat(60), 300, style, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    lines.forEach((line) => expect(measureText(line, style)).toBeLessThanOrEqual(300));
  });

  it('leaves a short text alone', () => {
    expect(breakLines('dua kata', 300, style, 2)).toEqual(['dua kata']);
  });
});
