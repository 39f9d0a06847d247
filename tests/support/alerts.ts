import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AlertJson } from '../../src/domain/alerts/page.ts';
import { renewWorker } from './next-version.ts';
import type { TestSite } from './sites.ts';

interface AlertList {
  readonly updated: string;
  readonly alerts: readonly AlertJson[];
}

/** What `/peringatan.json` of a built site says. */
export function readAlerts({ outDir }: Pick<TestSite, 'outDir'>): AlertList {
  return JSON.parse(readFileSync(join(outDir, 'peringatan.json'), 'utf8')) as AlertList;
}

/** A copy of a built site with other alerts in force; its pages stay as they are, as old copies of them do. */
export async function writeAlertSite(
  site: TestSite,
  outDir: string,
  alerts: readonly AlertJson[],
): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  cpSync(site.outDir, outDir, { recursive: true });
  const list: AlertList = { ...readAlerts(site), alerts };
  writeFileSync(join(outDir, 'peringatan.json'), JSON.stringify(list));
  await renewWorker(site, outDir);
}
