import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canName, listNamed } from '../../domain/offline/needs.ts';

/**
 * Files with everything that they import or name in turn: chunks of scripts, also those that load on touch,
 * fonts of style sheets.
 */
export async function expandFiles(
  outDir: string,
  files: Iterable<string>,
  isWanted: (file: string) => boolean = () => true,
): Promise<Set<string>> {
  const all = new Set<string>();
  const open = [...files];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    const path = join(outDir, file);
    if (all.has(file) || !isWanted(file) || !existsSync(path)) continue;
    all.add(file);
    if (canName(file)) open.push(...listNamed(await readFile(path, 'utf8')));
  }
  return all;
}
