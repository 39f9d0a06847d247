import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: ['scripts/*.ts', 'src/pages/**/*.{astro,ts}', 'tests/**/*.test.ts'],
  // What its own file uses is alive; only the word `export` is too much.
  ignoreExportsUsedInFile: true,
  project: ['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'tests/**/*.ts'],
};

export default config;
