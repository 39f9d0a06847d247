import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sites } from '../support/sites.ts';

const CONTENT = { default: 'content', fictional: 'tests/region/content' } as const;

interface Row {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly district: string;
}

/** The table itself, not what the site made of it. */
async function readTable(region: keyof typeof CONTENT): Promise<Row[]> {
  const text = await readFile(join(CONTENT[region], 'tables/villages.csv'), 'utf8');
  return text
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [code = '', name = '', kind = '', , district = ''] = line.split(',');
      return { code, name, kind, district };
    });
}

const toWords = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&nbsp;', ' ')
    .replace(/[\s\u00a0]+/g, ' ');

describe.each(['default', 'fictional'] as const)('Every village of the %s region', (region) => {
  const { outDir } = sites[region];
  const readPage = ({ code }: Row) =>
    readFile(join(outDir, 'kampung', code.replaceAll('.', ''), 'index.html'), 'utf8');

  it('has a page with its true name, kind, code and kecamatan, as the table has them', async () => {
    for (const row of await readTable(region)) {
      const words = toWords(await readPage(row));
      const kind = row.kind === 'kelurahan' ? 'Kelurahan' : 'Desa';
      expect(words, row.code).toContain(`${kind} ${row.code} ${row.name}`);
      expect(words, row.code).toContain(`Kecamatan ${row.district}`);
    }
  });

  it('says how far its services are, level by level, and links to each service', async () => {
    for (const row of await readTable(region)) {
      const html = await readPage(row);
      const [, ...boxes] = html.split('class="level-box');
      expect(boxes, row.code).toHaveLength(3);
      expect(toWords(boxes[0] ?? ''), row.code).toContain('0 m');
      expect(toWords(boxes[2] ?? ''), row.code).toMatch(/\d (km|m) garis lurus/);
      expect(boxes.join('').match(/\/layanan\/[a-z0-9-]+\//g)?.length, row.code).toBeGreaterThan(2);
    }
  });

  it('does not pretend: what nobody has said is named, with whose it is to say', async () => {
    for (const row of await readTable(region)) {
      const words = toWords(await readPage(row));
      if (!words.includes('Yang tahu bisa mengisi')) continue;
      expect(words, row.code).toContain('Belum diketahui');
      expect(words, row.code).toContain('kantor desa');
    }
  });

  it('is in the directory, once, without any script', async () => {
    const html = await readFile(join(outDir, 'kampung/index.html'), 'utf8');
    for (const { code } of await readTable(region))
      expect(html.split(`/kampung/${code.replaceAll('.', '')}/"`), code).toHaveLength(2);
  });
});
