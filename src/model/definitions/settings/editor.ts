import { defineCollection } from '../../definition.ts';
import { choice, optional, text, url } from '../../kit/index.ts';

/** Where the production editor keeps its files. */
export const editor = defineCollection({
  name: 'editor',
  label: 'Editor',
  one: 'Editor',
  fields: {
    backend: choice({
      label: 'Penyimpanan',
      options: { local: 'Git di komputer ini', forgejo: 'Forgejo', gitlab: 'GitLab' },
    }),
    repository: optional(text({ label: 'Repositori', hint: 'pemilik/nama', max: 160 })),
    branch: optional(text({ label: 'Cabang', max: 80 })),
    baseUrl: optional(url({ label: 'Alamat server git' })),
    appId: optional(text({ label: 'ID aplikasi OAuth', max: 200 })),
    authEndpoint: optional(text({ label: 'Titik masuk OAuth', max: 120 })),
  },
});
