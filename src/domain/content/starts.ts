import { toDefinition, type Region } from '../../model/index.ts';
import { toLabel, type Problem } from './problem.ts';
import type { EntriesByCollection } from './types.ts';

/** Ways that begin at a start which the settings do not have. */
export function checkStarts(
  { destinations }: Pick<EntriesByCollection, 'destinations'>,
  { starts }: Pick<Region, 'starts'>,
): Problem[] {
  const { fields } = toDefinition('destinations');
  const keys = starts.map(({ key }) => key);
  return destinations.flatMap(({ file, data }) =>
    data.access.flatMap(({ from }, index) => {
      if (!from || keys.includes(from)) return [];
      const path = ['access', String(index), 'from'];
      return {
        file,
        field: path.join('.'),
        label: toLabel(fields, path),
        what: 'titik berangkat tidak ada di setelan wilayah',
        value: from,
        remedy: keys.length
          ? `Pakai salah satu kode ini: ${keys.join(', ')}.`
          : 'Tambahkan titik berangkat di setelan wilayah, atau kosongkan kolom ini.',
        setsAside: 'entry' as const,
      };
    }),
  );
}
