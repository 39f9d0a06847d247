import type { KeepProblem } from '../../device/store.ts';
import {
  formatExport,
  mergeSaved,
  parseExport,
  removeSaved,
  type ImportProblem,
  type SavedEntry,
} from '../../domain/offline/saved.ts';
import { fetchEntries } from './fetch-entries.ts';
import { findGone, readSaved, writeSaved } from './saved-store.ts';

/** Hands the list to the visitor as a file. */
export function exportSaved(list: readonly SavedEntry[]): void {
  const now = new Date();
  const file = new Blob([formatExport(list, now)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `tersimpan-${now.toISOString().slice(0, 10)}.json`;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** How many entries a file had, and which could not be fetched. */
export interface Imported {
  readonly all: number;
  readonly failed: ReadonlyMap<string, KeepProblem>;
}

/** Takes over the list of a file and fetches its pages; a page that the site no longer has is left out. */
export async function importSaved(
  base: string,
  file: File,
  onStart: (count: number) => void,
): Promise<Imported | ImportProblem> {
  const entries = parseExport(await file.text());
  if (typeof entries === 'string') return entries;
  writeSaved(base, mergeSaved(readSaved(base), entries));
  const gone = await findGone(base, entries);
  const missing = entries.filter(({ path }) => gone.has(path));
  onStart(missing.length);
  const failed = await fetchEntries(base, missing);
  for (const [path, problem] of failed)
    if (problem === 'changed') writeSaved(base, removeSaved(readSaved(base), path));
  return { all: entries.length, failed };
}
