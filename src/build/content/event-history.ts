import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventHistory } from '../../domain/events/history.ts';
import { readBlobs } from '../editor/git.ts';
import { parseFrontMatter } from './front-matter.ts';
import { readGitHistory, type FileVersion } from './git-history.ts';

/** What a calendar shows of an event. */
const FACTS = [
  'title',
  'summary',
  'status',
  'start',
  'end',
  'allDay',
  'recurrence',
  'except',
  'dates',
  'place',
  'venue',
] as const;

function toFacts(text: string): string {
  const front = parseFrontMatter(text);
  const data = front.ok ? (front.data as { [name: string]: unknown }) : {};
  return JSON.stringify(FACTS.map((name) => data[name] ?? null));
}

async function countChanges(
  path: string,
  versions: readonly FileVersion[],
  texts: ReadonlyMap<string, string>,
) {
  const known = versions.map(({ blob, at }) => ({ facts: toFacts(texts.get(blob) ?? ''), at }));
  const now = await readFile(path, 'utf8').then(toFacts, () => undefined);
  const last = known.at(-1);
  const all = now !== undefined && last ? [...known, { facts: now, at: last.at }] : known;
  const changes = all.filter(({ facts }, index) => index > 0 && facts !== all[index - 1]?.facts);
  return { changes: changes.length, changedAt: (changes.at(-1) ?? known[0])?.at };
}

/**
 * How often each event of a content folder changed in what a calendar shows, from the history of its repository; a
 * change that is not committed yet counts too. Nothing outside of git or in a shallow clone, whose history is cut.
 */
export async function readEventHistory(root: string): Promise<EventHistory> {
  const history = await readGitHistory(root, 'events');
  if (!history.ok) return {};
  const files = [...history.files].filter(([file]) => file.endsWith('.id.md'));
  const blobs = files.flatMap(([, versions]) => versions.map(({ blob }) => blob));
  const texts = await readBlobs(root, [...new Set(blobs)]);
  const rows = await Promise.all(
    files.map(async ([file, versions]) => {
      const slug = file.replace(/^events\//, '').replace(/\.id\.md$/, '');
      return [slug, await countChanges(join(root, file), versions, texts)] as const;
    }),
  );
  return Object.fromEntries(rows);
}
