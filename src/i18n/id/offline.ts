import type { Entry } from '../types.ts';

/** Words of what is kept on the device: stored copies, the new version, the page "Tersimpan". */
export const offline = {
  'offline.storedAt': 'Ini salinan yang disimpan pada {time}. Isinya bisa sudah berubah.',
  'offline.newVersion': 'Ada versi baru dari situs ini.',
  'offline.takeOver': 'Pakai versi baru',
  'offline.title': 'Tersimpan di perangkat ini',
  'offline.description':
    'Halaman yang tetap terbuka tanpa sinyal: yang Anda simpan, paket yang Anda unduh, dan yang sudah dibaca.',
} satisfies Record<string, Entry>;
