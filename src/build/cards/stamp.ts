import { renderText, type TextStyle, measureText } from './type.ts';
import type { Card } from '../../domain/card.ts';

/** Where the stamp stands on the card, and the picture on the stamp. */
const STAMP = { x: 44, y: 37, width: 572, height: 485 } as const;
export const PICTURE = { x: 60, y: 53, width: 540, height: 405 } as const;

const HOLE = 7;
const PITCH = 21;
const INK = '#0c2a25';

const LEFT: TextStyle = { face: 'poster', size: 28, tracking: 0.03 };
const RIGHT: TextStyle = { face: 'poster', size: 38, tracking: 0.03 };

/** The perforated frame with its captions; `picture` is an SVG poster, or nothing for a photo. */
export function renderStamp(edge: Card['edge'], picture: string): string {
  const outline = renderOutline();
  const left = edge.left.toUpperCase();
  const right = edge.right?.toUpperCase() ?? '';
  const rightX = PICTURE.x + PICTURE.width - 4 - measureText(right, RIGHT);
  return [
    `<path transform="translate(0 5)" fill="${INK}" opacity=".07" d="${outline}"/>`,
    `<path transform="translate(0 1.5)" fill="${INK}" opacity=".18" d="${outline}"/>`,
    `<path fill="#fff" d="${outline}"/>`,
    placePoster(picture),
    renderText(left, PICTURE.x + 4, 502, LEFT, INK),
    renderText(right, rightX, 502, RIGHT, INK),
  ].join('');
}

/** A rectangle whose edges are bitten by half discs, as many as fit. */
function renderOutline(): string {
  const { x, y, width, height } = STAMP;
  const [across, down] = [toBites(width), toBites(height)];
  const top = across(({ gap, bite }) => `h${gap}a${HOLE} ${HOLE} 0 0 0 ${bite} 0h${gap}`);
  const right = down(({ gap, bite }) => `v${gap}a${HOLE} ${HOLE} 0 0 0 0 ${bite}v${gap}`);
  const bottom = across(({ gap, bite }) => `h-${gap}a${HOLE} ${HOLE} 0 0 0 -${bite} 0h-${gap}`);
  const left = down(({ gap, bite }) => `v-${gap}a${HOLE} ${HOLE} 0 0 0 0 -${bite}v-${gap}`);
  return `M${x} ${y}${top}${right}${bottom}${left}Z`;
}

function toBites(length: number) {
  const count = Math.round(length / PITCH);
  const gap = (length / count / 2 - HOLE).toFixed(3);
  return (draw: (part: { gap: string; bite: number }) => string) =>
    draw({ gap, bite: 2 * HOLE }).repeat(count);
}

function placePoster(svg: string): string {
  const { x, y, width, height } = PICTURE;
  return svg.replace('<svg ', `<svg x="${x}" y="${y}" width="${width}" height="${height}" `);
}
