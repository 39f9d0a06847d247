import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

const { PENDOPO_SITE, PENDOPO_BASE, PENDOPO_OUT } = process.env;

export default defineConfig({
  site: PENDOPO_SITE || 'http://localhost:4321',
  base: PENDOPO_BASE || '/',
  outDir: PENDOPO_OUT || 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_berkas' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx()],
});
