import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../tests/support/chromium.ts';
import { serveSite } from '../tests/support/serve.ts';
import { buildTestSite, projectRoot, sites } from '../tests/support/sites.ts';

/** The pages that are held beside the mocks, by region and language. */
const SHOTS: Record<keyof typeof sites, Record<string, string>> = {
  default: {
    home: '',
    destination: 'destinasi/telaga-warna/',
    explore: 'destinasi/',
    service: 'layanan/akta-kelahiran/',
    release: 'siaran-pers/',
    newsroom: 'ruang-media/',
    search: 'cari/?q=akta',
    map: 'peta/',
    village: 'kampung/',
    emergency: 'darurat/',
    'home-en': 'en/',
    'service-en': 'en/services/akta-kelahiran/',
    'explore-en': 'en/destinations/',
    'search-en': 'en/search/?q=lake',
    'map-en': 'en/map/',
    'release-en': 'en/press/',
  },
  fictional: {
    home: '',
    explore: 'destinasi/',
    search: 'cari/?q=telaga',
    map: 'peta/',
    'home-en': 'en/',
    press: 'siaran-pers/',
  },
};

/** The two that the README shows end at the first screen. */
const README = new Set(['default/home-1440-light', 'default/service-390-dark']);

const WIDTHS = [390, 1440];
const MODES = ['light', 'dark'] as const;
const folder = join(projectRoot, 'docs', 'screenshots');

async function takeShots(name: keyof typeof sites): Promise<number> {
  const site = sites[name];
  await buildTestSite(site);
  const served = await serveSite(site.outDir, site.base);
  const browser = await launchChromium();
  let count = 0;
  for (const width of WIDTHS)
    for (const colorScheme of MODES) {
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: width < 500 ? 844 : 900 },
        locale: 'id-ID',
      });
      const page = await context.newPage();
      for (const [shot, path] of Object.entries(SHOTS[name])) {
        await page.goto(`${served.url}${path}`, { waitUntil: 'networkidle' });
        const file = join(folder, name, `${shot}-${width}-${colorScheme}.png`);
        await page.screenshot({
          path: file,
          fullPage: !README.has(`${name}/${shot}-${width}-${colorScheme}`),
        });
        count++;
      }
      await context.close();
    }
  await browser.close();
  served.stop();
  return count;
}

mkdirSync(folder, { recursive: true });
const counts = [await takeShots('default'), await takeShots('fictional')];
process.stdout.write(`${counts.reduce((sum, one) => sum + one, 0)} screenshots in ${folder}\n`);
