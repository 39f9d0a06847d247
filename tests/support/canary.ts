import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { listOutput } from './output.ts';
import { hasPoppler, readPdf } from './pdf.ts';
import { isZip, unzip } from './unzip.ts';

/** False on a machine without exiftool; what is not tested there is said. */
const hasExifTool = !spawnSync('exiftool', ['-ver']).error;
if (!hasExifTool)
  process.stderr.write(
    'Not tested: metadata of pictures. It needs: apt-get install libimage-exiftool-perl\n',
  );

const PICTURE = /\.(jpe?g|png|webp|avif)$/i;

/** The forms in which base64 may carry a text: it depends on what stands before it, and on its case. */
function toBase64Forms(word: string): string[] {
  const cases = [word, word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
  return cases.flatMap((written) =>
    [0, 1, 2].map((before) => {
      const coded = Buffer.from('.'.repeat(before) + written).toString('base64');
      return coded.slice(before ? before + 1 : 0).replace(/.{0,2}=*$/, '');
    }),
  );
}

/** Whether bytes hold a word: in any case, as UTF-8, UTF-16 or base64. */
function toMatcher(word: string): (content: Buffer) => boolean {
  const coded = toBase64Forms(word);
  const wide = [...word].join('\0');
  return (content) => {
    const text = content.toString('latin1');
    const low = text.toLowerCase();
    return low.includes(word) || low.includes(wide) || coded.some((form) => text.includes(form));
  };
}

type Part = readonly [place: string, content: Buffer];

function tryTo(unpack: () => Buffer): Buffer[] {
  try {
    return [unpack()];
  } catch {
    return [];
  }
}

function* unpackPdf(pdf: Buffer): Generator<Buffer> {
  const text = pdf.toString('latin1');
  for (const [, stream = ''] of text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g))
    yield* tryTo(() => inflateSync(Buffer.from(stream, 'latin1')));
  if (hasPoppler) yield* tryTo(() => Buffer.from(readPdf(pdf).text));
}

/** A file as it lies there, and whatever is packed into it, at every depth: `a.zip!b.docx!word/document.xml`. */
export function* unpack([place, content]: Part): Generator<Part> {
  yield [place, Buffer.from(place)];
  yield [place, content];
  if (content[0] === 0x1f && content[1] === 0x8b)
    for (const inner of tryTo(() => gunzipSync(content))) yield* unpack([`${place}!`, inner]);
  if (place.endsWith('.br'))
    for (const inner of tryTo(() => brotliDecompressSync(content)))
      yield* unpack([`${place}!`, inner]);
  if (isZip(content))
    for (const { name, content: inner } of unzip(content))
      yield* unpack([`${place}!${name}`, inner]);
  if (content.subarray(0, 5).toString() === '%PDF-')
    for (const inner of unpackPdf(content)) yield [`${place}!`, inner];
}

/** What an independent reader finds in pictures, one process for all: compressed chunks of PNG too. */
function readMetadata(paths: readonly string[]): Part[] {
  if (!hasExifTool || !paths.length) return [];
  const { stdout } = spawnSync('exiftool', ['-a', '-G1', '-s', '-json', '-@', '-'], {
    input: paths.join('\n'),
    maxBuffer: 256 * 1024 * 1024,
  });
  const found = JSON.parse(stdout.toString() || '[]') as { SourceFile: string }[];
  return found.map((one) => [one.SourceFile, Buffer.from(JSON.stringify(one))]);
}

/** Every place of a finished site where a word of small letters occurs, sorted, each once. */
export function findWord(outDir: string, word: string): string[] {
  const has = toMatcher(word);
  const files = listOutput({ outDir });
  const places = new Set<string>();
  for (const { path, absolute } of files)
    for (const [place, content] of unpack([path, readFileSync(absolute)]))
      if (has(content)) places.add(place);
  const pictures = files.filter(({ path }) => PICTURE.test(path));
  const names = new Map(pictures.map(({ absolute, path }) => [absolute, path]));
  for (const [absolute, content] of readMetadata([...names.keys()]))
    if (has(content)) places.add(names.get(absolute) ?? absolute);
  return [...places].sort();
}
