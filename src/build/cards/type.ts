import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font, type Glyph, type PathCommand } from 'opentype.js';

const require = createRequire(import.meta.url);

/** The faces of a card. Static files: a machine that draws cards needs no fonts of its own. */
const FILES = {
  poster: require.resolve('@fontsource/league-gothic/files/league-gothic-latin-400-normal.woff'),
  text: require.resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-500-normal.woff'),
  strong:
    require.resolve('@fontsource/plus-jakarta-sans/files/plus-jakarta-sans-latin-800-normal.woff'),
} as const;

export type Face = keyof typeof FILES;

export interface TextStyle {
  face: Face;
  /** In pixels. */
  size: number;
  /** In em. */
  tracking?: number;
  /** Extra width of a space, in em. */
  wordSpacing?: number;
}

const fonts = new Map<Face, Font>();

/** Width of one line in pixels. */
export function measureText(text: string, style: TextStyle): number {
  return layOut(text, style).width;
}

/** One line as an SVG path whose baseline begins at x, y. */
export function renderText(
  text: string,
  x: number,
  y: number,
  style: TextStyle,
  ink: string,
): string {
  const d = layOut(text, style).glyphs.map(({ glyph, offset }) =>
    toPathData(glyph.getPath(x + offset, y, style.size).commands),
  );
  return `<path fill="${ink}" d="${d.join('')}"/>`;
}

/** The library's own serializer writes tiny numbers as `4e-14`, which ends an SVG path. */
function toPathData(commands: readonly PathCommand[]): string {
  return commands
    .map(({ type, x1, y1, x2, y2, x, y }) => {
      const points = [x1, y1, x2, y2, x, y].filter((each) => each !== undefined);
      return type + points.map((each) => Math.round(each * 10) / 10).join(' ');
    })
    .join('');
}

/** Breaks a text into lines no wider than `width`; at most `maxLines`, the last one cut with "…". */
export function breakLines(
  text: string,
  width: number,
  style: TextStyle,
  maxLines: number,
): string[] {
  const lines: string[] = [];
  for (const word of text.trim().split(/\s+/)) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && measureText(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= maxLines) return lines;
  const kept = lines.slice(0, maxLines);
  kept[maxLines - 1] = shorten(`${kept[maxLines - 1]}…`, width, style);
  return kept;
}

/** True when no word is wider than the column and the text needs no more lines than allowed. */
export function fits(text: string, width: number, style: TextStyle, maxLines: number): boolean {
  const lines = breakLines(text, width, style, Number.MAX_SAFE_INTEGER);
  return lines.length <= maxLines && lines.every((line) => measureText(line, style) <= width);
}

function shorten(line: string, width: number, style: TextStyle): string {
  let text = line;
  while (measureText(text, style) > width && text.length > 2) text = `${text.slice(0, -2)}…`;
  return text;
}

interface Layout {
  glyphs: { glyph: Glyph; offset: number }[];
  width: number;
}

/** One glyph per letter with kerning. Enough for Latin script: no ligatures, no right to left. */
function layOut(text: string, style: TextStyle): Layout {
  const font = loadFont(style.face);
  const scale = style.size / font.unitsPerEm;
  const letters = [...text.normalize('NFC')];
  const glyphs = letters.map((letter) => font.charToGlyph(letter));
  let width = 0;
  const placed = glyphs.map((glyph, i) => {
    const offset = width;
    const next = glyphs[i + 1];
    const kerning = next ? font.getKerningValue(glyph, next) : 0;
    const space = letters[i] === ' ' ? (style.wordSpacing ?? 0) : 0;
    const extra = next ? (style.tracking ?? 0) + space : 0;
    width += (glyph.advanceWidth + kerning) * scale + extra * style.size;
    return { glyph, offset };
  });
  return { glyphs: placed, width };
}

function loadFont(face: Face): Font {
  const known = fonts.get(face);
  if (known) return known;
  const file = readFileSync(FILES[face]);
  const font = opentype.parse(
    file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
  );
  fonts.set(face, font);
  return font;
}
