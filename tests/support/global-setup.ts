import { existsSync } from 'node:fs';
import { buildTestSite, sites } from './sites.ts';

/**
 * Builds the shared sites before the first test. `PENDOPO_TEST_REUSE=1` keeps sites that exist, for a developer
 * who works on one test; the test command never sets it.
 */
export default async function buildSites(): Promise<void> {
  for (const site of Object.values(sites)) {
    if (process.env['PENDOPO_TEST_REUSE'] === '1' && existsSync(site.outDir)) continue;
    await buildTestSite(site);
  }
}
