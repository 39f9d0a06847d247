import { encode } from 'uqr';

/** A QR code as one SVG path to be drawn as a line of width 1, in a square of `size` units with its quiet zone. */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** The standard asks for four empty cells around a code. */
const QUIET = 4;

/** A row of cells as runs: to the first dark one, then along dark and over light ones in turn. */
function toRuns(row: readonly boolean[], y: number): string {
  let path = '';
  let end = 0;
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x++;
    path += path === '' ? `M${from + QUIET} ${y + QUIET}.5` : `m${from - end} 0`;
    end = x + 1;
    path += `h${end - from}`;
  }
  return path;
}

/** Draws a text, such as an address, as a QR code that survives a fold or a stain (level M, 15 %). */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: 0 });
  return { size: size + 2 * QUIET, path: data.map(toRuns).join('') };
}
