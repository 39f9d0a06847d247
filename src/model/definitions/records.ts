import { defineCollection } from '../definition.ts';
import {
  choice,
  file,
  number,
  optional,
  paragraph,
  relation,
  text,
  translated,
  url,
} from '../kit/index.ts';
import { closing, summary, title } from '../shared/index.ts';

/** Classes of public information of UU 14/2008. */
export const recordClasses = {
  periodic: 'Berkala',
  immediate: 'Serta-merta',
  anytime: 'Setiap saat',
  excluded: 'Dikecualikan',
} as const;

/** The register of public information (daftar informasi publik). */
export const records = defineCollection({
  name: 'records',
  label: 'Informasi publik',
  one: 'Informasi',
  summary: '{{title}}',
  fields: {
    title,
    summary,
    class: choice({ label: 'Golongan', options: recordClasses }),
    office: optional(relation({ label: 'Kantor', to: 'offices' })),
    year: optional(number({ label: 'Tahun', min: 1900, max: 2100, integer: true })),
    file: optional(file({ label: 'Berkas' })),
    url: optional(url({ label: 'Alamat' })),
    format: optional(text({ label: 'Bentuk', max: 60 })),
    ground: optional(translated(paragraph({ label: 'Dasar pengecualian', max: 400 }))),
    ...closing,
  },
});
