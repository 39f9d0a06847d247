import { toDefinition, type Settings } from '../../model/index.ts';
import { toLabel, type Problem } from './problem.ts';
import type { EntriesByCollection } from './types.ts';

/** Channels for complaints that a service names and that the settings do not have. The guide stays; the row is left out. */
export function checkChannels(
  { services }: Pick<EntriesByCollection, 'services'>,
  { complaints: { channels } }: Pick<Settings, 'complaints'>,
): Problem[] {
  const { fields } = toDefinition('services');
  const keys = channels.map(({ key }) => key);
  return services.flatMap(({ file, data }) =>
    data.complaints.flatMap(({ channel }, index) => {
      if (!channel || keys.includes(channel)) return [];
      const path = ['complaints', String(index), 'channel'];
      return {
        file,
        field: path.join('.'),
        label: toLabel(fields, path),
        what: 'saluran pengaduan tidak ada di setelan',
        value: channel,
        remedy: keys.length
          ? `Pakai salah satu kode ini: ${keys.join(', ')}.`
          : 'Tambahkan saluran di setelan Pengaduan, atau tulis nama saluran di sini.',
        setsAside: 'nothing' as const,
      };
    }),
  );
}
