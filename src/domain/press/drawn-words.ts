import { escapeXml } from '../text/xml.ts';

/** One line of words in a drawing that is a file of its own; lengths in the drawing's pixels. */
export interface DrawnWords {
  readonly text: string;
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly ink: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly isStrong?: boolean;
  /** The colour of an edge around the letters, where a line may cross them. */
  readonly halo?: string;
}

/** The line as SVG, in the reader's own letters: who lays out a page can change it. For a PNG the build outlines it. */
export function renderWords({
  text,
  x,
  y,
  size,
  ink,
  anchor = 'start',
  isStrong = false,
  halo,
}: DrawnWords): string {
  const weight = isStrong ? ' font-weight="800"' : '';
  const edge = halo
    ? ` stroke="${halo}" stroke-width="8" stroke-linejoin="round" paint-order="stroke"`
    : '';
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" font-family="sans-serif"${weight} text-anchor="${anchor}"${edge} fill="${ink}">${escapeXml(text)}</text>`;
}
