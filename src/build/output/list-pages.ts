import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** One HTML page of the finished site. */
export interface OutputPage {
  /** Path in the output folder, with forward slashes. */
  readonly file: string;
  readonly html: string;
}

/** Reads the HTML pages of a finished site, one after the other, so that memory stays small. */
export async function* readPages(outDir: string): AsyncGenerator<OutputPage> {
  const all = await readdir(outDir, { recursive: true, withFileTypes: true });
  const files = all
    .filter((one) => one.isFile() && one.name.endsWith('.html'))
    .map((one) => join(one.parentPath, one.name))
    .sort();
  for (const path of files) {
    const file = relative(outDir, path).split(sep).join('/');
    yield { file, html: await readFile(path, 'utf8') };
  }
}
