import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExploreData, ExploreRow } from '../../src/domain/explore/row.ts';
import { launchChromium, openContext } from '../support/chromium.ts';
import { toBrotliBytes } from '../support/output.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';
import { sites, TEST_NOW } from '../support/sites.ts';

const site = sites.fictional;
const PLACES = 500;
const LONGEST_TASK_MS = 50;

let browser: Browser;
let served: ServedSite;
let outDir: string;

const FILE = 'data/saringan/tempat.json';

/** The site with so many places that the list has four pages: rows with hours, prices and points of their own. */
function writeManyRows(): void {
  outDir = mkdtempSync(join(tmpdir(), 'pendopo-many-'));
  cpSync(site.outDir, outDir, { recursive: true });
  const file = join(outDir, FILE);
  const data = JSON.parse(readFileSync(file, 'utf8')) as ExploreData;
  const rows = Array.from({ length: PLACES }, (_, index): ExploreRow => {
    const row = data.rows[index % data.rows.length];
    if (!row) throw new Error(`${FILE} of the test site has no rows.`);
    const nth = Math.floor(index / data.rows.length);
    if (nth === 0) return row;
    return {
      ...row,
      slug: `${row.slug}-${nth}`,
      title: `${row.title} ${nth}`,
      heightM: (row.heightM ?? 0) + nth,
      lat: (row.lat ?? 0) + nth / 2000,
    };
  });
  writeFileSync(file, JSON.stringify({ ...data, rows }));
  const page = join(outDir, 'destinasi', 'index.html');
  const html = readFileSync(page, 'utf8');
  const [list = '', inner = ''] = /<ol id="explore-list"[^>]*>([\s\S]*?)<\/ol>/.exec(html) ?? [];
  const items = inner.split(/(?=<li)/).filter(Boolean);
  const first = Array.from({ length: 150 }, (_, index) => {
    const item = items[index % items.length] ?? '';
    const nth = Math.floor(index / items.length);
    return nth === 0 ? item : item.replace(/(destinasi\/[a-z-]+)\//, `$1-${nth}/`);
  });
  writeFileSync(page, html.replace(list, list.replace(inner, first.join(''))));
}

beforeAll(async () => {
  writeManyRows();
  served = await serveSite(outDir, site.base);
  browser = await launchChromium();
});

afterAll(async () => {
  await browser.close();
  served.stop();
  rmSync(outDir, { recursive: true, force: true });
});

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  /** Time on the processor in microseconds: what other programs take meanwhile is not in it. */
  readonly tdur?: number;
  readonly pid: number;
  readonly tid: number;
  readonly args?: { readonly name?: string };
}

/** Chromium's own trace of what happens meanwhile: the longest tasks of the page's main thread, in milliseconds of its processor time. */
async function traceTasks(session: CDPSession, act: () => Promise<unknown>): Promise<number[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', '__metadata', 'devtools.timeline'] },
  });
  await act();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  const mains = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return events
    .filter(({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}

async function openMany(): Promise<Page> {
  const context = await openContext(browser);
  await context.clock.setFixedTime(TEST_NOW);
  const page = await context.newPage();
  await page.goto(`${served.url}destinasi/`);
  await page.getByRole('button', { name: 'Saring dan urutkan' }).click();
  await page.locator('.explore-panel').waitFor();
  return page;
}

describe('The list of 500 places', () => {
  it('filters without a task of over 50 ms in the trace of Chromium', async () => {
    // The best of three: whatever else the machine does can only make a task longer.
    const longest: number[] = [];
    while (longest.length < 3 && !longest.some((ms) => ms <= LONGEST_TASK_MS))
      longest.push(await traceLongest());
    expect(Math.min(...longest), longest.join(', ')).toBeLessThanOrEqual(LONGEST_TASK_MS);
  });

  /** Filters in six steps, and gives the longest task of them. */
  async function traceLongest(): Promise<number> {
    const page = await openMany();
    // The live map stands, as rows of other pages of the list need it.
    await page.locator('[data-map-open]').click();
    await page.locator('map-view.is-live').waitFor();
    await page.waitForTimeout(500);
    const session = await browser.newBrowserCDPSession();
    const steps: (() => Promise<unknown>)[] = [
      () => page.getByRole('checkbox', { name: /^Agro/ }).check(),
      () => page.getByRole('checkbox', { name: /^Agro/ }).uncheck(),
      () => page.getByLabel('Buka pada tanggal').fill('2026-11-27'),
      () => page.getByRole('checkbox', { name: /^Masuk gratis/ }).check(),
      () => page.getByLabel('Urutan').selectOption('name'),
      () => page.getByRole('button', { name: 'Hapus saringan' }).click(),
    ];
    const tasks = await traceTasks(session, async () => {
      for (const step of steps) {
        await step();
        await page.waitForTimeout(250);
      }
    });
    await page.context().close();
    expect(tasks.filter((ms) => ms > 0).length).toBeGreaterThan(50);
    return tasks[0] ?? Infinity;
  }

  it('has a file of places within 20 KB', () => {
    expect(toBrotliBytes(readFileSync(join(outDir, FILE)))).toBeLessThan(20 * 1024);
  });
});
