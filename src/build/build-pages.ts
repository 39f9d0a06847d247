import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('./pages-process.ts', import.meta.url));

/** The pages could not be built; the process that tried has said why. */
export class PagesError extends Error {
  constructor(end: string) {
    super(`The pages were not built (${end}). The reason stands above.`);
    this.name = 'PagesError';
  }
}

/**
 * Builds the pages with Astro in a process of its own. What that holds in memory is free again when the search index
 * is made: side by side they took 4 GB of a region of 10,000 entries. It ends with this process, however that ends.
 */
export function buildPages(root: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = fork(ENTRY, [root], { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      code === 0 ? resolve() : reject(new PagesError(signal ?? `code ${code}`)),
    );
  });
}
