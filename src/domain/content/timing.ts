import { collectionNames, toDefinition } from '../../model/index.ts';
import { isPublished } from '../hub/published.ts';
import { toSpan } from '../press/schedule.ts';
import { formatValue, toLabel, type Problem } from './problem.ts';
import type { EntriesByCollection, Entry } from './types.ts';

const { fields } = toDefinition('releases');

/** A time that was to publish a release, and passed while it was still a draft. */
function checkDraft({ file, data }: Entry<'releases'>, now: Date): Problem[] {
  const field = data.embargoUntil ? 'embargoUntil' : 'releaseAt';
  const moment = data[field];
  if (!data.draft || !moment || Date.parse(moment) > now.getTime()) return [];
  return [
    {
      file,
      field,
      label: toLabel(fields, [field]),
      what: 'sudah lewat, tetapi siaran ini masih draf, jadi tidak tayang',
      value: formatValue(moment),
      remedy: 'Matikan "Draf" bila boleh tayang, atau tulis waktu yang baru.',
      setsAside: 'nothing',
    },
  ];
}

function toText({ data, body, translations }: Entry): string {
  return JSON.stringify([data, body, translations]);
}

/** An entry that is out and has the address of one that is not: links are dropped, but words stay. */
function checkMentions(held: Entry<'releases'>, out: readonly [Entry, string][]): Problem[] {
  const { from } = toSpan(held.data);
  // Not the beginning of a longer address: `pasar` waits, `pasar-malam` is out.
  const address = new RegExp(`/${held.slug}(?![\\w-])`);
  const isHeldForGood = held.data.draft || !Number.isFinite(from);
  return out
    .filter(([, text]) => address.test(text))
    .map(([{ file }]) => ({
      file,
      field: '',
      label: 'Tautan',
      what: 'memuat alamat siaran yang belum terbit',
      value: held.slug,
      remedy: 'Hapus alamatnya sampai siaran itu terbit: nama di alamat pun sudah berita.',
      setsAside: 'nothing' as const,
      heldUntil: isHeldForGood ? 'held' : new Date(from).toISOString(),
    }));
}

/** What is wrong at this moment: releases that missed their hour, and addresses that tell of one too early. */
export function checkTiming(entries: EntriesByCollection, now: Date): Problem[] {
  const hidden = entries.releases.filter((entry) => !isPublished(entry, now));
  const waiting = hidden.filter(({ data }) => data.draft || toSpan(data).from > now.getTime());
  const all = waiting.length ? collectionNames.flatMap((name) => entries[name] as Entry[]) : [];
  const out = all
    .filter((entry) => isPublished(entry, now))
    .map((entry) => [entry, toText(entry)] as [Entry, string]);
  return [
    ...hidden.flatMap((entry) => checkDraft(entry, now)),
    ...waiting.flatMap((entry) => checkMentions(entry, out)),
  ];
}
