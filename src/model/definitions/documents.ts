import { defineCollection } from '../definition.ts';
import { optional, paragraph, relation, translated } from '../kit/index.ts';
import { closing, summary, title } from '../shared/index.ts';

/** Papers that services ask for, told once: what it is and where to get it. Services point here. */
export const documents = defineCollection({
  name: 'documents',
  label: 'Dokumen',
  one: 'Dokumen',
  hint: 'Dokumen yang diminta banyak layanan. Ditulis sekali di sini, dipakai di semua daftar.',
  summary: '{{title}}',
  fields: {
    title,
    summary,
    where: optional(
      translated(
        paragraph({
          label: 'Didapat dari',
          hint: 'Satu kalimat, misalnya: Minta kepada ketua RT, lalu RW.',
          max: 200,
        }),
      ),
    ),
    service: optional(
      relation({
        label: 'Layanan untuk mendapatkannya',
        hint: 'Kosongkan bila tidak diurus lewat layanan di sini.',
        to: 'services',
      }),
    ),
    ...closing,
  },
});
