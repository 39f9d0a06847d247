import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, dirname, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Which rooms a room may import from; a room may always import from itself. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  i18n: ['model', 'domain'],
  domain: ['model', 'i18n'],
  data: ['model', 'domain', 'i18n'],
  cms: ['model', 'domain', 'i18n'],
  components: ['i18n', 'domain', 'styles'],
  device: ['domain', 'i18n'],
  islands: ['domain', 'i18n', 'components', 'styles', 'device'],
  layouts: ['components', 'i18n', 'domain', 'islands', 'styles', 'model'],
  pages: ['layouts', 'components', 'i18n', 'domain', 'data', 'islands', 'cms', 'model', 'styles'],
  build: ['domain', 'model', 'i18n', 'cms'],
  styles: [],
  worker: ['domain', 'device'],
};

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.(ts|astro|css)$/.test(name) && statSync(join(root, name)).isFile());
}

function toRoom(file: string): string | undefined {
  const [top, room] = relative(root, resolve(root, file)).split(sep);
  return top === 'src' && room?.includes('.') === false ? room : undefined;
}

function findImports(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const found = text.matchAll(/(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g);
  return [...found].map(([, target]) => target ?? '');
}

const stripComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');

const sources = listSources('src');

describe('The rooms of the house', () => {
  it('import only in the allowed direction', () => {
    const wrong = sources.flatMap((file) => {
      const room = toRoom(file);
      if (!room) return [];
      return findImports(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => toRoom(join(dirname(file), target)))
        .filter((to) => to && to !== room && !MAY_IMPORT[room]?.includes(to))
        .map(
          (to) => `${file}: ${room} may not import ${to}; move the shared part to domain or model`,
        );
    });
    expect(wrong).toEqual([]);
  });

  it('keep islands apart from each other', () => {
    const wrong = sources.flatMap((file) => {
      const [, room, island] = file.split(sep);
      if (room !== 'islands') return [];
      return findImports(file)
        .filter((target) => target.startsWith('.'))
        .map((target) => relative('src/islands', join(dirname(file), target)).split(sep)[0])
        .filter((other) => other && other !== '..' && other !== island)
        .map(
          (other) => `${file} may not import the island ${other}; move the shared part to domain`,
        );
    });
    expect(wrong).toEqual([]);
  });

  it('use Node only where files are built', () => {
    const wrong = sources
      .filter((file) => toRoom(file) !== 'build')
      .filter((file) => findImports(file).some((target) => target.startsWith('node:')));
    expect(wrong).toEqual([]);
  });

  it('use Astro only from the data room upwards', () => {
    const below = ['model', 'domain', 'i18n'];
    const wrong = sources
      .filter((file) => below.includes(toRoom(file) ?? ''))
      .filter((file) => findImports(file).some((target) => /^astro:/.test(target)));
    expect(wrong).toEqual([]);
  });

  it('touch the browser only where it runs: the domain is plain functions', () => {
    const browser = /\b(caches|localStorage|sessionStorage|navigator)\.|\bfetch\(/;
    const wrong = sources
      .filter((file) => ['domain', 'model'].includes(toRoom(file) ?? ''))
      .filter((file) => browser.test(stripComments(readFileSync(join(root, file), 'utf8'))));
    expect(wrong).toEqual([]);
  });

  it('have no clock and no environment in the domain', () => {
    const wrong = sources
      .filter((file) => ['domain', 'model'].includes(toRoom(file) ?? ''))
      .filter((file) =>
        /Date\.now\(|new Date\(\)|process\.env|import\.meta\.env|Math\.random\(/.test(
          readFileSync(join(root, file), 'utf8'),
        ),
      );
    expect(wrong).toEqual([]);
  });
});

describe('The code', () => {
  it('names no region', () => {
    const region = new RegExp(['wono' + 'sobo', '33\\.' + '07', 'die' + 'ng'].join('|'), 'i');
    const code = [...sources, ...listSources('scripts'), 'astro.config.ts', 'package.json'];
    expect(code.filter((file) => region.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it('has no file of over 250 lines, tables aside', () => {
    const isTable = (file: string) =>
      /src[\\/](i18n[\\/](id|en)|model[\\/]definitions)|locale|path-words|motifs/.test(file);
    const long = [...sources, ...listSources('scripts')]
      .filter((file) => !isTable(file))
      .filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 251);
    expect(long).toEqual([]);
  });

  it('writes no style attribute and no inline handler', () => {
    const wrong = sources
      .filter((file) => file.endsWith('.astro'))
      .filter((file) =>
        /\sstyle=|\son(click|load|error|submit)=/.test(readFileSync(join(root, file), 'utf8')),
      );
    expect(wrong).toEqual([]);
  });
});
