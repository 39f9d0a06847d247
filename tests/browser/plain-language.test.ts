import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openContext } from '../support/chromium.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const site = sites.fictional;
const GUIDE = 'layanan/kartu-warga/';

let browser: Browser;
let served: ServedSite;
let context: BrowserContext | undefined;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(site.outDir, site.base);
});

afterEach(() => context?.close());

afterAll(async () => {
  await browser.close();
  served.stop();
});

/** A device with voices of some languages; what it is told to say is kept on the page. */
async function openWithVoices(path: string, voices: readonly string[]): Promise<Page> {
  context = await openContext(browser, { viewport: { width: 390, height: 844 } });
  await context.addInitScript((langs: readonly string[]) => {
    const spoken: { text: string; lang: string }[] = [];
    const speech = {
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => langs.map((lang) => ({ lang, localService: true })),
      speak: ({ text, lang }: SpeechSynthesisUtterance) => spoken.push({ text, lang }),
      cancel: () => spoken.splice(0),
    };
    class Utterance {
      lang = '';
      voice: unknown;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.assign(window, { spoken });
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
  const page = await context.newPage();
  await page.goto(served.url + path);
  return page;
}

const readSpoken = (page: Page) =>
  page.evaluate(() => (window as unknown as { spoken: { text: string; lang: string }[] }).spoken);
const START = { name: 'Bacakan halaman ini' };
const STOP = { name: 'Berhenti membaca' };

describe('An official word on a service page', () => {
  it('leads to its meaning by touch and by keyboard, without JavaScript', async () => {
    context = await openContext(browser, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(served.url + GUIDE);
    const word = page.locator('main a.term').first();
    await word.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#istilah-loket');
    const meaning = page.locator('#istilah-loket');
    expect(await meaning.innerText()).toContain('tempat petugas melayani');
    const box = await meaning.boundingBox();
    expect(box?.y).toBeLessThan(720);
  });

  it('is no link in headings and labels, and each word is linked once', async () => {
    context = await openContext(browser);
    const page = await context.newPage();
    await page.goto(served.url + GUIDE);
    expect(await page.locator(':is(h1, h2, h3, label, summary, a) a.term').count()).toBe(0);
    const targets = await page
      .locator('a.term')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(new Set(targets).size).toBe(targets.length);
  });

  it('stands in the glossary with the services that use it', async () => {
    context = await openContext(browser);
    const page = await context.newPage();
    await page.goto(`${served.url}layanan/istilah/`);
    const entry = page.locator('#loket');
    expect(await entry.innerText()).toContain('Ditemui di:');
    await entry.getByRole('link', { name: 'Kartu warga' }).click();
    expect(new URL(page.url()).pathname).toBe(`${site.base}${GUIDE}`);
  });
});

describe('Reading aloud', () => {
  it('is not offered where the device has no voice of the language', async () => {
    const page = await openWithVoices(GUIDE, ['en-GB', 'ja-JP']);
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('button', START).isVisible()).toBe(false);
  });

  it('reads the guide in its language, the name first, and stops when pressed', async () => {
    const page = await openWithVoices(GUIDE, ['en-GB', 'in_ID']);
    await page.getByRole('button', START).click();
    await page.getByRole('button', STOP).waitFor();
    const spoken = await readSpoken(page);
    expect(spoken[0]).toMatchObject({ text: expect.stringMatching(/kartu warga/i), lang: 'in_ID' });
    const all = spoken.map(({ text }) => text).join(' ');
    expect(all).toContain('Loket 1 buka');
    expect(all).not.toMatch(/Cetak daftar|Bawa pulang|Istilah di halaman/);
    await page.getByRole('button', STOP).click();
    expect(await readSpoken(page)).toEqual([]);
    expect(await page.getByRole('button', START).isVisible()).toBe(true);
  });

  it('asks the network for its code only when it is pressed, and for nothing else', async () => {
    const page = await openWithVoices(`en/services/kartu-warga/`, ['en-GB']);
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.getByRole('button', { name: 'Read this page aloud' }).click();
    await page.getByRole('button', { name: 'Stop reading' }).waitFor();
    expect(asked.length).toBeGreaterThan(0);
    for (const url of asked) expect(url).toContain(`${site.base}_berkas/`);
  });
});
