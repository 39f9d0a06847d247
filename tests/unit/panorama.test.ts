import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { readPanorama } from '../../src/build/content/read-panorama.ts';
import { MAX_PANORAMA_BYTES, parsePanorama } from '../../src/domain/panorama.ts';

const shipped = readFileSync('src/components/art/panorama/default.svg', 'utf8');

function toSvg(content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 400">${content}</svg>`;
}

/** What is left of the content; the closing shape makes it a landscape. */
function toMarkup(content: string): string {
  const parsed = parsePanorama(toSvg(`${content}<line/>`));
  return parsed.ok ? parsed.markup.replace(/<line\/>(?=(?:<\/g>)*$)/, '') : parsed.reason;
}

function makeContent(panorama?: string): { root: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'pendopo-panorama-'));
  mkdirSync(join(root, 'media'));
  if (panorama !== undefined) writeFileSync(join(root, 'media', 'own.svg'), panorama);
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
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
    [toSvg('<g><text>Pulau</text><image href="own.png"/></g>'), 'no-shapes'],
    [' '.repeat(MAX_PANORAMA_BYTES + 1), 'too-big'],
  ])('refuses %s', (svg, reason) => {
    expect(parsePanorama(svg)).toEqual({ ok: false, reason });
  });
});

describe('readPanorama', () => {
  it.each([
    [undefined, 'berkas panorama tidak ada'],
    ['bukan gambar', 'berkas panorama bukan SVG'],
    ['<svg viewBox="0 0 800 400"><rect/></svg>', 'ukuran panorama tidak cocok dengan tiang'],
    [toSvg(''), 'panorama tidak berisi bentuk yang digambar'],
    [' '.repeat(MAX_PANORAMA_BYTES + 1), 'berkas panorama terlalu besar'],
  ])('names what is wrong and leaves the shipped landscape (%#)', async (svg, what) => {
    const { root, remove } = makeContent(svg);
    const { markup, problems } = await readPanorama(root, 'own.svg');
    remove();
    expect(markup).toBe('');
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'settings/region.yml',
        field: 'panorama',
        label: 'Panorama beranda',
        what,
        value: 'own.svg',
        remedy: expect.stringMatching(/\.$/) as string,
      }),
    ]);
  });

  it('says nothing when no panorama is named', async () => {
    expect(await readPanorama('nowhere', undefined)).toEqual({ markup: '', problems: [] });
  });

  it('gives the region that names one its own landscape', async () => {
    const { panorama, problems } = await loadContent('tests/region/content');
    expect(panorama).toContain('<circle cx="1000"');
    expect(panorama).not.toContain('<!--');
    expect(problems.filter(({ field }) => field === 'panorama')).toEqual([]);
  });
});
