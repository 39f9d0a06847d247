import { fileURLToPath } from 'node:url';
import { readBuildEnvironment } from '../src/build/environment.ts';
import { buildSite } from '../src/build/site.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const environment = readBuildEnvironment(root);
const started = performance.now();
const { indexedPages, listedAddresses, problems } = await buildSite(root, environment);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
process.stdout.write(
  `Site in ${environment.outDir}: ${listedAddresses} addresses, ${indexedPages} pages in search, ${seconds} s.\n`,
);
if (problems)
  process.stdout.write(
    `${problems} problems in the content were set aside; "npm run check" names them.\n`,
  );
