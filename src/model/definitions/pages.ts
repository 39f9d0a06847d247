import { defineCollection } from '../definition.ts';
import { closing, links, summary, title } from '../shared/index.ts';

/** Plain pages; the file name decides the address: tentang, kontak, aksesibilitas, privasi, lisensi. */
export const pages = defineCollection({
  name: 'pages',
  label: 'Halaman',
  one: 'Halaman',
  summary: '{{title}}',
  fields: { title, summary, links, ...closing },
  body: { label: 'Isi' },
});
