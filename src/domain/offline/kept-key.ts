/** What a device keeps in the storage of its browser, by name; some have an entry of the site behind them. */
type KeptName =
  | 'saved'
  | 'packs'
  | 'removed'
  | 'plan'
  | 'village'
  | 'searches'
  | 'slash'
  | 'map-detail'
  | 'letter'
  | `${'papers' | 'done'} ${string}`;

/**
 * The key of a small text that the device keeps: `toKeptKey('/hub/', 'plan')` → `pendopo /hub/ plan`. With the base of
 * the site, because two sites can share one origin.
 */
export const toKeptKey = (base: string, name: KeptName): string => `pendopo ${base} ${name}`;
