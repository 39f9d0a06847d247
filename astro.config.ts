import mdx from '@astrojs/mdx';
import { createHash } from 'node:crypto';
import { defineConfig } from 'astro/config';

const { PENDOPO_SITE, PENDOPO_BASE, PENDOPO_OUT, PENDOPO_CONTENT } = process.env;

/** Two builds at once, of other content or into another folder, must not share a content store. */
const run = createHash('sha256')
  .update(`${PENDOPO_CONTENT ?? ''}|${PENDOPO_OUT ?? ''}`)
  .digest('hex')
  .slice(0, 8);

/**
 * What runs before any touch, in two files that pages share: in many small ones it would weigh half as much again, and
 * a page has 3 KB for it. Every page loads the first; those about places both.
 */
const groups = [
  {
    name: 'base',
    test: /preload-helper|src\/device\/first-press\.ts|src\/islands\/(alerts\/alert-watch|offline\/offline-note|print-button\/print-button|search-keys\/search-keys|save-button\/save-button)\.ts/,
  },
  {
    name: 'places',
    test: /src\/(layouts\/place-islands|islands\/(explore\/explore-filter|map\/map-view|open-now\/open-now|place-tools\/place-tools))\.ts/,
  },
];

/**
 * What loads on touch asks for its own imports and finds its style sheet linked in the page. So the bundler's helper,
 * which would list and preload both, is a plain call here: it would weigh 0.8 KB in every page before any touch.
 */
const lazyImports = {
  name: 'pendopo-lazy-imports',
  enforce: 'pre' as const,
  configEnvironment: (name: string) => ({
    build: {
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      ...(name === 'client' && { rolldownOptions: { output: { codeSplitting: { groups } } } }),
    },
  }),
  load: (id: string) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
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
