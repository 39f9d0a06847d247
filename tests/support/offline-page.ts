import type { BrowserContext, Page } from 'playwright-core';

function refuseUnlessLoading(error: unknown): false {
  if (error instanceof Error && /context was destroyed|navigation/i.test(error.message))
    return false;
  throw error;
}

/** Asks the page until it says yes; Playwright's own waiting takes the promise of an answer for a yes. */
export async function waitFor<Given>(
  page: Page,
  ask: (given: Given) => Promise<boolean>,
  given: Given,
): Promise<void> {
  const end = Date.now() + 30_000;
  // A page that is loading again has no answer yet.
  const answer = () => page.evaluate(ask as never, given).catch(refuseUnlessLoading);
  while (!(await answer())) {
    if (Date.now() > end) throw new Error(`Still no after 30 s: ${String(ask)}`);
    await page.waitForTimeout(50);
  }
}

/** Waits until the worker runs and nothing is being installed or stored any more. */
export function waitUntilStored(page: Page, lang = 'id'): Promise<void> {
  return waitFor(
    page,
    async (wanted) => {
      const registration = await navigator.serviceWorker.getRegistration();
      if (registration?.active?.state !== 'activated' || registration.installing) return false;
      const names = await caches.keys();
      const search = names.find((name) => name.includes(` search ${wanted} `));
      return Boolean(
        search &&
        (await (await caches.open(search)).match(new URL('unit.json', registration.scope))),
      );
    },
    lang,
  );
}

/** A first visit that lasts until the core and the search are on the device. */
export async function visitOnce(context: BrowserContext, url: string, lang = 'id'): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await waitUntilStored(page, lang);
  return page;
}

/** What a page shows, as far as a version can be told: its own, and those of its files. */
export interface SeenPage {
  readonly version: string;
  /** Names of style sheets and scripts that the page asks for. */
  readonly files: readonly string[];
  readonly isStyled: boolean;
  readonly heading: string;
}

export function readPage(page: Page): Promise<SeenPage> {
  return page.evaluate(() => {
    const links = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]');
    const scripts = document.querySelectorAll<HTMLScriptElement>('script[src]');
    const strip = document.querySelector('.strip');
    return {
      version: document.documentElement.dataset['version'] ?? '',
      files: [...[...links].map(({ href }) => href), ...[...scripts].map(({ src }) => src)],
      isStyled: strip !== null && getComputedStyle(strip).backgroundColor !== 'rgba(0, 0, 0, 0)',
      heading: document.querySelector('h1')?.textContent.trim() ?? '',
    };
  });
}

/** Downloads a pack on the page of what is saved, to its end. */
export async function downloadPack(page: Page, url: string, id: string): Promise<void> {
  await page.goto(`${url}tersimpan/`);
  await page.evaluate(() => {
    for (const one of document.querySelectorAll('details')) one.open = true;
  });
  const row = page.locator(`[data-pack="${id}"]`);
  await row.locator('[data-do=start]').click();
  await row.locator('.badge').waitFor();
}
