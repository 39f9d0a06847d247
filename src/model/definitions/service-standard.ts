import {
  choice,
  date,
  emptyList,
  group,
  list,
  localized,
  optional,
  optionalGroup,
} from '../kit/index.ts';
import {
  ALL_MANAGEMENT,
  componentKeys,
  standardComponents,
  type ComponentKey,
} from '../shared/standard.ts';

const pendingOptions = {
  [ALL_MANAGEMENT]: 'Semua komponen pengelolaan yang masih kosong',
  ...(Object.fromEntries(componentKeys.map((key) => [key, standardComponents[key].label])) as {
    [K in ComponentKey]: string;
  }),
};

/** The eight management components of Standar Pelayanan (Permenpan-RB 15/2014); the other six are fields of their own. */
export const managementFields = optionalGroup({
  label: 'Komponen pengelolaan',
  hint: 'Delapan komponen Standar Pelayanan yang dikelola kantor. Kosong berarti belum ditetapkan.',
  fields: {
    facilities: optional(localized({ label: 'Sarana dan prasarana', max: 400, long: true })),
    competence: optional(localized({ label: 'Kompetensi pelaksana', max: 400, long: true })),
    supervision: optional(localized({ label: 'Pengawasan internal', max: 400, long: true })),
    staffing: optional(localized({ label: 'Jumlah pelaksana', max: 400, long: true })),
    guarantee: optional(localized({ label: 'Jaminan pelayanan', max: 400, long: true })),
    safety: optional(
      localized({ label: 'Jaminan keamanan dan keselamatan', max: 400, long: true }),
    ),
    evaluation: optional(localized({ label: 'Evaluasi kinerja pelaksana', max: 400, long: true })),
  },
});

/** Components that nobody has set yet: said openly, with who will and by when. */
export const pendingRows = emptyList(
  list({
    label: 'Belum ditetapkan',
    hint: 'Komponen Standar Pelayanan yang masih kosong. Yang kosong dan tidak ditulis di sini dilaporkan sebagai masalah.',
    one: 'komponen',
    item: group({
      label: 'Komponen',
      summary: '{{fields.component}}',
      fields: {
        component: choice({ label: 'Komponen', options: pendingOptions }),
        who: optional(
          localized({
            label: 'Akan diisi oleh',
            hint: 'Nama unit kerja, bukan nama orang. Kosong: instansi layanan ini.',
            max: 120,
          }),
        ),
        by: optional(date({ label: 'Paling lambat', hint: 'Kosong bila belum ditentukan.' })),
      },
    }),
  }),
);
