import {
  choice,
  date,
  emptyList,
  faultAt,
  group,
  list,
  localized,
  money,
  number,
  optional,
  text,
  time,
} from '../kit/index.ts';

/** Names a start inside the region's settings and in the ways to a place. */
export const startKey = {
  regex: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  form: 'huruf kecil, angka dan tanda hubung, misalnya terminal',
};

/** Ways to a place, one row per mode and start. Times, fares and last departures say when and by whom. */
export const access = emptyList(
  list({
    label: 'Cara ke sini',
    one: 'cara',
    item: group({
      label: 'Jalan',
      summary: '{{fields.mode}}',
      fields: {
        mode: choice({
          label: 'Dengan',
          options: {
            car: 'Mobil atau motor',
            bus: 'Angkutan umum',
            walk: 'Jalan kaki',
            ojek: 'Ojek',
            boat: 'Perahu',
            parking: 'Parkir',
          },
        }),
        from: optional(
          text({
            label: 'Dari',
            hint: 'Kode titik berangkat dari setelan wilayah. Kosong: dari mana saja.',
            pattern: startKey,
          }),
        ),
        description: localized({ label: 'Keterangan', max: 400, long: true }),
        minutes: optional(number({ label: 'Lama (menit)', min: 1, max: 2880, integer: true })),
        roadKm: optional(number({ label: 'Jarak lewat jalan (km)', min: 0, max: 1000 })),
        fare: optional(
          money({
            label: 'Ongkos per orang (rupiah)',
            hint: 'Angka saja. Kosong: belum diketahui.',
          }),
        ),
        last: optional(
          time({ label: 'Angkutan terakhir', hint: 'Jam berangkat terakhir pulang dari sini.' }),
        ),
        checkedAt: optional(
          date({ label: 'Ongkos dan jam diperiksa', hint: 'Tanggal pemeriksaan baris ini.' }),
        ),
        by: optional(
          text({
            label: 'Menurut',
            hint: 'Isi bila angka di baris ini hanya kata pihak lain.',
            max: 120,
          }),
        ),
        warning: optional(localized({ label: 'Peringatan jalan', max: 200 })),
      },
      rules: [
        ({ fare, last, checkedAt }) =>
          checkedAt || (fare === undefined && last === undefined)
            ? undefined
            : faultAt('checkedAt', 'belum diisi', 'Tulis kapan ongkos atau jam itu diperiksa.'),
      ],
    }),
  }),
);
