import { encode } from 'uqr';

/** A QR code as one SVG path: dark cells as runs along each row, in a square of `size` units with its quiet zone. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** The standard asks for four empty cells around a code. */
const QUIET = 4;

function toRuns(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    const width = x - from + 1;
    path += `M${from + QUIET} ${y + QUIET}h${width}v1h-${width}z`;
  }
  return path;
}

/** Draws a text, such as an address, as a QR code that survives a fold or a stain (level M, 15 %). */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { size: size + 2 * QUIET, path: data.map(toRuns).join('') };
}
