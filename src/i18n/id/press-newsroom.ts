import type { Entry } from '../types.ts';

/** The newsroom: lists, contacts, invitations, subscription, quotations. */
export const pressNewsroom = {
  'press.byKind': 'Jenis',
  'press.byDimension': 'Dimensi',
  'press.byPlace': 'Tempat',
  'press.byYear': 'Tahun',
  'press.ofKind': 'Jenis siaran: {name}',
  'press.ofDimension': 'Siaran pers {name}',
  'press.ofDistrict': 'Siaran pers tentang {name}',
  'press.ofYear': 'Siaran pers {name}',
  'press.moreFilters': '{n} lainnya',
  'press.older': 'Lebih lama',
  'press.newer': 'Lebih baru',
  'newsroom.archive': 'Arsip menurut tahun',
  'newsroom.subscribe': 'Berlangganan',
  'newsroom.readers':
    'Buka di pembaca seperti Feedly, NetNewsWire, Thunderbird, atau sistem redaksi Anda. Setiap siaran juga ada sebagai ninjs 3.1.',
} satisfies Record<string, Entry>;
