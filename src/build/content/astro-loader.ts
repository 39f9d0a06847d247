import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../../model/index.ts';
import type { ContentSet, Entry } from '../../domain/content/types.ts';
import { readEventHistory } from './event-history.ts';
import { loadContent } from './load.ts';
import { toContentRoot } from './root.ts';

let reading: Promise<ContentSet> | undefined;

function readOnce(): Promise<ContentSet> {
  reading ??= loadContent(toContentRoot());
  return reading;
}

function toPlain(value: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value)) as Record<string, unknown>;
}

type Rows = [id: string, data: unknown][];

function toLoader(name: string, select: (content: ContentSet) => Rows | Promise<Rows>): Loader {
  return {
    name,
    load: async ({ store, logger, parseData }) => {
      const content = await readOnce();
      store.clear();
      for (const [id, data] of await select(content)) {
        store.set({ id, data: await parseData({ id, data: toPlain(data) }) });
      }
      logger.debug(`${store.keys().length} entries`);
    },
  };
}

/** Loads the entries of one collection; invalid ones were set aside and named before. */
export function entryLoader(name: CollectionName): Loader {
  return toLoader(`pendopo-${name}`, ({ entries }) =>
    (entries[name] as Entry[]).map((entry) => [entry.slug, entry]),
  );
}

/** Loads what is not an entry: settings, tables, map, media, and the problems that were found. */
export function groundLoader(): Loader {
  return toLoader('pendopo-ground', async (content) => {
    const eventHistory = await readEventHistory(toContentRoot());
    const parts = Object.entries({ ...content, eventHistory });
    return parts.filter(([id]) => id !== 'entries').map(([id, value]) => [id, { value }]);
  });
}
