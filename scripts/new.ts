import { access, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../src/build/content/load.ts';
import { toContentRoot } from '../src/build/content/root.ts';
import { SkeletonError, toSkeleton } from '../src/build/content/skeleton.ts';
import { collectionNames } from '../src/model/index.ts';

const USAGE = `Pakai: npm run new -- <koleksi> "<judul>" [--jam "Mo-Fr 08:00-16:00"]\nKoleksi: ${collectionNames.join(', ')}.\n`;

async function writeNewEntry(collection: string, title: string, hours?: string): Promise<string> {
  const name = collectionNames.find((one) => one === collection);
  if (!name || !title.trim()) throw new SkeletonError(USAGE.trim());
  const root = toContentRoot();
  const { file, text } = toSkeleton(name, title.trim(), await loadContent(root), new Date(), hours);
  const path = join(root, file);
  const isTaken = await access(path).then(
    () => true,
    () => false,
  );
  if (isTaken) throw new SkeletonError(`Sudah ada: ${file}.`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text, { flag: 'wx' });
  return relative(process.cwd(), path);
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { jam: { type: 'string' } },
});
const [collection = '', title = ''] = positionals;
try {
  const path = await writeNewEntry(collection, title, values.jam);
  process.stdout.write(`${path}\nMasih draf: hapus "draft: true" bila sudah ditulis.\n`);
} catch (error) {
  if (!(error instanceof SkeletonError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
