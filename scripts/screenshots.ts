import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeAppScreenshots } from '../tests/support/app-screenshots.ts';
import { launchChromium, openContext } from '../tests/support/chromium.ts';
import { serveSite } from '../tests/support/serve.ts';
import { buildTestSite, projectRoot, sites, TEST_NOW } from '../tests/support/sites.ts';

/** The pages that are held beside the mocks, by region: Indonesian address, English address. */
const SHOTS = JSON.parse(
  readFileSync(join(projectRoot, 'docs', 'screenshots', 'pages.json'), 'utf8'),
) as Record<keyof typeof sites, Record<string, readonly [id: string, en: string]>>;

/** The two that the README shows end at the first screen. */
const README = new Set(['default/home-1440-light', 'default/service-390-dark']);

const WIDTHS = [390, 1440];
const MODES = ['light', 'dark'] as const;
const folder = join(projectRoot, 'docs', 'screenshots');

/** Where a region keeps the pictures of its manifest. */
const CONTENT = {
  default: join(projectRoot, 'content'),
  fictional: sites.fictional.env.PENDOPO_CONTENT,
};

async function takeShots(name: keyof typeof sites): Promise<number> {
  const site = sites[name];
  await buildTestSite(site);
  const served = await serveSite(site.outDir, site.base);
  const browser = await launchChromium();
  let count = 0;
  for (const width of WIDTHS)
    for (const colorScheme of MODES) {
      const context = await openContext(browser, {
        colorScheme,
        viewport: { width, height: width < 500 ? 844 : 900 },
        locale: 'id-ID',
      });
      // An alert in force at the time of the build stays in force in the pictures.
      await context.clock.setFixedTime(TEST_NOW);
      const page = await context.newPage();
      const shots = Object.entries(SHOTS[name]).flatMap(
        ([shot, [id, en]]) =>
          [
            [shot, id],
            [`${shot}-en`, en],
          ] as const,
      );
      for (const [shot, path] of shots) {
        await page.goto(`${served.url}${path}`, { waitUntil: 'networkidle' });
        await page.evaluate(() =>
          Promise.all([...document.images].map((one) => one.decode().catch(() => undefined))),
        );
        const file = join(folder, name, `${shot}-${width}-${colorScheme}.png`);
        await page.screenshot({
          path: file,
          fullPage: !README.has(`${name}/${shot}-${width}-${colorScheme}`),
        });
        count++;
      }
      await context.close();
    }
  count += await takeAppScreenshots(browser, served.url, CONTENT[name]);
  await browser.close();
  served.stop();
  return count;
}

mkdirSync(folder, { recursive: true });
const counts = [await takeShots('default'), await takeShots('fictional')];
process.stdout.write(`${counts.reduce((sum, one) => sum + one, 0)} screenshots in ${folder}\n`);
