import { encode } from 'uqr';
import { describe, expect, it } from 'vitest';
import { drawQr } from '../../src/domain/qr.ts';

/** Reads the cells back from the runs of a path. */
function readCells(path: string, size: number): boolean[][] {
  const cells = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, move = '', first = '', second = ''] of path.matchAll(
    /([Mmh])(\d+)(?: ([\d.]+))?/g,
  )) {
    if (move === 'M') [x, y] = [Number(first), Math.floor(Number(second))];
    else if (move === 'm') x += Number(first);
    else
      for (const end = x + Number(first); x < end; x++) {
        const row = cells[y];
        if (row) row[x] = true;
      }
  }
  return cells;
}

describe('A QR code as a path', () => {
  const text = 'https://hub.example.go.id/destinasi/telaga-warna/';

  it('has every dark cell of the code once, four empty cells around it', () => {
    const { path, size } = drawQr(text);
    const cells = readCells(path, size);
    const inner = cells.slice(4, -4).map((row) => row.slice(4, -4));
    expect(inner).toEqual(encode(text, { ecc: 'M', border: 0 }).data);
    const dark = cells.flat().filter(Boolean).length;
    expect(inner.flat().filter(Boolean).length).toBe(dark);
  });
});
