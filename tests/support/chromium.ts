import { existsSync } from 'node:fs';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
} from 'playwright-core';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium's place: `CHROMIUM_PATH`, the system's, Playwright's own; undefined when there is none. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const own = env['CHROMIUM_PATH'];
  if (own) return existsSync(own) ? own : undefined;
  return [...SYSTEM, chromium.executablePath()].find((path) => existsSync(path));
}

/** Starts Chromium without the requests that it makes on its own. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error(
      'No Chromium found. Install it (apt-get install chromium) or name it with CHROMIUM_PATH.',
    );
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A context without the service worker: what its pages ask for is their own, and a route of a test sees all of it. */
export function openContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  return browser.newContext({ serviceWorkers: 'block', ...options });
}
