import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, crc32, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { findWord } from '../support/canary.ts';

const WORD = 'kenarizqwx';
const text = Buffer.from(`Sebelum Kenarizqwx sesudah. ${'isi '.repeat(200)}`);
const folder = mkdtempSync(join(tmpdir(), 'pendopo-canary-'));
afterAll(() => rmSync(folder, { recursive: true }));

function toNumbers(...pairs: [bytes: 2 | 4, value: number][]): Buffer {
  const parts = pairs.map(([bytes, value]) => {
    const part = Buffer.alloc(bytes);
    part.writeUIntLE(value, 0, bytes);
    return part;
  });
  return Buffer.concat(parts);
}

/** A ZIP with one deflated file. */
function zip(name: string, content: Buffer): Buffer {
  const packed = deflateRawSync(content);
  const facts = toNumbers(
    [2, 20], [2, 0], [2, 8], [4, 0], [4, crc32(content)],
    [4, packed.length], [4, content.length], [2, name.length], [2, 0],
  ); // prettier-ignore
  const local = Buffer.concat([toNumbers([4, 0x04034b50]), facts, Buffer.from(name), packed]);
  const directory = Buffer.concat([
    toNumbers([4, 0x02014b50], [2, 20]), facts,
    toNumbers([2, 0], [2, 0], [2, 0], [4, 0], [4, 0]), Buffer.from(name),
  ]); // prettier-ignore
  const end = toNumbers(
    [4, 0x06054b50], [2, 0], [2, 0], [2, 1], [2, 1],
    [4, directory.length], [4, local.length], [2, 0],
  ); // prettier-ignore
  return Buffer.concat([local, directory, end]);
}

function chunk(type: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), content]);
  const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  size.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, sum]);
}

async function makeFiles(): Promise<Record<string, Buffer>> {
  const png = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const note = chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0'), deflateSync(text)]));
  const page = deflateSync(Buffer.from('BT (Kenarizqwx) Tj ET'));
  return {
    'plain.txt': text,
    'wide.bin': Buffer.from(text.toString(), 'utf16le'),
    'one.json': Buffer.from(JSON.stringify({ data: text.toString('base64') })),
    'two.json': Buffer.from(JSON.stringify({ data: Buffer.concat([Buffer.from('.'), text]).toString('base64') })),
    'three.json': Buffer.from(JSON.stringify({ data: Buffer.concat([Buffer.from('..'), text]).toString('base64') })),
    'index.pf_index': gzipSync(text),
    'page.html.br': brotliCompressSync(text),
    'kit.zip': zip('naskah.docx', zip('word/document.xml', text)),
    'named.zip': zip('foto-kenarizqwx.jpg', Buffer.from('x')),
    'picture.png': Buffer.concat([png.subarray(0, 33), note, png.subarray(33)]),
    'sheet.pdf': Buffer.concat([Buffer.from('%PDF-1.4\n1 0 obj<<>>stream\n'), page, Buffer.from('\nendstream\nendobj')]),
    'clean.zip': zip('naskah.txt', Buffer.from('kenari')),
    'clean.txt': Buffer.from('kenarizqw'),
  }; // prettier-ignore
}

describe('The search for a word in a finished site', () => {
  it('finds it in names, texts, packed texts at every depth, and the notes of pictures', async () => {
    for (const [name, content] of Object.entries(await makeFiles()))
      writeFileSync(join(folder, name), content);
    mkdirSync(join(folder, WORD));
    writeFileSync(join(folder, WORD, 'a.txt'), 'x');
    expect(findWord(folder, WORD)).toEqual([
      'index.pf_index!',
      'kenarizqwx/a.txt',
      'kit.zip!naskah.docx!word/document.xml',
      'named.zip',
      'named.zip!foto-kenarizqwx.jpg',
      'one.json',
      'page.html.br!',
      'picture.png',
      'plain.txt',
      'sheet.pdf!',
      'three.json',
      'two.json',
      'wide.bin',
    ]);
  });
});
