import {
  choice,
  emptyList,
  group,
  list,
  localized,
  number,
  optional,
  optionalGroup,
  text,
} from '../kit/index.ts';

export const facilityKinds = {
  wheelchair: 'Kursi roda',
  'accessible-toilet': 'Toilet kursi roda',
  toilet: 'Toilet',
  'prayer-room': 'Mushala',
  parking: 'Parkir',
  signal: 'Sinyal',
  food: 'Warung makan',
  lodging: 'Penginapan',
  guide: 'Pemandu',
  camping: 'Tempat berkemah',
  playground: 'Tempat bermain anak',
  stroller: 'Kereta bayi',
  surface: 'Permukaan jalan',
  steps: 'Anak tangga',
} as const;

/** What there is at a place. A kind that is not listed is not known; it does not mean no. */
export const facilities = emptyList(
  list({
    label: 'Akses dan fasilitas',
    hint: 'Yang tidak ditulis berarti belum diketahui.',
    one: 'fasilitas',
    item: group({
      label: 'Fasilitas',
      summary: '{{fields.kind}}: {{fields.state}}',
      fields: {
        kind: choice({ label: 'Fasilitas', options: facilityKinds }),
        state: choice({
          label: 'Keadaan',
          options: { yes: 'Ada', partly: 'Sebagian', no: 'Tidak ada' },
        }),
        note: optional(localized({ label: 'Keterangan', max: 240 })),
      },
    }),
  }),
);

/** The way inside a place, from the gate to what people come for. */
export const path = optionalGroup({
  label: 'Jalan di dalam',
  hint: 'Dari gerbang sampai tempat utama. Kosongkan yang belum diketahui.',
  fields: {
    surface: optional(
      choice({
        label: 'Permukaan',
        options: {
          paved: 'Aspal atau beton',
          stone: 'Batu atau paving',
          wood: 'Kayu',
          gravel: 'Kerikil',
          soil: 'Tanah',
          mixed: 'Campuran',
        },
      }),
    ),
    slope: optional(
      choice({ label: 'Kemiringan', options: { flat: 'Rata', gentle: 'Landai', steep: 'Curam' } }),
    ),
    steps: optional(
      number({
        label: 'Jumlah anak tangga',
        hint: '0 berarti tanpa anak tangga.',
        min: 0,
        max: 10_000,
        integer: true,
      }),
    ),
    note: optional(localized({ label: 'Keterangan', max: 240 })),
  },
});

/** The phone signal, one row per operator; names of operators are content. */
export const signal = emptyList(
  list({
    label: 'Sinyal per operator',
    one: 'operator',
    item: group({
      label: 'Operator',
      summary: '{{fields.operator}}: {{fields.strength}}',
      fields: {
        operator: text({ label: 'Operator', hint: 'Nama di kartu SIM.', max: 40 }),
        strength: choice({
          label: 'Kekuatan',
          options: { good: 'Kuat', weak: 'Lemah', none: 'Tidak ada' },
        }),
        note: optional(localized({ label: 'Keterangan', max: 120 })),
      },
    }),
  }),
);
