import { toDefinition } from '../../model/index.ts';
import { isMachineMade } from '../photos/rights.ts';
import { formatValue, toLabel, type Problem } from './problem.ts';
import type { EntriesByCollection } from './types.ts';

/** Portraits that a machine made, wholly or in part: no desk may print them as somebody's face, and none is shown. */
export function checkPortraits({
  people,
  photos,
}: Pick<EntriesByCollection, 'people' | 'photos'>): Problem[] {
  const made = new Set(
    photos.filter(({ data }) => isMachineMade(data.sourceType)).map(({ slug }) => slug),
  );
  return people
    .filter(({ data }) => data.portrait && made.has(data.portrait))
    .map(({ file, data }) => ({
      file,
      field: 'portrait',
      label: toLabel(toDefinition('people').fields, ['portrait']),
      what: 'gambar itu buatan mesin, bukan foto orangnya; ia tidak ditampilkan',
      value: formatValue(data.portrait),
      remedy: 'Pilih foto yang sungguh dipotret, atau kosongkan Potret.',
      setsAside: 'nothing',
    }));
}
