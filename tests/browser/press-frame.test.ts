import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchChromium, openContext } from '../support/chromium.ts';
import { pressCopy, readClipboard } from '../support/clipboard.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const { outDir, base } = sites.fictional;
const SITE = 'https://rekaan.example.go.id/hub/';
const CLOTH = 'siaran-pers/pekan-kain-dibuka/';

let browser: Browser;
let served: ServedSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(outDir, base);
  context = await openContext(browser);
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: served.origin });
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  served.stop();
});

const press = (name: string, nth = 0) => pressCopy(page, name, nth);

describe('A release in a frame of another site', () => {
  it('is shown there, without a script and without any other request', async () => {
    await page.goto(served.url + CLOTH);
    await page.locator('summary', { hasText: 'Sisipkan' }).click();
    await press('Salin kode');
    const code = (await readClipboard(page))['text/plain'] ?? '';
    expect(code).toContain(`src="${SITE}${CLOTH}sisipan/" title="Siaran pers: Pekan Kain`);

    const paper = createServer((_, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(`<!doctype html><p>Koran</p>${code.replace(SITE, served.url)}`);
    });
    await new Promise<void>((resolve) => paper.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(paper.address() as AddressInfo).port}/`;
    const host = await context.newPage();
    const asked: string[] = [];
    const wrong: string[] = [];
    host.on('request', (request) => asked.push(request.url()));
    host.on('console', (message) => wrong.push(message.text()));
    await host.route(`${SITE}**`, (route) => route.fulfill({ body: 'the whole page' }));
    await host.goto(address);
    const frame = host.frameLocator('iframe');
    await frame.locator('h1').waitFor();
    paper.close();
    expect(await frame.locator('h1').textContent()).toContain('Pekan Kain Rukma');
    const padding = frame.locator('body').evaluate((one) => getComputedStyle(one).padding);
    expect(await padding).toBe('16px');
    expect(await frame.locator('script, link[rel=stylesheet], img').count()).toBe(0);
    expect(asked.filter((url) => !url.endsWith('favicon.ico'))).toEqual([
      address,
      `${served.url}${CLOTH}sisipan/`,
    ]);
    expect(wrong).toEqual([]);

    await frame.locator('a').last().click();
    await host.waitForURL(`${SITE}${CLOTH}`);
    await host.close();
  });

  it('says that it was corrected or withdrawn; the text of a withdrawn one is gone', async () => {
    await page.goto(`${served.url}siaran-pers/jadwal-air-bersih/sisipan/`);
    expect(await page.locator('.state').textContent()).toContain('19 November 2026');
    await page.goto(`${served.url}en/press/jembatan-watuterang/embed/`);
    expect(await page.locator('.state.withdrawn').textContent()).toContain('withdrawn');
    expect(await page.locator('body').textContent()).not.toContain('closure of');
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
  });

  it('is the only page that may be framed', async () => {
    const { headers } = await fetch(served.url + CLOTH);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });
});

describe('The page of quotations', () => {
  it('copies a quote with who said it, in which release, and where that is', async () => {
    await page.goto(`${served.url}ruang-media/kutipan/sari-pranawa/`);
    await press('Salin kutipan');
    const text = (await readClipboard(page))['text/plain'] ?? '';
    expect(text).toMatch(
      /^“.+”\nSari Pranawa \(rekaan\), Narahubung pers, Kantor Kabar Rukmapura\./,
    );
    expect(text).toContain(`Hak jawab No. 028/2026, 14 November 2026. ${SITE}siaran-pers/`);
  });
});
