import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventHistory } from '../../domain/events/history.ts';
import { readBlobs, tryGit } from '../editor/git.ts';
import { parseFrontMatter } from './front-matter.ts';

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

interface Version {
  readonly blob: string;
  readonly at: string;
}

function toFacts(text: string): string {
  const front = parseFrontMatter(text);
  const data = front.ok ? (front.data as { [name: string]: unknown }) : {};
  return JSON.stringify(FACTS.map((name) => data[name] ?? null));
}

/** The versions of each file in `events/`, oldest first, from the raw log. */
function parseLog(log: string): Map<string, Version[]> {
  const versions = new Map<string, Version[]>();
  for (const commit of log.split('\0').filter(Boolean).reverse()) {
    const [at = '', ...lines] = commit.trim().split('\n');
    for (const line of lines) {
      const [, blob, file] = /^:\S+ \S+ \S+ (\S+) [AM]\t(.+\.id\.md)$/.exec(line) ?? [];
      if (blob && file) versions.set(file, [...(versions.get(file) ?? []), { blob, at }]);
    }
  }
  return versions;
}

async function countChanges(
  path: string,
  versions: readonly Version[],
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
  const shallow = await tryGit(root, 'rev-parse', '--is-shallow-repository');
  if (!shallow.ok || shallow.out !== 'false') return {};
  const log = await tryGit(
    root,
    ...['log', '--raw', '--no-abbrev', '--no-renames', '--relative', '--format=%x00%cI'],
    ...['--', 'events'],
  );
  if (!log.ok) return {};
  const files = parseLog(log.out);
  const blobs = [...files.values()].flatMap((versions) => versions.map(({ blob }) => blob));
  const texts = await readBlobs(root, [...new Set(blobs)]);
  const rows = await Promise.all(
    [...files].map(async ([file, versions]) => {
      const slug = file.replace(/^events\//, '').replace(/\.id\.md$/, '');
      return [slug, await countChanges(join(root, file), versions, texts)] as const;
    }),
  );
  return Object.fromEntries(rows);
}
