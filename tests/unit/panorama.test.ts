import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MAX_PANORAMA_BYTES, parsePanorama } from '../../src/components/art/panorama/panorama.ts';

const shipped = readFileSync('src/components/art/panorama/default.svg', 'utf8');

function toSvg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 400">${content}</svg>`;
}

function toMarkup(content: string): string {
  const parsed = parsePanorama(toSvg(content));
  return parsed.ok ? parsed.markup : parsed.reason;
}

describe('parsePanorama', () => {
  it('keeps every shape of the shipped landscape', () => {
    const parsed = parsePanorama(shipped);
    const shapes = (text: string) => text.match(/<(?:path|circle|g)\b/g)?.length;
    expect(parsed.ok && shapes(parsed.markup)).toBe(shapes(shipped));
    expect(parsed.ok && parsed.markup).toContain('fill="var(--l0)"');
  });

  it.each([
    ['<script>alert(1)</script>', ''],
    ['<path d="M0 0" onload="alert(1)"/>', '<path d="M0 0"/>'],
    ['<path d="M0 0" style="fill:red"/>', '<path d="M0 0"/>'],
    ['<path fill="url(https://example.org/x)"/>', '<path/>'],
    ['<path fill="&quot;"/>', '<path/>'],
    ['<image href="https://example.org/x.png"/>', ''],
    ['<foreignObject><path d="M1 1"/></foreignObject>', ''],
    ['<a href="javascript:alert(1)"><rect width="9"/></a>', '<rect width="9"/>'],
    ['<!-- <path d="M2 2"/> -->text<circle r="3"/>', '<circle r="3"/>'],
    ['<g fill="#fff"><path d="M0 0"></path>', '<g fill="#fff"><path d="M0 0"/></g>'],
    ['</g></g><line x1="1"/>', '<line x1="1"/>'],
  ])('writes %s as %s', (content, markup) => {
    expect(toMarkup(content)).toBe(markup);
  });

  it.each([
    ['no svg at all', 'not-an-svg'],
    ['<svg viewBox="0 0 10 10"></svg>', 'wrong-view-box'],
    ['<svg></svg>', 'wrong-view-box'],
    [' '.repeat(MAX_PANORAMA_BYTES + 1), 'too-big'],
  ])('refuses %s', (svg, reason) => {
    expect(parsePanorama(svg)).toEqual({ ok: false, reason });
  });
});
