/** Numbers, money, distance, height, coordinates, bytes in the way of a language (LOOK §8). Pure. */
import { toNumberFormat, toShortFormat } from './formatters.ts';
import type { Lang } from './types.ts';

const NBSP = '\u00a0';

/** `2040` → `2.040` (id), `2,040` (en). */
export function formatNumber(value: number, lang: Lang, maxDecimals = 2): string {
  return toNumberFormat(lang, maxDecimals).format(value);
}

/** A number beside an axis: short from a hundred thousand on. */
export function formatShortNumber(value: number, lang: Lang): string {
  return Math.abs(value) < 100_000
    ? formatNumber(value, lang, 6)
    : toShortFormat(lang).format(value).replace(' ', NBSP);
}

/** `27000` → `Rp27.000` (id), `IDR 27,000` (en, does not wrap). */
export function formatRupiah(amount: number, lang: Lang): string {
  const number = formatNumber(amount, lang, 0);
  return lang === 'id' ? `Rp${number}` : `IDR${NBSP}${number}`;
}

/** A price for people: 0 is `Gratis` / `Free`. */
export function formatPrice(amount: number, lang: Lang): string {
  if (amount === 0) return lang === 'id' ? 'Gratis' : 'Free';
  return formatRupiah(amount, lang);
}

/** `0.2` → `200 m`, `1.14` → `1,1 km`, `26.3` → `26 km`. */
export function formatDistanceKm(distanceKm: number, lang: Lang): string {
  const metres = Math.round(distanceKm * 100) * 10;
  if (metres < 1000) return `${formatNumber(metres, lang, 0)}${NBSP}m`;
  return `${formatNumber(distanceKm, lang, distanceKm < 10 ? 1 : 0)}${NBSP}km`;
}

/** `2040` → `2.040 m`. */
export function formatHeight(heightM: number, lang: Lang): string {
  return `${formatNumber(Math.round(heightM), lang, 0)}${NBSP}m`;
}

function formatDegrees(value: number, lang: Lang, decimals: number): string {
  return `${toNumberFormat(lang, decimals, decimals).format(Math.abs(value))}°`;
}

/** `(-7.2149, 109.9148)` → `7,2149° LS · 109,9148° BT` (id), `7.2149° S, 109.9148° E` (en). */
export function formatCoordinates(lat: number, lng: number, lang: Lang, decimals = 4): string {
  const northSouth = formatDegrees(lat, lang, decimals);
  const eastWest = formatDegrees(lng, lang, decimals);
  if (lang === 'id')
    return `${northSouth}${NBSP}${lat < 0 ? 'LS' : 'LU'} · ${eastWest}${NBSP}${lng < 0 ? 'BB' : 'BT'}`;
  return `${northSouth}${NBSP}${lat < 0 ? 'S' : 'N'}, ${eastWest}${NBSP}${lng < 0 ? 'W' : 'E'}`;
}

/** `86016` → `84 KB`; 1 KB = 1024 bytes. */
export function formatBytes(bytes: number, lang: Lang): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1024)
    return `${formatNumber(Math.max(1, Math.round(kilobytes)), lang, 0)}${NBSP}KB`;
  const megabytes = kilobytes / 1024;
  if (megabytes < 1024) return `${formatNumber(megabytes, lang, 1)}${NBSP}MB`;
  return `${formatNumber(megabytes / 1024, lang, 1)}${NBSP}GB`;
}

/** `['a', 'b', 'c']` → `a, b, dan c` (id), `a, b and c` (en). */
export function formatList(items: readonly string[], lang: Lang): string {
  if (items.length < 2) return items.join('');
  const last = items.at(-1) ?? '';
  const first = items.slice(0, -1);
  if (lang === 'en') return `${first.join(', ')} and ${last}`;
  return first.length === 1 ? `${first.join('')} dan ${last}` : `${first.join(', ')}, dan ${last}`;
}
