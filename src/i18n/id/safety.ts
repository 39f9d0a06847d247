import type { Entry } from '../types.ts';

/** Warnings and closures on the pages that they touch. */
export const safety = {
  'closure.until': 'Tutup sampai {time}',
  'closure.coming': 'Tutup {span}',
  'closure.place': 'Tempat ini tutup.',
  'closure.placeComing': 'Tempat ini akan tutup.',
  'closure.withParent': 'Tempat ini tutup bersama {name}.',
  'closure.route': 'Rute ini tutup.',
  'closure.routeComing': 'Rute ini akan tutup.',
  'closure.stops': 'Yang tutup di rute ini: {names}.',
  'closure.someStops': 'Sebagian tutup sampai {time}',
  'closure.someStopsComing': 'Sebagian tutup {span}',
  'closure.venue': 'Tempat acara ini tutup. Tanyakan kepada penyelenggara.',
  'closure.short': 'tutup',
  'alert.lasts': 'Berlaku sampai {time}.',
  'alert.lastsFrom': 'Berlaku {from} sampai {to}.',
  'alert.here': 'Peringatan untuk halaman ini',
  'alert.shuts': 'Tempat wisata yang terkena tutup sampai waktu berakhir.',
} as const satisfies Record<string, Entry>;
