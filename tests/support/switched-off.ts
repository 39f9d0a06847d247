import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { listOutput } from './output.ts';
import { renewWorker } from './next-version.ts';
import type { TestSite } from './sites.ts';

/** A copy of a built site as `noOffline: true` publishes it: pages without the mark of storing, and the farewell. */
export async function writeSwitchedOff(site: TestSite, outDir: string): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  cpSync(site.outDir, outDir, { recursive: true });
  for (const { path, absolute } of listOutput({ outDir }))
    if (path.endsWith('.html')) {
      const html = readFileSync(absolute, 'utf8');
      writeFileSync(absolute, html.replace(/(<offline-note[^>]*) data-on="true"/, '$1'));
    }
  await renewWorker(site, outDir, false);
}
