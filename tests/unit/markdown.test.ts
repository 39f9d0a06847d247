import { describe, expect, it } from 'vitest';
import {
  renderMarkdown,
  toPlainText,
  type MarkdownContext,
} from '../../src/domain/markdown/render.ts';

const context: MarkdownContext = {
  toHref: (path) => `/hub${path}`,
  toFigure: (photo) =>
    photo === 'telaga'
      ? {
          sources: [{ type: 'image/avif', srcset: '/f/telaga.avif 720w' }],
          src: '/f/telaga.jpg',
          width: 720,
          height: 480,
          alt: 'Telaga "biru"',
          caption: 'Telaga.',
          credit: 'Gambar uji',
        }
      : undefined,
  toDownload: (file, label) =>
    file === 'a.pdf' ? { href: '/hub/a.pdf', label, detail: 'PDF · 1 KB' } : undefined,
};

const render = (body: string) => renderMarkdown(body, context);

describe('what an editor may not use is the text that was typed', () => {
  it.each([
    ['<script>alert(1)</script>', 'script'],
    ['teks <b onclick="x()">tebal</b>', 'b'],
    ['<img src=x onerror=alert(1)>', 'img'],
    ['- <iframe src="https://x.example"></iframe>', 'iframe'],
    ['| a |\n| - |\n| <svg onload=x> |', 'svg'],
    ['> <style>*{}</style>', 'style'],
    ['## <u>judul</u>', 'u'],
  ])('%s', (body, tag) => {
    const html = render(body);
    expect(html).not.toMatch(new RegExp(`<${tag}[ >]`));
    expect(html).toContain(`&#x3C;${tag}`);
  });

  it.each(['{1 + 1}', '{process.env.HOME}', 'import x from "./x.js"', 'export const a = 1'])(
    'program text: %s',
    (body) => {
      expect(toText(render(body))).toBe(body);
    },
  );

  it.each([':::rahasia\nisi\n:::', '::iframe{src="x"}', 'pukul 08:30 dan :nama[isi]'])(
    'unknown directives: %s',
    (body) => {
      expect(toText(render(body))).toBe(body);
    },
  );
});

function toText(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .trim();
}

describe('links', () => {
  it.each([
    '[x](javascript:alert(1))',
    '[x](JavaScript:alert(1))',
    '[x](&#106;avascript:alert(1))',
    '[x](data:text/html,hai)',
    '[x](vbscript:a)',
    '[x](//lain.example/)',
    '<javascript:alert(1)>',
    '[x][y]\n\n[y]: javascript:alert(1)',
  ])('lose an address that is not safe: %s', (body) => {
    expect(render(body)).not.toContain('href');
  });

  it('of the site get its base path; web, mail and telephone stay', () => {
    expect(render('[peta](/peta/)')).toContain('href="/hub/peta/"');
    expect(render('[web](https://a.example/)')).toContain('href="https://a.example/"');
    expect(render('[tulis](mailto:a@b.example)')).toContain('href="mailto:a@b.example"');
    expect(render('[112](tel:112)')).toContain('href="tel:112"');
  });
});

describe('blocks', () => {
  it('notice: three kinds, another word is information', () => {
    expect(render(':::notice{kind="danger"}\nAwas\n:::')).toContain('notice notice-danger');
    expect(render(':::notice{kind="x onclick=y"}\nisi\n:::')).toContain('notice notice-info');
  });

  it('steps hold a numbered list', () => {
    const html = render(':::steps\n1. Satu\n2. Dua\n:::');
    expect(html).toMatch(/<div class="prose-steps">\s*<ol>/);
  });

  it('figure has picture, caption and credit; an unknown photo leaves no picture', () => {
    const html = render('::figure{photo="telaga"}');
    expect(html).toContain('src="/f/telaga.jpg"');
    expect(html).toContain('Telaga "biru"'.replaceAll('"', '&#x22;'));
    expect(html).toContain('Gambar uji');
    expect(render('::figure{photo="tiada"}')).not.toContain('<img');
  });

  it('download links a known file; an unknown one is its label', () => {
    expect(render('::download{file="a.pdf" label="Formulir"}')).toContain('href="/hub/a.pdf"');
    const missing = render('::download{file="b.pdf" label="Formulir"}');
    expect(missing).toContain('Formulir');
    expect(missing).not.toContain('href');
  });
});

describe('pictures typed as Markdown', () => {
  it('keep only their words', () => {
    const html = render('![Telaga biru](https://lain.example/a.jpg)');
    expect(html).not.toContain('<img');
    expect(html).toContain('Telaga biru');
  });
});

describe('the rest of the page', () => {
  it('keeps its one h1, and no style attribute comes from tables', () => {
    expect(render('# Judul')).toBe('<h2>Judul</h2>');
    const table = render('| a | b |\n| --- | ---: |\n| 1 | 2 |');
    expect(table).not.toMatch(/ (style|align)=/);
    expect(table).toContain('<td>1</td>');
    expect(table).toContain('<td class="align-right">2</td>');
  });

  it('gives plain text for excerpts', () => {
    expect(toPlainText('## Jalan\n\n:::notice{kind="info"}\nLihat **[peta](/peta/)**.\n:::')).toBe(
      'Jalan Lihat peta.',
    );
  });
});
