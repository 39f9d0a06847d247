import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatTimeline } from '../../src/domain/hours/state.ts';
import { CASES } from '../hours/cases.ts';
import { launchChromium, openContext } from '../support/chromium.ts';
import { toCaseWords, toExpectedText, toInstant, toLine } from '../support/hours-cases.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites } from '../support/sites.ts';

const site = sites.fictional;
/** A place with a night market: 17.00–22.00, on Friday and Saturday until 02.00, Monday and Tuesday closed. */
const MARKET = 'destinasi/pasar-malam-arum/';

let browser: Browser;
let served: ServedSite;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  served = await serveSite(site.outDir, site.base);
  context = await openContext(browser, { timezoneId: 'America/New_York' });
  page = await context.newPage();
});

afterAll(async () => {
  await context.close();
  await browser.close();
  served.stop();
});

const readText = (selector: string): Promise<string> => page.locator(selector).first().innerText();
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('On a device in New York', () => {
  it('every case of the table gives the words of its place', async () => {
    await page.clock.install({ time: new Date('2026-11-24T09:00+07:00') });
    await page.goto(served.url + MARKET);
    await page.locator('open-now .badge').first().waitFor();
    const wrong: string[] = [];
    // Where nothing is known there is no line: the badge that stands there is not replaced.
    for (const one of CASES.filter((any) => any.state !== 'unknown')) {
      await page.clock.setFixedTime(toInstant(one, one.at));
      const given = { line: formatTimeline(toLine(one)), words: toCaseWords(one, 'id') };
      const text = await page.evaluate(({ line, words }) => {
        const template = document.querySelector<HTMLElement>('[data-open-words]');
        if (template) template.dataset['openWords'] = JSON.stringify(words);
        const element = document.createElement('open-now');
        element.dataset['line'] = line;
        document.querySelector('main')?.append(element);
        const said = element.textContent;
        element.remove();
        return said;
      }, given);
      const expected = toExpectedText(one, 'id');
      if (tidy(text) !== tidy(expected)) wrong.push(`${one.name}: "${text}", not "${expected}"`);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['2026-11-25T18:00+08:00', 'Buka sampai 22.00'],
    ['2026-11-25T21:30+08:00', 'Segera tutup sampai 22.00'],
    ['2026-11-25T23:00+08:00', 'Tutup buka besok 17.00'],
    ['2026-11-26T22:30+08:00', 'Tutup buka Sabtu 17.00'],
    ['2026-11-29T01:30+08:00', 'Segera tutup sampai 02.00'],
    // A day that the region keeps: a holiday, on which the market opens.
    ['2026-12-01T11:00+08:00', 'Tutup buka 17.00'],
    ['2026-12-09T18:00+08:00', 'Belum pasti'],
  ])('the page of a place says at %s: %s', async (moment, words) => {
    await page.clock.setFixedTime(new Date(moment));
    await page.goto(served.url + MARKET);
    await expect.poll(async () => tidy(await readText('.place-state open-now'))).toBe(words);
  });

  it('today is marked in the week by the day of the place', async () => {
    await page.clock.setFixedTime(new Date('2026-11-25T00:30+08:00'));
    await page.goto(served.url + MARKET);
    await expect.poll(() => page.locator('tr[data-today] th').allInnerTexts()).toEqual(['Rabu']);
  });

  it('in English the same place says the same', async () => {
    await page.clock.setFixedTime(new Date('2026-11-25T18:00+08:00'));
    await page.goto(`${served.url}en/destinations/pasar-malam-arum/`);
    await expect
      .poll(async () => tidy(await readText('.place-state open-now')))
      .toBe('Open until 10 pm');
  });
});

describe('Where to go for a service', () => {
  const brief = () =>
    page.locator('.office-brief', { hasText: 'Dinas Kependudukan' }).locator('open-now');

  it.each([
    ['2026-11-25T10:00+08:00', 'Buka sampai 12.00'],
    ['2026-11-25T13:00+08:00', 'Tutup buka Senin 09.00'],
  ])('says with the first touch at %s by the clock of its counter: %s', async (moment, words) => {
    await page.clock.setFixedTime(new Date(moment));
    await page.goto(`${served.url}layanan/izin-warung/`);
    const scripts = await page.evaluate(
      () =>
        performance.getEntriesByType('resource').filter(({ name }) => /places/.test(name)).length,
    );
    expect(scripts).toBe(0);
    expect(tidy(await brief().innerText())).not.toMatch(/^(Buka|Tutup)/);
    await page.mouse.wheel(0, 300);
    await expect.poll(async () => tidy(await brief().innerText())).toBe(words);
  });

  it('stands in the list of offices too', async () => {
    await page.clock.setFixedTime(new Date('2026-11-25T10:00+08:00'));
    await page.goto(`${served.url}kantor/`);
    await page.keyboard.press('Tab');
    const row = page.locator('.row', { hasText: 'Dinas Kependudukan Rukmapura' });
    await expect.poll(async () => tidy(await row.innerText())).toContain('Buka sampai 12.00');
  });
});

describe('Without JavaScript', () => {
  it('the week is shown and nothing is said of now', async () => {
    const plain = await openContext(browser, { javaScriptEnabled: false });
    const quiet = await plain.newPage();
    await quiet.goto(served.url + MARKET);
    const state = tidy(await quiet.locator('.place-state').innerText());
    expect(state).not.toMatch(/Tutup|Buka sekarang|Buka sampai/);
    expect(await quiet.locator('table.week tr').count()).toBeGreaterThanOrEqual(7);
    await plain.close();
  });
});
