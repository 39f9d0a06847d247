import { toDefinition } from '../../model/index.ts';
import { toSpan } from '../press/schedule.ts';
import { formatValue, toLabel, type Problem } from './problem.ts';
import type { Entry } from './types.ts';

type Release = Entry<'releases'>;

/** Drafts last, else the one that is out first: a text that is out must never be told of one that waits. */
function compareStarts(a: Release, b: Release): number {
  return Number(a.data.draft) - Number(b.data.draft) || toSpan(a.data).from - toSpan(b.data).from;
}

/** Two releases with one number cannot be told apart by who cites them; the later one is named. */
export function checkReleaseNumbers(releases: readonly Release[], now: Date): Problem[] {
  const numbered = releases.filter(
    ({ data }) => data.number && !data.retelling && toSpan(data).until > now.getTime(),
  );
  const groups = Map.groupBy(numbered, ({ data }) => data.number?.replace(/\s/g, '').toLowerCase());
  return [...groups.values()].flatMap((all) => {
    const [first, ...twins] = all.sort(compareStarts);
    return twins.map(({ file, data }) => ({
      file,
      field: 'number',
      label: toLabel(toDefinition('releases').fields, ['number']),
      what: `sudah dipakai siaran ${first?.slug}`,
      value: formatValue(data.number),
      remedy: 'Tulis nomor surat siaran ini, atau kosongkan bila belum ada.',
      setsAside: 'nothing',
    }));
  });
}
