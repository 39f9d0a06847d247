import type { KnipConfig } from 'knip';

const config: KnipConfig = {
  entry: [
    'scripts/*.ts',
    'src/pages/**/*.{astro,ts}',
    // Bundled into sw.js by src/build/offline.
    'src/worker/{worker,farewell}.ts',
    'tests/**/*.test.ts',
  ],
  // What its own file uses is alive; only the word `export` is too much.
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Named in a style sheet only.
    '@fontsource-variable/league-gothic',
    // The command `astro check` loads it.
    '@astrojs/check',
    // Gives the global namespace GeoJSON.
    '@types/geojson',
  ],
  // Programs of the system: installed by .ci/run, or their absence is said.
  ignoreBinaries: [
    'apt-get',
    'nginx',
    'exiftool',
    'newsboat',
    'ogrinfo',
    'pdfinfo',
    'sha256sum',
    'soffice',
    'systemd-analyze',
    'xmllint',
  ],
  project: ['src/**/*.{ts,astro}', 'scripts/**/*.ts', 'tests/**/*.ts'],
};

export default config;
