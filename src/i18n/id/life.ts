import type { Entry } from '../types.ts';

/** Life events: order, sums, where one is. */
export const life = {
  'lifeEvent.order': 'Urutannya: langkah {list}.',
  'lifeEvent.then': ', lalu ',
  'lifeEvent.together': '{list} bersamaan',
  'lifeEvent.allUnknown': 'Belum diketahui',
  'lifeEvent.andUnknown': {
    one: '{known}; {n} langkah belum diketahui',
    other: '{known}; {n} langkah belum diketahui',
  },
  'lifeEvent.withResults': '{n}, dan {results} ikut terbit',
  'lifeEvent.countedOnce': { one: '{n}, dihitung sekali', other: '{n}, dihitung sekali' },
  'lifeEvent.inParallel': 'Yang bisa bersamaan',
  'lifeEvent.costs': 'Biaya tiap langkah',
  'lifeEvent.markDone': 'Tandai selesai',
  'lifeEvent.isDone': 'Sudah selesai',
  'lifeEvent.allDone': 'Semua langkah selesai.',
  'lifeEvent.failed': 'Langkah ini tidak bisa ditandai tanpa jaringan.',
  'lifeEvent.doneKept': 'Tanda selesai hanya di ponsel ini.',
  'lifeEvent.prepare': 'Siapkan dokumen',
  'lifeEvent.once': 'Dokumen, dihitung sekali',
  'lifeEvent.onceHint': 'Angka bulat: dipakai di langkah mana.',
  'lifeEvent.notAlong': 'Bila tidak ikut terbit, bawa juga dokumen untuk:',
  'lifeEvent.qr': 'Kode QR ke halaman peristiwa ini',
} satisfies Record<string, Entry>;
