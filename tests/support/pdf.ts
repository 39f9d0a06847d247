import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** False on a machine without Poppler; what is not tested there is said. */
export const hasPoppler = !spawnSync('pdfinfo', ['-v']).error;
if (!hasPoppler)
  process.stderr.write(
    'Not tested: printed letters as PDF. It needs: apt-get install poppler-utils\n',
  );

/** What Poppler, an independent reader, finds in a PDF. */
export interface PdfFacts {
  readonly pages: number;
  /** `210 x 297`, millimetres, of the first page. */
  readonly size: string;
  readonly text: string;
  readonly fonts: readonly { readonly name: string; readonly isEmbedded: boolean }[];
}

const POINT_MM = 25.4 / 72;

function run(command: string, file: string, ...after: string[]): string {
  const { stdout, stderr, status } = spawnSync(command, [file, ...after], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} can't read the PDF: ${stderr}`);
  return stdout;
}

/** Reads a PDF: pages, size, text as laid out, fonts. */
export function readPdf(pdf: Uint8Array): PdfFacts {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-pdf-'));
  const file = join(folder, 'one.pdf');
  writeFileSync(file, pdf);
  const facts = readFile(file);
  rmSync(folder, { recursive: true });
  return facts;
}

function readFile(file: string): PdfFacts {
  const info = run('pdfinfo', file);
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  const toMm = (points: string | undefined) => Math.round(Number(points) * POINT_MM);
  const rows = run('pdffonts', file).split('\n').slice(2).filter(Boolean);
  return {
    pages: Number(/Pages:\s+(\d+)/.exec(info)?.[1]),
    size: `${toMm(width)} x ${toMm(height)}`,
    text: run('pdftotext', file, '-'),
    fonts: rows.map((row) => ({
      name: row.split(/\s+/)[0] ?? '',
      isEmbedded: /\s(yes|no)\s+(yes|no)\s+(yes|no)\s/.exec(row)?.[1] === 'yes',
    })),
  };
}
