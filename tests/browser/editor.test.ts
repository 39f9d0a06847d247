import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openContext } from '../support/chromium.ts';
import { readDistrict, readDraft } from '../support/editor-drafts.ts';
import { EditorPage } from '../support/editor-page.ts';
import { sites } from '../support/sites.ts';
import { startSite, type StartedSite } from '../support/start-site.ts';

const title = 'Curug Realiasasi';
const slug = 'curug-realiasasi';
const photoSlug = 'bidang-hijau-untuk-uji';

let site: StartedSite;
let browser: Browser;
let page: Page;
let editor: EditorPage;
const outside: string[] = [];
const faults: string[] = [];

/** A photo as a telephone takes it: with a place in it. */
async function aPhoto(): Promise<string> {
  const file = join(mkdtempSync(join(tmpdir(), 'pendopo-photo-')), 'Foto Uji.jpg');
  const exif = { IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 21/1 0/1' } };
  const picture = { width: 1200, height: 900, channels: 3 as const, background: '#2a7a5a' };
  await sharp({ create: picture }).jpeg().withExif(exif).toFile(file);
  return file;
}

async function read(path: string): Promise<string> {
  return (await fetch(new URL(path, site.url))).text();
}

beforeAll(async () => {
  site = await startSite(sites.fictional.env.PENDOPO_CONTENT);
  await site.waitForBuild(() => undefined);
  browser = await launchChromium();
  const options = { locale: 'id-ID', timezoneId: 'Asia/Jakarta' };
  const context = await openContext(browser, {
    ...options,
    viewport: { width: 1400, height: 1000 },
  });
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(site.url) || /^(blob|data):/.test(request.url());
    if (!isOwn) outside.push(request.url());
  });
  editor = new EditorPage(page, site.url);
  await editor.login();
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

describe('From an editor’s keystroke to the page', () => {
  it('publishes a photo, without the place that the camera wrote into it', async () => {
    await editor.open('photos/new', 'alt');
    await editor.upload(await aPhoto());
    await editor.field('alt').fill('Bidang hijau polos');
    await editor.field('caption').fill('Bidang hijau untuk uji');
    await editor.field('creator').fill('Penguji');
    await editor.field('credit').fill('Penguji');
    await editor.choose('licence', 'CC0');
    await editor.choose('sourceType', 'Gambar buatan orang');
    await editor.save();
    await site.waitForBuild(() => editor.publish());
    expect(site.checkout.read(`content/photos/${photoSlug}.id.md`)).toContain('media/foto-uji.jpg');
    const stored = await sharp(join(site.checkout.root, 'content/media/foto-uji.jpg')).metadata();
    expect([stored.width, stored.exif]).toEqual([1200, undefined]);
  });

  it('publishes a destination that the checkout then has, in both languages', async () => {
    const { name, lat, lon } = readDistrict(site);
    await editor.open('destinations/new', 'title');
    await editor.field('title').fill(title);
    await editor.field('summary').fill('Air terjun untuk uji.');
    await editor.choose('kind', 'Air terjun');
    await editor.openGroup('place');
    await editor.field('lat').fill(lat);
    await editor.field('lon').fill(lon);
    await editor.choose('districts', name);
    await editor.choose('photos', 'Bidang hijau untuk uji');
    await editor.writeBody('Airnya jernih. {rumus} <b>tebal</b>');
    await editor.field('title', 1).fill('Test Waterfall');
    await editor.field('summary', 1).fill('A waterfall for tests.');
    await editor.save();
    const status = await site.waitForBuild(() => editor.publish());
    expect(status.url).toBe(`/destinasi/${slug}/`);
    expect(site.checkout.read(`content/destinations/${slug}.id.md`)).toContain(title);
    expect(site.checkout.read(`content/destinations/${slug}.en.md`)).toContain('Test Waterfall');
    expect(site.checkout.git('status', '--porcelain')).toBe('');
  });

  it('says in the editor that the page is up, with its address', async () => {
    const bar = page.locator('#status');
    await bar.getByText('Sudah tayang').waitFor();
    expect(await bar.locator('a').getAttribute('href')).toBe(`/destinasi/${slug}/`);
  });

  it('shows it on its page, in the list, on the map and in the data of the site', async () => {
    const own = await read(`/destinasi/${slug}/`);
    expect(own).toContain(title);
    expect(own).toContain('{rumus}');
    expect(own).not.toContain('<b>tebal</b>');
    expect(own).toContain('Bidang hijau polos');
    expect(await read(`/en/destinations/${slug}/`)).toContain('Test Waterfall');
    expect(await read('/destinasi/')).toContain(`/destinasi/${slug}/`);
    expect(await read('/peta/')).toContain(`/destinasi/${slug}/`);
    expect(await read('/data/peta/titik.json')).toContain(slug);
    expect(await read('/sitemap-1.xml')).toContain(`/destinasi/${slug}/`);
  });

  it('finds it in search', async () => {
    const reader = await (await openContext(browser)).newPage();
    await reader.goto(new URL('/cari/?q=realiasasi', site.url).href);
    await reader.locator(`a[href="/destinasi/${slug}/"]`).first().waitFor({ timeout: 20_000 });
    await reader.context().close();
  });

  it('changes a service that exists', async () => {
    const files = readdirSync(join(site.checkout.root, 'content/services'));
    const service = files.find((name) => name.endsWith('.id.md'))?.replace('.id.md', '') ?? '';
    await editor.open(`services/entries/${service}`, 'summary');
    await editor.field('summary').fill('Ringkasan baru dari penyunting.');
    await editor.save();
    await site.waitForBuild(() => editor.publish());
    const text = site.checkout.read(`content/services/${service}.id.md`);
    expect(text).toContain('Ringkasan baru dari penyunting.');
    expect(await read(`/layanan/${service}/`)).toContain('Ringkasan baru dari penyunting.');
  });

  it('holds a save back that the site could not show, in words, and loses nothing', async () => {
    const { name, lat, lon } = readDistrict(site);
    const panel = page.getByRole('alert').filter({ hasText: 'Belum disimpan' });
    await editor.open('destinations/new', 'title');
    await editor.field('title').fill('Uji Aturan');
    await editor.field('summary').fill('Untuk uji.');
    await editor.choose('kind', 'Air terjun');
    await editor.openGroup('place');
    await editor.field('lat').fill(lat);
    await editor.writeBody('Isi yang panjang.');
    await editor.pressSave();
    await panel.getByText('Letak › Bujur').waitFor();
    expect(await panel.innerText()).toMatch(/Bujur: belum diisi. Tertulis: kosong. Isi lintang/);
    expect(await panel.innerText()).toContain('Letak › Kecamatan: belum diisi');
    expect(await panel.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await editor.field('title').inputValue()).toBe('Uji Aturan');
    expect(site.clone.git('branch', '--list', 'cms/*')).not.toContain('uji-aturan');
    await panel.getByRole('button', { name: 'Ke kolom' }).first().click();
    await page.keyboard.type(lon);
    await editor.choose('districts', name);
    await editor.save();
    expect(await panel.count()).toBe(0);
    const draft = readDraft(site, 'destinations', 'uji-aturan');
    expect(draft).toContain('Isi yang panjang.');
    expect(draft).toContain(`lon: ${lon}`);
  });

  it('brings back what was typed and not saved, in both languages, and asks before it goes', async () => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => asked.push(dialog.type()));
    await editor.open('destinations/new', 'title');
    await editor.field('title').fill('Uji Salinan');
    await editor.field('summary').fill('Untuk uji.');
    await editor.choose('kind', 'Air terjun');
    await editor.field('title', 1).fill('Copy Test');
    await editor.writeBody('Belum disimpan.');
    await page.waitForTimeout(3500);
    await editor.reload('title');
    await expect.poll(() => editor.field('title').inputValue()).toBe('Uji Salinan');
    expect(asked).toEqual(['beforeunload', 'confirm']);
    await editor.save();
    expect(readDraft(site, 'destinations', 'uji-salinan')).toContain('Belum disimpan.');
    expect(readDraft(site, 'destinations', 'uji-salinan', 'en')).toContain('Copy Test');
    asked.length = 0;
    await editor.open(`destinations/entries/${slug}`, 'title');
    await editor.field('summary').fill('Diubah, belum disimpan.');
    await page.waitForTimeout(3500);
    await editor.reload('title');
    await expect.poll(() => editor.field('summary').inputValue()).toBe('Diubah, belum disimpan.');
    expect(asked).toEqual(['beforeunload', 'confirm']);
  });

  it('sets aside a file that was broken by hand, names it, and keeps the site up', async () => {
    const path = `content/destinations/${slug}.id.md`;
    const broken = site.checkout.read(path).replace('kind: waterfall', 'kind: bukan-jenis');
    const status = await site.waitForBuild(() => site.checkout.write(path, broken));
    expect(status.site.error).toBeUndefined();
    expect([status.site.state, status.state]).toEqual(['ready', 'set-aside']);
    const alarm = page.getByRole('alert').filter({ hasText: 'Tidak tayang' });
    await alarm.getByText('bukan-jenis').waitFor();
    expect(await alarm.innerText()).toContain(`destinations/${slug}.id.md`);
    expect(site.readLog()).toContain('Tidak tayang');
    const { setAside } = JSON.parse(await read('/status.json')) as { setAside: { file: string }[] };
    expect(setAside.map(({ file }) => file)).toContain(`destinations/${slug}.id.md`);
    expect((await fetch(new URL(`/destinasi/${slug}/`, site.url))).status).toBe(404);
    expect((await fetch(site.url)).status).toBe(200);
  });

  it('asked no other host and met no error on the way', () => {
    expect(outside).toEqual([]);
    // Decap refuses a save by a rejection that nobody catches: nothing, or its own record of the refusal.
    expect(faults.filter((fault) => !['undefined', 'Object'].includes(fault))).toEqual([]);
  });
});
