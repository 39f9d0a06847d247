import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Hub } from '../../src/domain/hub/types.ts';
import { renderBlocksHtml } from '../../src/domain/markdown/blocks-to-html.ts';
import { renderBlocksMarkdown } from '../../src/domain/markdown/blocks-to-markdown.ts';
import { toPlainBlocks, type PlainContext } from '../../src/domain/markdown/plain-blocks.ts';
import { RELEASE_FORMS } from '../../src/domain/press/formats/form-names.ts';
import { renderForm } from '../../src/domain/press/formats/render-form.ts';
import { toSheet } from '../../src/domain/press/formats/sheet.ts';
import { loadTestHub, toTestManuscript } from '../support/press.ts';

let id: Hub;
beforeAll(async () => {
  id = await loadTestHub('id');
});

const context: PlainContext = {
  toUrl: (path) => `https://hub.example${path}`,
  toFigure: () => undefined,
  toFile: () => undefined,
};

const BODY = `## Judul *miring*

Dua 2 < 3 & "kutip". Satu * bintang * dan \\# pagar. [Peta](/peta/)\\
baris baru

1. satu
   - dalam
2. dua

> Kata orang.

| a | b |
| - | -: |
| 1 | \\| |
`;

describe('The forms of a release', () => {
  it('as Markdown say the same again when they are read again', () => {
    const blocks = toPlainBlocks(BODY, context);
    expect(blocks.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'list',
      'quote',
      'table',
    ]);
    expect(toPlainBlocks(renderBlocksMarkdown(blocks), context)).toEqual(blocks);
  });

  it('as HTML hold what was typed, escaped', () => {
    const html = renderBlocksHtml(toPlainBlocks(`${BODY}\n\n<script>alert(1)</script>`, context));
    expect(html).toContain('Dua 2 &lt; 3 &amp; &quot;kutip&quot;.');
    expect(html).toContain('<a href="https://hub.example/peta/">Peta</a><br/>baris baru');
    expect(html).toContain('<ol><li>satu<ul><li>dalam</li></ul></li><li>dua</li></ol>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('as text have a paragraph in one line, headings underlined, tables in columns', async () => {
    const text = await renderForm('text', toTestManuscript(id, 'angka-kunjungan'));
    const lines = String(text).split('\n');
    expect(lines).toContain('Kunjungan ke Telaga Sunya naik');
    expect(lines).toContain('==============================');
    expect(lines).toContain('Bulan     | Pengunjung');
    expect(lines).toContain('Oktober   | 18.400');
  });

  it('tell a correction before the text, and what stood there', async () => {
    const text = String(await renderForm('text', toTestManuscript(id, 'jadwal-air-bersih')));
    const at = (words: string) => text.indexOf(words);
    expect(at('Ralat, 18 November 2026, 09.30 WITA. Hari yang tertulis salah.')).toBeGreaterThan(0);
    expect(at('Semula: Air mengalir lagi pada Rabu.')).toBeGreaterThan(at('Ralat, 18'));
    expect(at('Sunyaraya – Air bersih')).toBeGreaterThan(at('Semula:'));
  });

  it('of a withdrawn release hold no word of its text', async () => {
    const one = toTestManuscript(id, 'jembatan-watuterang');
    for (const form of RELEASE_FORMS) {
      const content = await renderForm(form, one);
      const text = typeof content === 'string' ? content : readWord(content);
      expect(text).toContain('Penutupan tidak jadi.');
      expect(text).not.toContain('Teks siaran rekaan');
      expect(text).not.toContain('Siaran tentang penutupan');
    }
  });

  it('as Word are the same bytes whenever and wherever they are made', async () => {
    const one = toTestManuscript(id, 'pekan-kain-dibuka');
    const first = await renderForm('word', one);
    await new Promise((wake) => setTimeout(wake, 1100));
    expect(await renderForm('word', one)).toEqual(first);
    const text = readWord(first as Uint8Array);
    expect(text).not.toMatch(/\brId[a-z0-9_-]{21}"/);
    expect(text).toContain('>2026-11-23T00:00:00Z</dcterms:created>');
    expect(text).toContain('<dc:title>Pekan Kain Rukma dibuka dengan 42 perajin</dc:title>');
    expect(text).toContain('<dc:creator>Kantor Kabar Rukmapura</dc:creator>');
    expect(text).toContain('w:val="id-ID"');
  });

  it('say what the kind asks for: an invitation its time and place, a fact-check its verdict', async () => {
    const invitation = {
      start: '2026-12-01T09:00:00+08:00',
      end: undefined,
      venue: { id: 'Pendopo Rukma', en: 'Rukma Hall' },
      bring: { id: 'Kartu pers', en: 'Press card' },
      accreditation: undefined,
    };
    const claim = {
      text: { id: 'Air telaga beracun.', en: 'The lake is poisoned.' },
      verdict: 'false' as const,
      circulatedIn: undefined,
      url: 'https://rekaan.example/klaim',
    };
    const one = toTestManuscript(id, 'pekan-kain-dibuka', { invitation, claim });
    const lines = String(await renderForm('text', one)).split('\n');
    expect(lines).toContain('Mulai: 1 Desember 2026, 09.00 WITA');
    expect(lines).toContain('Dibawa: Kartu pers');
    expect(lines).toContain('Klaim yang beredar: Air telaga beracun.');
    expect(lines).toContain('Putusan: Salah');
    const ninjs = JSON.parse(String(await renderForm('ninjs', one))) as object;
    expect(ninjs).toMatchObject({
      eventDetails: { dates: { startDate: '2026-12-01T09:00:00+08:00' } },
    });
  });

  it('begin numbered lists in Word at their own number', async () => {
    const body = '3. tiga\n4. empat\n\nTeks.\n\n1. satu\n';
    const one = toTestManuscript(id, 'pekan-kain-dibuka', { body });
    const text = readWord((await renderForm('word', one)) as Uint8Array);
    expect(text).toContain('<w:start w:val="3"/>');
    expect(toSheet(one).filter(({ type }) => type === 'list').length).toBeGreaterThan(1);
  });
});

/** All XML of a Word document as one text. */
function readWord(bytes: Uint8Array): string {
  return Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n');
}
