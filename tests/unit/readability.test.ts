import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  countSyllables,
  measureReadability,
  splitSentences,
} from '../../src/domain/readability/indonesian.ts';
import { projectRoot } from '../support/sites.ts';

const PLAIN =
  'Bawa kartu keluarga dan fotonya. Isi formulir di loket. Petugas memeriksa berkas Anda. Ambil kartu besok pagi. Semua ini gratis.';
const OFFICIAL =
  'Permohonan penerbitan dokumen kependudukan sebagaimana dimaksud disampaikan kepada instansi penyelenggara dengan melampirkan persyaratan administratif yang telah dilegalisasi oleh pejabat berwenang sesuai ketentuan peraturan perundang-undangan yang berlaku.';

const measure = (text: string) => measureReadability(splitSentences(text));

describe('Syllables of Indonesian words', () => {
  it.each([
    ['anak', 2],
    ['baik', 2],
    ['sungai', 2],
    ['pulau', 2],
    ['keluarga', 4],
    ['penduduk', 3],
    ['kependudukan', 5],
    ['KTP', 3],
    ['14', 2],
  ])('%s has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count);
  });
});

describe('Sentences', () => {
  it('end at a stop or a line, not inside a number, a price or an abbreviation', () => {
    const text = 'Bayar Rp1.000.000 di bank. Buka 08.00 WIB.\nUU No. 23 jo. UU 24 berlaku!';
    expect(splitSentences(text).map((one) => one.text)).toEqual([
      'Bayar Rp1.000.000 di bank.',
      'Buka 08.00 WIB.',
      'UU No. 23 jo. UU 24 berlaku!',
    ]);
  });
});

describe('Readability', () => {
  it('tells plain words from the language of offices', () => {
    expect(measure(PLAIN)?.ease).toBeGreaterThan(70);
    expect(measure(OFFICIAL)?.ease).toBeLessThan(30);
  });

  it('names the hardest sentence', () => {
    expect(measure(`${PLAIN} ${OFFICIAL}`)?.hardest.text).toBe(OFFICIAL);
    expect(measure('')).toBeUndefined();
  });
});

describe('The content check', () => {
  const root = mkdtempSync(join(tmpdir(), 'pendopo-reading-'));
  cpSync(join(projectRoot, 'tests', 'region', 'content'), root, { recursive: true });
  const entry = (title: string, body: string, more = '') =>
    `---\ntitle: ${title}\nsummary: Halaman untuk uji.\n${more}---\n${body}\n`;
  writeFileSync(join(root, 'pages', 'sulit.id.md'), entry('Sulit', OFFICIAL));
  writeFileSync(join(root, 'pages', 'mudah.id.md'), entry('Mudah', PLAIN));
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const runCheck = (...args: string[]) =>
    spawnSync(process.execPath, [join(projectRoot, 'scripts', 'check.ts'), root, ...args], {
      cwd: projectRoot,
      encoding: 'utf8',
    });

  it('advises on what is hard to read, and is content all the same', () => {
    const { stdout, status } = runCheck();
    expect(stdout).toContain('tidak ada masalah');
    expect(stdout).toContain('Saran, bukan masalah');
    expect(stdout).toContain(`pages/sulit.id.md\n  Keterbacaan `);
    expect(stdout).toContain(OFFICIAL);
    expect(stdout).not.toContain('pages/mudah.id.md');
    expect(status).toBe(0);
  });

  it('gives the same to programs', () => {
    const { advice } = JSON.parse(runCheck('--json').stdout) as { advice: { file: string }[] };
    expect(advice.map(({ file }) => file)).toContain('pages/sulit.id.md');
  });
});
