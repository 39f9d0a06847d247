import mdx from '@astrojs/mdx';
import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';

const { PENDOPO_SITE, PENDOPO_BASE, PENDOPO_OUT, PENDOPO_CONTENT } = process.env;

/** Two builds at once, of other content or into another folder, must not share a content store. */
const run = createHash('sha256')
  .update(`${PENDOPO_CONTENT ?? ''}|${PENDOPO_OUT ?? ''}`)
  .digest('hex')
  .slice(0, 8);

/** What loads on touch asks for its own imports: a list of them would weigh in every page before any touch. */
const lazyImports = {
  name: 'pendopo-lazy-imports',
  configEnvironment: () => ({
    build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } },
  }),
};

export default defineConfig({
  site: PENDOPO_SITE || 'http://localhost:4321',
  base: PENDOPO_BASE || '/',
  outDir: PENDOPO_OUT || 'dist',
  cacheDir: `.pendopo/astro/${run}`,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: '_berkas' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [mdx()],
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [lazyImports],
  },
});
