import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { encode } from 'uqr';
import ICAL from 'ical.js';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatShortPlan, parsePlan } from '../../src/domain/plan/link.ts';
import { launchChromium, openContext } from '../support/chromium.ts';
import { serveCuttable, type CuttableSite } from '../support/cut-network.ts';
import { tabTo } from '../support/keyboard.ts';
import { visitOnce } from '../support/offline-page.ts';
import { sites } from '../support/sites.ts';
import { hasXmllint, validateXml } from '../support/xmllint.ts';

/** A busy machine takes its time. */
const poll = <T>(read: () => T) => expect.poll(() => read(), { timeout: 10_000 });

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

interface AxeWindow {
  axe: { run(): Promise<AxeResults> };
}

const site = sites.fictional;
let browser: Browser;
let server: CuttableSite;
let context: BrowserContext;
let page: Page;
/** Every address that the plan's own browser asked for, with what it sent along. */
const sent: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
  server = await serveCuttable(site.outDir, site.base);
  context = await openContext(browser, { acceptDownloads: true });
  context.on('request', (request) => {
    sent.push(request.url().replace(/#.*/, '') + (request.postData() ?? ''));
  });
  page = await context.newPage();
});

afterAll(async () => {
  await browser.close();
  server.stop();
});

const stops = (of: Page = page) => of.locator('.plan-stops h3 a').allTextContents();
const times = (of: Page = page) => of.locator('.plan-clock b').allTextContents();
const part = (name: string, of: Page = page) => of.locator(`[data-part="${name}"]`);

async function addFrom(path: string): Promise<void> {
  await page.goto(server.url + path);
  await page.getByRole('link', { name: 'Ke rencana' }).click();
}

