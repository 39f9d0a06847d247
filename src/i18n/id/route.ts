/** Routes: times, profile, track and file. */
export const route = {
  'route.leaveAt': 'Berangkat {time}',
  'route.arriveAt': 'Tiba {time}',
  'route.dayClock': '{clock} (hari ke-{day})',
  'route.timesNote':
    'Jam dihitung dari lama singgah dan lama di jalan. Beri waktu lebih bila ramai atau hujan.',
  'route.profileTrack': 'Profil ketinggian',
  'route.profileTrackNote': 'Menurut jejak rekaman. Naik {up}, turun {down}.',
  'route.profileStopsNote':
    'Hanya ketinggian perhentian yang diketahui. Garis putus hanya penghubung, bukan ukuran jalan.',
  'route.profileUnit': 'km dari awal',
  'route.lowest': 'Titik terendah',
  'route.descent': 'Turun',
  'route.stop': 'Perhentian',
  'route.place': 'Jarak dari awal',
  'route.mapTrack': 'Garis menurut jejak rekaman. Nomor sama dengan nomor perhentian.',
  'route.mapStops':
    'Garis putus menghubungkan perhentian, bukan jalan. Nomor sama dengan nomor perhentian.',
  'route.gpxSize': 'GPX, {size}',
  'route.gpxTrack': 'Isi GPX: jejak rekaman dan perhentian.',
  'route.gpxStops': 'Isi GPX: titik perhentian saja, tanpa garis jalan.',
  'route.gpxMissing': {
    one: '{n} perhentian belum punya titik dan tidak ada di sini.',
    other: '{n} perhentian belum punya titik dan tidak ada di sini.',
  },
  'route.gpxPrecision': 'Ketelitian titik: sekitar {distance}.',
  'route.gpxArea': 'Letak perkiraan: di sekitar {distance} dari titik ini, bukan tepat di sini.',
  'route.gpxUnknown': 'Ketelitian titik belum diketahui.',
  'route.gpxUnofficial': 'Situs peragaan, bukan situs resmi.',
} as const;
