/** How the questions of the list of places are spelled in addresses, Indonesian and English. The order is theirs. */
export const FILTER_WORDS = {
  kind: ['jenis', 'kind'],
  district: ['kecamatan', 'district'],
  openOn: ['buka', 'open'],
  free: ['gratis', 'free'],
  accessible: ['kursi-roda', 'wheelchair'],
  childFriendly: ['anak', 'children'],
  height: ['tinggi', 'height'],
  month: ['bulan', 'month'],
  text: ['nama', 'name'],
  sort: ['urut', 'sort'],
} as const satisfies Record<string, readonly [id: string, en: string]>;

export type FilterName = keyof typeof FILTER_WORDS;

/** `usual`: those that editors put forward first, then by name, as the page is built. */
export const SORTS = {
  usual: ['biasa', 'usual'],
  name: ['nama', 'name'],
  height: ['tinggi', 'height'],
  distance: ['jarak', 'distance'],
} as const;

export type Sort = keyof typeof SORTS;

export const MONTHS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] as const;
