import { launchChromium } from '../chromium.ts';
import { serveSite } from '../serve.ts';
import type { TestSite } from '../sites.ts';
import { openColdPage } from '../weigh.ts';

/**
 * Kilobytes that a phone with an empty cache loads on the search page of a built site, beyond the page itself, until
 * the first result of a word stands with all that its row needs.
 */
export async function weighFirstSearch(outDir: string, word: string): Promise<number> {
  const site: TestSite = { outDir, base: '/', env: {} };
  const served = await serveSite(outDir, site.base);
  const browser = await launchChromium();
  try {
    const cold = await openColdPage(browser, served, site);
    await cold.page.goto(`${served.url}cari/`, { waitUntil: 'networkidle' });
    const before = cold.weigh();
    await cold.page.locator('#search-query').pressSequentially(word, { delay: 120 });
    await cold.page
      .locator('[data-part=results] [data-result]')
      .first()
      .waitFor({ timeout: 60_000 });
    await cold.page.waitForTimeout(500);
    await cold.page.waitForLoadState('networkidle');
    return (cold.weigh() - before) / 1024;
  } finally {
    await browser.close();
    served.stop();
  }
}
