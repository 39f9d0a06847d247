import type { Lang } from '../../i18n/types.ts';

const SIDES = {
  id: { north: 'LU', south: 'LS', east: 'BT', west: 'BB' },
  en: { north: 'N', south: 'S', east: 'E', west: 'W' },
} as const;

function formatDegrees(value: number, lang: Lang): string {
  const text = Math.abs(value).toFixed(4);
  return `${lang === 'id' ? text.replace('.', ',') : text}°`;
}

/** A position as it is read aloud on the phone: `7,2149° LS 109,9148° BT`. */
export function formatSpokenPosition(lat: number, lon: number, lang: Lang): string {
  const side = SIDES[lang];
  const first = `${formatDegrees(lat, lang)} ${lat < 0 ? side.south : side.north}`;
  return `${first} ${formatDegrees(lon, lang)} ${lon < 0 ? side.west : side.east}`;
}