describe('A plan of the fictional region', () => {
  it('is filled from the pages of places, events and offices', async () => {
    await addFrom('destinasi/air-terjun-lembayung/');
    await poll(stops).toEqual(['Air Terjun Lembayung']);
    await addFrom('destinasi/alun-alun-rukma/');
    await poll(stops).toEqual(['Air Terjun Lembayung', 'Alun-Alun Rukma']);
    await addFrom('acara/hari-jadi-rukmapura/');
    await poll(async () => (await stops()).length).toBe(3);
    expect(new URL(page.url()).hash).toMatch(/^#rencana=1&/);
    await addFrom('kantor/dinas-kependudukan/');
    await poll(async () => (await stops()).at(-1)).toBe('Dinas Kependudukan Rukmapura');
    await page.locator('#stop-4 .plan-times [data-do=remove]').click();
    await poll(async () => (await stops()).length).toBe(3);
  });

  it('is ordered, timed and shortened by keyboard alone', async () => {
    await tabTo(page, '#stop-1 [data-do=down]');
    await page.keyboard.press('Enter');
    await poll(async () => (await stops())[0]).toBe('Alun-Alun Rukma');
    expect(await page.evaluate(() => document.activeElement?.closest('li')?.id)).toBe('stop-2');
    expect(await part('said').textContent()).toContain('sekarang nomor 2');
    await page.locator('#plan-day').fill('2026-11-30');
    await page.locator('#plan-start').fill('09:00');
    await tabTo(page, '#stop-2 [name=travelMinutes]');
    await page.keyboard.type('45');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await poll(times).toEqual(['09.00', '10.45', '12.45']);
    await tabTo(page, '#stop-3 [data-do=remove]');
    await page.keyboard.press('Enter');
    await poll(async () => (await stops()).length).toBe(2);
    await page.keyboard.press('Enter');
    await poll(async () => (await stops()).length).toBe(3);
  });

  it('warns that a place is closed then, and gives two ways out', async () => {
    await poll(() => part('warning-text').textContent()).toContain('2 tempat');
    const why = page.locator('#stop-2 [data-fill=why]');
    expect(await why.textContent()).toContain('Tutup Senin. Buka lagi Selasa, 08.00.');
    await why.locator('[data-do=change]').click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('plan-day');
    await page.locator('#plan-day').fill('2026-12-01');
    await page.locator('#plan-start').focus();
    await poll(() => page.locator('#stop-2 [data-fill=state]').textContent()).toBe('Tutup 11.30');
    await page.locator('#stop-3 .plan-times [data-do=remove]').click();
  });

  it('adds the prices exactly and says what is not known', async () => {
    await page.locator('.plan-party summary').click();
    await page.locator('#plan-adult').fill('3');
    await page.locator('#plan-adult').blur();
    // The square is free; the waterfall takes Rp8.000 of everybody.
    await poll(() => part('sum-price').textContent()).toBe('Rp24.000');
    expect(await part('party').textContent()).toBe('3 dewasa');
    await page.locator('#plan-choose').selectOption('pantai-seberang');
    await page.getByRole('button', { name: 'Tambah tempat' }).click();
    await poll(() => part('sum-price').textContent()).toBe('dari Rp24.000, 1 belum diketahui');
  });

  it('opens from its link in another browser as the same plan', async () => {
    const other = await (await openContext(browser)).newPage();
    await other.goto(page.url());
    await poll(() => stops(other)).toEqual(await stops());
    expect(await times(other)).toEqual(await times());
    expect(await part('sum-price', other).textContent()).toBe(
      await part('sum-price').textContent(),
    );
    const english = page.url().replace('/rencana/', '/en/plan/');
    await other.goto(english);
    await poll(() => times(other)).toEqual(['9\u00a0am', '10:45\u00a0am', '12:45\u00a0pm']);
    await other.context().close();
  });

  it('sends nothing of itself to the server', () => {
    expect(sent.length).toBeGreaterThan(10);
    expect(sent.filter((text) => /rencana=|henti=|tambah=|orang=/.test(text))).toEqual([]);
    expect(sent.filter((text) => !text.startsWith(server.url))).toEqual([]);
  });

  it('gives a calendar and waypoints that other programs read, and a code of its link', async () => {
    const read = async (form: string) => {
      const waiting = page.waitForEvent('download');
      await page.locator(`[data-do=${form}]`).click();
      return readFileSync(await (await waiting).path(), 'utf8');
    };
    const calendar = new ICAL.Component(ICAL.parse(await read('ics')) as unknown[]);
    const [first] = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(first?.startDate.toJSDate().toISOString()).toBe('2026-12-01T01:00:00.000Z');
    const gpx = await read('gpx');
    expect(gpx.match(/<wpt /g)).toHaveLength(3);
    if (hasXmllint) expect(validateXml('gpx-1.1.xsd', [], gpx).faults).toEqual([]);
    const drawn = await part('qr').locator('path').getAttribute('d');
    const keys = ['alun-alun-rukma', 'air-terjun-lembayung', 'pantai-seberang'];
    const parsed = parsePlan(new URL(page.url()).hash, keys);
    const link = 'plan' in parsed ? formatShortPlan(parsed.plan) : '';
    const { data } = encode(`${page.url().replace(/#.*/, '')}#${link}`, { ecc: 'L', border: 2 });
    const dark = data.flatMap((line, y) =>
      line.flatMap((on, x) => (on ? `M${x} ${y}h1v1h-1z` : [])),
    );
    expect(drawn).toBe(dark.join(''));
    expect(parsePlan(link, keys)).toEqual(parsed);
  });

  it.each(['light', 'dark'] as const)(
    'has no fault that axe finds, in %s mode',
    async (colorScheme) => {
      const other = await (
        await openContext(browser, {
          colorScheme,
          bypassCSP: true,
          viewport: { width: 390, height: 844 },
        })
      ).newPage();
      await other.goto(page.url());
      await poll(async () => (await stops(other)).length).toBe(3);
      await other.addScriptTag({ content: axeSource });
      const faults = await other.evaluate(async () => {
        const { violations } = await (window as unknown as AxeWindow).axe.run();
        return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
      });
      expect(faults).toEqual([]);
      const isWide = () =>
        document.documentElement.scrollWidth > document.documentElement.clientWidth;
      await other.setViewportSize({ width: 320, height: 700 });
      expect(await other.evaluate(isWide)).toBe(false);
      await other.context().close();
    },
  );

  it('prints on one page', async () => {
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
  });

  it.each([
    ['cut short', (hash: string) => hash.slice(0, -12)],
    ['changed', (hash: string) => hash.replace('air-terjun-lembayung', 'telaga-sunya')],
    ['with a script', () => '#rencana=1&henti=<img src=x onerror=alert(1)>.60&uji=0000000'],
    ['with an address', () => '#rencana=1&henti=javascript:alert(1)&uji=0000000'],
  ])('%s is refused with a clear message, and no script runs', async (_, change) => {
    const other = await (await openContext(browser)).newPage();
    let isAlarmed = false;
    other.on('dialog', () => (isAlarmed = true));
    await other.goto(page.url().replace(/#.*/, '') + change(new URL(page.url()).hash));
    await poll(() => part('problem-text', other).textContent()).toContain('terpotong atau diubah');
    expect(await part('problem', other).isVisible()).toBe(true);
    expect(await other.locator('plan-page img[src=x]').count()).toBe(0);
    expect(isAlarmed).toBe(false);
    await other.context().close();
  });

  it('of one name that is markup shows it as text', async () => {
    await page.locator('#plan-name').fill('<img src=x onerror=alert(1)>');
    await page.locator('#plan-day').focus();
    await page.getByRole('button', { name: 'Rencana baru' }).click();
    await poll(() => page.locator('.plan-others').textContent()).toContain('<img src=x');
    expect(await page.locator('plan-page img[src=x]').count()).toBe(0);
    await page.locator('[data-do=open-other]').click();
    await poll(async () => (await stops()).length).toBe(3);
  });

  it('stays beside a plan that comes by a link', async () => {
    const own = page.url();
    const link = own.replace(/#.*/, '#tambah=telaga-sunya');
    const other = await (await openContext(browser)).newPage();
    await other.goto(link);
    await poll(async () => (await stops(other)).length).toBe(1);
    await other.goto(own);
    await poll(() => part('linked', other).isVisible()).toBe(true);
    await part('linked', other).getByRole('button').click();
    await poll(async () => (await stops(other)).length).toBe(1);
    await other.context().close();
  });

  it('opens without a network after a visit', async () => {
    const own = page.url();
    const other = await browser.newContext();
    const there = await visitOnce(other, server.url);
    await there.goto(own);
    await poll(async () => (await stops(there)).length).toBe(3);
    await there.waitForTimeout(500);
    server.cut();
    await there.goto(`${server.url}rencana/`);
    await poll(async () => (await stops(there)).length).toBe(3);
    server.restore();
    await other.close();
  });
});
