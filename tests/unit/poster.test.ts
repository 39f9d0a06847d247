import { describe, expect, it } from 'vitest';
import {
  planPosterFiles,
  planPosterRow,
  toPosterPath,
} from '../../src/components/art/poster/file.ts';
import { PALETTES } from '../../src/components/art/poster/inks.ts';
import { toPosterKind } from '../../src/components/art/poster/kinds.ts';
import { MOTIFS, POSTER_KINDS } from '../../src/components/art/poster/motifs.ts';
import { choosePalette, renderPoster } from '../../src/components/art/poster/poster.ts';
import { destinationKinds } from '../../src/model/definitions/destinations.ts';

const SEEDS = ['a', 'kolam-biru', 'bukit-panjang-di-utara', 'x1', 'pasar', '7'];

const every = POSTER_KINDS.flatMap((kind) =>
  SEEDS.flatMap((seed) =>
    MOTIFS[kind].palettes.flatMap((palette) =>
      [true, false].map((flip) => ({ kind, seed, palette, flip })),
    ),
  ),
);

describe('renderPoster', () => {
  it('draws 21 kinds', () => {
    expect(POSTER_KINDS).toHaveLength(21);
  });

  it('stays within 4,096 bytes for every kind, palette, seed and mirror', () => {
    const sizes = every.map((options) => Buffer.byteLength(renderPoster(options)));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(4096);
  });

  it.each(POSTER_KINDS)(
    '%s is flat: no ids, text, gradients, filters, styles or scripts',
    (kind) => {
      const svg = renderPoster({ kind, seed: 'a' });
      expect(svg).not.toMatch(/\sid=|<text|radient|<filter|style|<script|href|NaN|undefined/);
      expect(new Set(svg.match(/<(\w+)/g))).toEqual(
        new Set(['<svg', '<path', ...(svg.match(/<circle|<g\b/g) ?? [])]),
      );
    },
  );

  it('gives the same drawing for the same seed and another for another', () => {
    for (const kind of POSTER_KINDS) {
      const twice = [1, 2].map(() => renderPoster({ kind, seed: 'kolam-biru' }));
      expect(twice[0]).toBe(twice[1]);
    }
    expect(renderPoster({ kind: 'lake', seed: 'a' })).not.toBe(
      renderPoster({ kind: 'lake', seed: 'b' }),
    );
  });

  it('mirrors by seed unless told otherwise', () => {
    const drawings = SEEDS.map((seed) => renderPoster({ kind: 'mountain', seed }));
    const mirrored = drawings.filter((svg) => svg.includes('matrix(-1'));
    expect(mirrored.length).toBeGreaterThan(0);
    expect(mirrored.length).toBeLessThan(SEEDS.length);
    expect(renderPoster({ kind: 'mountain', seed: 'a', flip: true })).toContain('matrix(-1');
    expect(renderPoster({ kind: 'mountain', seed: 'a', flip: false })).not.toContain('matrix(-1');
  });

  it('is decoration and fills its frame', () => {
    const svg = renderPoster({ kind: 'lake', seed: 'a', className: 'poster' });
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 400 300"[^>]*slice"[^>]*aria-hidden="true"/);
    expect(svg).toContain('class="poster"');
  });
});

describe('choosePalette', () => {
  it('chooses from the palettes of the kind only', () => {
    for (const kind of POSTER_KINDS)
      for (const seed of SEEDS) {
        const palette = choosePalette(kind, seed);
        expect(PALETTES[palette]).toBeDefined();
        expect(MOTIFS[kind].palettes).toContain(palette);
      }
  });

  it('gives the second of two equal neighbours the next palette', () => {
    const palette = choosePalette('lake', 'a');
    expect(choosePalette('lake', 'a', { kind: 'lake', palette })).not.toBe(palette);
    expect(choosePalette('lake', 'a', { kind: 'mountain', palette })).toBe(palette);
  });

  it('never leaves two equal posters side by side in a list, if the kind has two palettes', () => {
    const row = planPosterRow(SEEDS.map((seed) => ({ kind: 'lake' as const, seed })));
    row.slice(1).forEach((item, i) => expect(item.palette).not.toBe(row[i]?.palette));
  });
});

describe('poster files', () => {
  it('exist for every palette that a list may ask for', () => {
    const row = planPosterRow(SEEDS.map((seed) => ({ kind: 'lake' as const, seed })));
    for (const { kind, seed, palette } of row) {
      const paths = planPosterFiles(kind, seed).map((file) => file.path);
      expect(paths).toContain(toPosterPath(kind, seed, palette));
    }
  });
});

describe('toPosterKind', () => {
  it('knows every kind of destination', () => {
    const kinds = Object.keys(destinationKinds).map((kind) => toPosterKind(kind));
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it.each([
    ['lake', ['dam'], 'reservoir'],
    ['lake', ['coffee'], 'lake'],
    ['mountain', ['Sunrise'], 'summit'],
    ['culture', ['tari'], 'dance'],
    ['culture', ['Air panas'], 'hot-spring'],
    ['waterfall', ['coffee'], 'waterfall'],
    ['service', [], 'office'],
    ['release', [], 'office'],
    ['observatory', [], 'mountain'],
    ['observatory', ['gua'], 'cave'],
  ] as const)('%s with %j is a %s', (kind, tags, poster) => {
    expect(toPosterKind(kind, tags)).toBe(poster);
  });
});
