import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listOutput, readPage, selectElements, type Page } from '../support/output.ts';
import { sites } from '../support/sites.ts';

const { outDir } = sites.fictional;

function read(path: string): Page {
  return readPage({ path, absolute: join(outDir, path) });
}

function toHref(element: { attributes: Readonly<Record<string, string>> }): string {
  return element.attributes['href'] ?? '';
}

describe.each([
  [
    'siaran-pers',
    'Siaran ini dicabut',
    'Jembatan Watuterang ditutup dua minggu',
    'Jembatan aman dilalui',
  ],
  ['en/press', 'This release is withdrawn', '', 'The bridge is safe'],
])('A withdrawn release under %s', (folder, said, title, reason) => {
  const page = read(`${folder}/jembatan-watuterang/index.html`);
  const text = selectElements(page, 'main')[0]?.text ?? '';

  it('keeps its address and says that it is gone, since when and why', () => {
    expect(text).toContain(said);
    expect(text).toContain(title);
    expect(text).toContain(reason);
    const times = selectElements(page, 'time').map(({ attributes }) => attributes['datetime']);
    expect(times).toContain('2026-11-11T08:00:00+08:00');
  });

  it('offers nothing to copy, to keep or to look at, but whom to ring', () => {
    const ids = page.elements.map(({ attributes }) => attributes['id']);
    expect(ids).not.toContain('release-text');
    const main = /<main.*<\/main>/s.exec(page.html)?.[0] ?? '';
    // The portrait of whom to ring is no picture of the release.
    const material = main.replaceAll(/<a class="portrait".*?<\/a>/gs, '');
    expect(material).not.toMatch(/<img|<picture|kit\.zip|naskah\.docx|text\.docx|<copy-|<save-/);
    expect(main).toContain('href="tel:');
  });

  it('is for no search engine, neither others nor our own, and in no sitemap', () => {
    expect(page.html).toContain('<meta name="robots" content="noindex">');
    expect(page.html).not.toContain('data-pagefind-body');
    const maps = listOutput(sites.fictional).filter(({ path }) => /sitemap.*\.xml$/.test(path));
    expect(maps.length).toBeGreaterThan(0);
    for (const { absolute } of maps)
      expect(readFileSync(absolute, 'utf8')).not.toContain('jembatan-watuterang');
  });

  it('has no kit and stays in the list, struck through, with its badge', () => {
    expect(existsSync(join(outDir, folder, 'jembatan-watuterang', 'kit.zip'))).toBe(false);
    const list = read(`${folder}/index.html`);
    const own = selectElements(list, 'a').filter((one) =>
      toHref(one).endsWith(`/${folder}/jembatan-watuterang/`),
    );
    expect(own.map(({ attributes }) => attributes['class'])).toContain('is-withdrawn');
    expect(list.html).toContain('data-state="withdrawn"');
  });
});

describe('A corrected release', () => {
  const page = read('siaran-pers/jadwal-air-bersih/index.html');

  it('says its newest change above the text and leads to all of them, the newest first', () => {
    const jump = selectElements(page, 'a').find((one) => toHref(one) === '#perubahan');
    expect(jump?.text).toBe('Lihat perubahan');
    const notice = page.html.indexOf('#perubahan');
    expect(page.html.lastIndexOf('Air sudah mengalir', notice)).toBeGreaterThan(0);
    expect(notice).toBeLessThan(page.html.indexOf('id="release-text"'));
    const history = /<section id="perubahan".*?<\/section>/s.exec(page.html)?.[0] ?? '';
    expect(history.indexOf('Pembaruan')).toBeGreaterThan(0);
    expect(history.indexOf('Pembaruan')).toBeLessThan(history.indexOf('Ralat'));
    expect(history).toMatch(/<del>\s*Air mengalir lagi pada Rabu\.\s*<\/del>/);
  });

  it('says so in the list, with the time of the correction; a clarification says its own word', () => {
    const list = selectElements(read('siaran-pers/index.html'), 'li').map(({ text }) => text);
    const find = (title: string) => list.find((text) => text.includes(title));
    expect(find('Air bersih mengalir')).toMatch(/Diralat\s18\sNov\s2026,\s09\.30/);
    expect(find('tidak ditutup dan tidak kering')).toMatch(/Dijelaskan\s24\sNov\s2026/);
    expect(find('Pekan Kain Rukma')).not.toMatch(/Diralat|Dijelaskan|Diperbarui/);
  });
});

describe('A release of a kind of its own', () => {
  it('says when and where the press is invited, with the date for a calendar', () => {
    const page = read('siaran-pers/undangan-telaga-sunya/index.html');
    const rows = selectElements(page, 'dd').map(({ text }) => text.replace(/\s+/g, ' ').trim());
    expect(rows).toContain('3 Desember 2026, 08.00 WITA sampai 11.30 WITA');
    expect(rows).toContain('Gerbang timur Telaga Sunya');
    const links = selectElements(page, 'a').map(toHref);
    expect(links.some((href) => href.endsWith('/undangan-telaga-sunya/undangan.ics'))).toBe(true);
  });

  it('says which story it answers, and who the regency is with sources', () => {
    const { html } = read('siaran-pers/hak-jawab-pasar/index.html');
    expect(html).toContain('Dimuat di Kabar Rekaan, 13 November 2026');
    expect(html).toContain('href="https://kabar.example/sewa-kios"');
    expect(html).toContain('Tentang Kabupaten Rukmapura');
    expect(html).toContain('Sumber: Rekaan untuk uji');
    expect(html).toContain('Sari Pranawa (rekaan), Narahubung pers, Kantor Kabar Rukmapura');
  });

  it('says the claim, where it goes around, and the verdict in one word, in both languages', () => {
    const id = read('siaran-pers/hoaks-telaga-kering/index.html');
    const en = read('en/press/hoaks-telaga-kering/index.html');
    expect(selectElements(id, 'strong').map(({ text }) => text)).toContain('Salah');
    expect(selectElements(en, 'strong').map(({ text }) => text)).toContain('False');
    expect(id.html).toContain('Beredar di: Grup WhatsApp');
    expect(id.html).toContain('Program: Air untuk Semua · Lokasi: Tirtasunya');
  });
});
