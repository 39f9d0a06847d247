import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../domain/content/problem.ts';
import type { SiteStatus } from '../../domain/status.ts';

/** What a built site left out of itself, as its status file says; a site without that file says nothing. */
export function loadSetAside(siteFolder: string): readonly Problem[] {
  try {
    const text = readFileSync(join(siteFolder, 'status.json'), 'utf8');
    return (JSON.parse(text) as SiteStatus).setAside;
  } catch {
    return [];
  }
}
