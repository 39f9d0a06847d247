import { join } from 'node:path';
import { loadContent } from '../../src/build/content/load.ts';
import { selectRecord, toHub } from '../../src/domain/hub/hub.ts';
import type { Hub, Record } from '../../src/domain/hub/types.ts';
import { toManuscript } from '../../src/domain/press/manuscript.ts';
import type { Lang } from '../../src/i18n/types.ts';
import { projectRoot, TEST_NOW } from './sites.ts';

/** The whole addresses of manuscripts in tests. */
export const toTestUrl = (path: string): string => `https://hub.example${path}`;

/** Everything published of the fictional region, in one language. */
export async function loadTestHub(lang: Lang): Promise<Hub> {
  const content = await loadContent(join(projectRoot, 'tests', 'region', 'content'));
  return toHub(content.entries, { ...content, now: new Date(TEST_NOW) }, lang);
}

/** A release of the fictional region, with other fields where given. */
export function toTestManuscript(hub: Hub, slug: string, fields: Partial<Record<'releases'>> = {}) {
  const release = selectRecord(hub, 'releases', slug);
  if (!release) throw new Error(`The fictional region lacks the release ${slug}.`);
  return toManuscript({ ...release, ...fields }, hub, toTestUrl);
}
