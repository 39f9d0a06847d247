export const visitors = {
  anyone: 'Siapa saja',
  adult: 'Dewasa, WNI',
  child: 'Anak',
  student: 'Pelajar',
  resident: 'Warga setempat',
  foreign: 'Wisatawan asing',
  'foreign-child': 'Anak, wisatawan asing',
  'foreign-student': 'Pelajar, wisatawan asing',
} as const;

export const fees = {
  entry: 'Tiket masuk',
  parking: 'Parkir',
  camera: 'Kamera atau drone',
  guide: 'Pemandu',
  conservation: 'Dana konservasi',
  boat: 'Perahu atau wahana',
  camping: 'Berkemah',
  other: 'Lain-lain',
} as const;

export const dayTypes = {
  any: 'Semua hari',
  weekday: 'Senin–Jumat',
  weekend: 'Sabtu, Minggu',
  holiday: 'Hari libur',
} as const;

export const priceUnits = {
  person: 'orang',
  motorcycle: 'motor',
  car: 'mobil',
  bus: 'bus',
  group: 'rombongan',
  hour: 'jam',
  night: 'malam',
  item: 'buah',
} as const;
