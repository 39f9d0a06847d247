import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { listOutput, readPages, selectElements } from '../support/output.ts';
import { sites, type TestSite } from '../support/sites.ts';

const all = Object.entries(sites) as [string, TestSite][];
const { outDir } = sites.fictional;
const read = (path: string) => readFileSync(join(outDir, path), 'utf8');
const unfold = (text: string) => text.replace(/\r\n[ \t]/g, '');

describe.each(all)('The newsroom of the %s region', (_, site) => {
  const pages = readPages(site);
  const select = (form: RegExp) => pages.filter(({ path }) => form.test(path));

  it('has every release once under a kind and once under a year, in both languages', () => {
    for (const [folder, kind, year] of [
      ['siaran-pers', 'jenis', 'tahun'],
      ['en/press', 'kind', 'year'],
    ] as const) {
      const toCount = (form: string) =>
        select(new RegExp(`^${folder}/${form}index.html$`)).reduce(
          (sum, page) => sum + selectElements(page, 'li', { class: 'release-row' }).length,
          0,
        );
      expect(toCount('')).toBeGreaterThan(3);
      expect(toCount(`${kind}/[^/]+/`)).toBe(toCount(''));
      expect(toCount(`${year}/[^/]+/`)).toBe(toCount(''));
    }
  });

  it('has calendar files that an independent reader understands', () => {
    const files = listOutput(site).filter(({ path }) => /(undangan|invitations?)\.ics$/.test(path));
    expect(files.length).toBeGreaterThanOrEqual(2);
    for (const { absolute, path } of files) {
      const text = readFileSync(absolute, 'utf8');
      const calendar = new ICAL.Component(ICAL.parse(text) as never);
      expect(calendar.name, path).toBe('vcalendar');
    }
  });

  it('keeps its lists out of the search: the releases themselves are found', () => {
    const lists = select(
      /^(siaran-pers\/(index|jenis|dimensi|tempat|tahun|hal)|ruang-media\/kutipan)/,
    );
    expect(lists.length).toBeGreaterThan(3);
    const indexed = lists.filter(({ html }) => html.includes('data-pagefind-body'));
    expect(indexed.map(({ path }) => path)).toEqual([]);
  });
});

describe('The newsroom of a region that has all of it', () => {
  it('has a contact card of everybody whom its pages name for the press', () => {
    const text = unfold(read('ruang-media/narahubung/sari-pranawa/kontak.vcf'));
    const card = new ICAL.Component(ICAL.parse(text) as never);
    expect(card.getFirstPropertyValue('fn')).toBe('Sari Pranawa (rekaan)');
    expect(card.getFirstPropertyValue('kind')).toBe('individual');
    expect(text).toMatch(/TITLE:Narahubung pers\\?, Kantor Kabar Rukmapura\r\n/);
    expect(text).toContain('TEL;TYPE="work,voice";VALUE=uri:tel:+62299000404');
    expect(text).toContain('ORG:Kantor Kabar Rukmapura');
    expect(existsSync(join(outDir, 'en/newsroom/contacts/sari-pranawa/contact.vcf'))).toBe(true);
  });

  it('says when and where the press is invited, on its page and in the calendar', () => {
    const calendar = unfold(read('ruang-media/undangan.ics'));
    expect(calendar).toContain('DTSTART;TZID=Asia/Makassar:20261203T080000');
    expect(calendar).toBe(unfold(read('siaran-pers/undangan-telaga-sunya/undangan.ics')));
    expect(read('ruang-media/index.html')).toContain('Gerbang timur Telaga Sunya');
  });

  it('quotes with speaker, date and a link to the release, at an address of each quote', () => {
    const html = read('ruang-media/kutipan/index.html');
    expect(html).toContain('id="pekan-kain-dibuka-1"');
    expect(html).toContain('Tahun ini separuh perajin kami berumur di bawah 30 tahun.');
    expect(html).toContain('href="/hub/siaran-pers/pekan-kain-dibuka/#quote-1"');
    expect(read('en/newsroom/quotes/index.html')).toContain('under 30');
  });
});

it('The page of quotations of a region that quotes nobody says so', () => {
  const html = readFileSync(join(sites.default.outDir, 'ruang-media/kutipan/index.html'), 'utf8');
  expect(html).toContain('Belum ada kutipan.');
});
