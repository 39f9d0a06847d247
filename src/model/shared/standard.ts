/**
 * The 14 components of Standar Pelayanan (UU 25/2009 art. 21; Permenpan-RB 15/2014): six of service delivery, eight
 * of management, in the order of the standard. `field` is the field of a service that holds a component.
 */
export const standardComponents = {
  requirements: { label: 'Persyaratan', group: 'delivery', field: 'documents' },
  procedure: { label: 'Sistem, mekanisme, dan prosedur', group: 'delivery', field: 'steps' },
  time: { label: 'Jangka waktu penyelesaian', group: 'delivery', field: 'duration.max' },
  cost: { label: 'Biaya atau tarif', group: 'delivery', field: 'cost.amount' },
  product: { label: 'Produk pelayanan', group: 'delivery', field: 'product' },
  complaints: { label: 'Penanganan pengaduan', group: 'delivery', field: 'complaints' },
  law: { label: 'Dasar hukum', group: 'management', field: 'legalBasis' },
  facilities: {
    label: 'Sarana dan prasarana',
    group: 'management',
    field: 'management.facilities',
  },
  competence: {
    label: 'Kompetensi pelaksana',
    group: 'management',
    field: 'management.competence',
  },
  supervision: {
    label: 'Pengawasan internal',
    group: 'management',
    field: 'management.supervision',
  },
  staffing: { label: 'Jumlah pelaksana', group: 'management', field: 'management.staffing' },
  guarantee: { label: 'Jaminan pelayanan', group: 'management', field: 'management.guarantee' },
  safety: {
    label: 'Jaminan keamanan dan keselamatan',
    group: 'management',
    field: 'management.safety',
  },
  evaluation: {
    label: 'Evaluasi kinerja pelaksana',
    group: 'management',
    field: 'management.evaluation',
  },
} as const;

export type ComponentKey = keyof typeof standardComponents;

export const componentKeys = Object.keys(standardComponents) as ComponentKey[];

/** One row may stand for all open components of management at once. */
export const ALL_MANAGEMENT = 'management';
