import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parsePage, selectElements, type Page } from './output.ts';

/** False on a machine without LibreOffice; what is not tested there is said. */
export const hasLibreOffice = !spawnSync('soffice', ['--version']).error;
if (!hasLibreOffice)
  process.stderr.write(
    'Not tested: Word files in LibreOffice. It needs: apt-get install libreoffice-writer-nogui\n',
  );

/** What LibreOffice shows of a Word file. */
export interface OpenedDocument {
  /** Texts of the headings of a level. */
  readonly headings: (level: 1 | 2 | 3) => string[];
  /** All words, one space between them. */
  readonly text: string;
  readonly lang: string;
}

function toWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function toOpened(page: Page): OpenedDocument {
  const [body] = selectElements(page, 'body');
  return {
    headings: (level) => selectElements(page, `h${level}`).map(({ text }) => toWords(text)),
    text: toWords(body?.text ?? ''),
    lang: body?.attributes['lang'] ?? '',
  };
}

/** Opens Word files in LibreOffice, all in one run, and gives what it shows as HTML. */
export function openInLibreOffice(files: readonly string[]): OpenedDocument[] {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-office-'));
  try {
    const names = files.map((file, index) => {
      copyFileSync(file, join(folder, `${index}.docx`));
      return `${index}.docx`;
    });
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const call = ['--headless', profile, '--convert-to', 'html', '--outdir', folder, ...names];
    execFileSync('soffice', call, { cwd: folder, stdio: 'ignore', timeout: 150_000 });
    return names.map((name) => {
      const html = readFileSync(join(folder, name.replace('.docx', '.html')), 'utf8');
      return toOpened(parsePage(name, html));
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
