import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDecapConfig } from '../../src/cms/config.ts';
import {
  collectionNames,
  toDefinition,
  toEntrySchema,
  toTranslationSchema,
  type CollectionName,
} from '../../src/model/index.ts';
import { launchChromium, openContext } from '../support/chromium.ts';
import {
  clearEntries,
  fillEntries,
  readData,
  readDraft,
  readKnown,
} from '../support/editor-drafts.ts';
import { EditorPage } from '../support/editor-page.ts';
import { sites } from '../support/sites.ts';
import { startSite, type StartedSite } from '../support/start-site.ts';

let site: StartedSite;
let browser: Browser;
let page: Page;
let editor: EditorPage;

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
  editor = new EditorPage(page, site.url);
  await editor.login();
});

afterAll(async () => {
  await browser?.close();
  site?.stop();
});

/** The field by which an entry is changed, so that it can be saved at all. */
function toChanged(name: CollectionName): string {
  const { fields } = toDefinition(name);
  return ['summary', 'title', 'name', 'caption'].find((text) => text in fields) ?? '';
}

/** A service without its standard components is saved only when the editor insists. */
const askedAbout: readonly CollectionName[] = ['services'];

/** Opens an entry in its form, changes one line, saves it, and holds the draft beside what stood in the files. */
async function saveWhole(name: CollectionName, entry: string, isAsked = false): Promise<void> {
  const definition = toDefinition(name);
  const field = toChanged(name);
  const before = site.checkout.read(`content/${name}/${entry}.id.md`);
  await editor.open(`${name}/entries/${entry}`, field);
  await editor.field(field).fill('Diubah di formulir');
  if (isAsked) await editor.pressSaveAndBeAsked();
  await editor.save();
  const schema = toEntrySchema(definition);
  const expected = { ...(readData(schema, before) as object), [field]: 'Diubah di formulir' };
  expect(readData(schema, readDraft(site, name, entry))).toEqual(expected);
  const english = site.checkout.read(`content/${name}/${entry}.en.md`);
  const translation = toTranslationSchema(definition);
  expect(readData(translation, readDraft(site, name, entry, 'en'))).toEqual(
    readData(translation, english),
  );
}

describe('An entry in which everything that may be open was cleared', () => {
  beforeAll(async () => {
    const known = await readKnown(site);
    const code = known.freeVillages[1];
    site.checkout.commit(clearEntries('contoh-kosong', { ...known, code, number: 98 }));
  });

  for (const name of askedAbout)
    it(`is asked about once and then saved whole by the real form: ${name}`, () =>
      saveWhole(name, 'contoh-kosong', true));
});

describe('An entry with every field filled', () => {
  const one = 'contoh-isian';

  beforeAll(async () => {
    site.checkout.commit(fillEntries(one, await readKnown(site)));
  });

  for (const name of collectionNames)
    it(`is saved whole by the real form: ${name}`, () => saveWhole(name, one));

  it('is asked about once when other content stands against it, and saved the second time', async () => {
    const known = await readKnown(site);
    const [taken] = known.takenVillages;
    const files = fillEntries('kembar', { ...known, code: taken });
    const path = 'content/villages/kembar.id.md';
    site.checkout.commit({ [path]: files[path] ?? '' });
    await editor.open('villages/entries/kembar', 'summary');
    await editor.field('summary').fill('Diubah di formulir');
    await editor.pressSave();
    const panel = page.getByRole('alert').filter({ hasText: 'periksa 1 hal' });
    await panel.getByText('sudah dipakai').waitFor();
    expect(site.clone.git('branch', '--list', 'cms/villages/kembar')).toBe('');
    await editor.save();
    expect(readDraft(site, 'villages', 'kembar')).toContain('Diubah di formulir');
  });
});

describe('A table in a text', () => {
  const path = 'content/releases/contoh-tabel.id.md';
  const row = '| Juli | 1.186,5 |';

  it('is put in from a spreadsheet as a block, beside one that stood there, and both are saved whole', async () => {
    const files = fillEntries('contoh-tabel', await readKnown(site));
    const old = `| Bulan | Kios |\n| ----- | ---- |\n${row}`;
    site.checkout.commit({ [path]: `${(files[path] ?? '').trimEnd()}\n\n${old}\n\nPenutup.\n` });
    await editor.open('releases/entries/contoh-tabel', 'summary');
    const body = page.locator('[data-slate-editor="true"]').first();
    await body.getByText('Isi contoh.').click();
    await page.locator('button[title="Sisipkan blok"]').first().click();
    await page.getByText('Tabel', { exact: true }).first().click();
    const rows = body.locator('textarea');
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.nth(1).inputValue()).toBe('Bulan | Kios\nJuli | 1.186,5');
    await rows.nth(0).fill('Desa\tWarga\nSela\t2.410');
    await editor.save();
    const draft = readDraft(site, 'releases', 'contoh-tabel');
    expect(draft).toContain('\n\n| Desa | Warga |\n| --- | --- |\n| Sela | 2.410 |\n\n');
    expect(draft).toContain(`| Bulan | Kios |\n| --- | --- |\n${row}\n\nPenutup.`);
  });
});

describe('The configuration of each production backend', () => {
  const remote = { repository: 'kab/hub', branch: 'main', appId: 'abc', authEndpoint: undefined };
  const hosts = [
    { backend: 'forgejo' as const, baseUrl: 'https://git.example.go.id', button: 'Forgejo' },
    { backend: 'gitlab' as const, baseUrl: 'https://gitlab.example.go.id', button: 'GitLab' },
  ];
  for (const { button, ...host } of hosts)
    it(`loads and offers the login: ${button}`, async () => {
      const region = { siteName: 'Uji', languages: ['id' as const, 'en' as const] };
      const place = { contentPath: 'content', siteUrl: 'https://hub.example.go.id/', base: '' };
      const config = toDecapConfig({ region, editor: { ...remote, ...host } }, place);
      const context = await openContext(browser);
      const other = await context.newPage();
      await other.route('**/admin/config.json', (route) => route.fulfill({ json: config }));
      await other.goto(new URL('admin/', site.url).href);
      const login = other.getByRole('button', { name: `Masuk dengan ${button}` });
      await login.waitFor({ timeout: 60_000 });
      expect(await other.getByText('Setelan penyunting tidak dapat dimuat').count()).toBe(0);
      await context.close();
    });
});

describe('The files of the editor', () => {
  it('are the program and its parts, without a second copy or maps', () => {
    const names = readdirSync(join(process.cwd(), '.pendopo/test/started/admin'));
    expect(names).toContain('decap-cms.js');
    expect(names.some((name) => name.endsWith('.wasm'))).toBe(true);
    expect(names.filter((name) => name.endsWith('.map') || /^(\d+\.)?cms\.js$/.test(name))).toEqual(
      [],
    );
    const html = readFileSync(
      join(process.cwd(), '.pendopo/test/started/admin/index.html'),
      'utf8',
    );
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(existsSync(join(process.cwd(), '.pendopo/test/started/admin/config.json'))).toBe(true);
  });
});
