import { fileURLToPath } from 'node:url';
import { PagesError } from '../src/build/build-pages.ts';
import { readBuildEnvironment } from '../src/build/environment.ts';
import { buildSite } from '../src/build/site.ts';

async function run(): Promise<void> {
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
}

try {
  await run();
} catch (error) {
  if (!(error instanceof PagesError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
