import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import ICAL from 'ical.js';
import { z } from 'astro/zod';
import { listOutput, readPages } from '../support/output.ts';
import { sites, type TestSite } from '../support/sites.ts';

const id = z.uuid();
const phone = z.object({ id, number: z.string().regex(/^\+?\d{3,15}$/) });
const time = z.string().regex(/^\d\d:\d\d[+-]\d\d:\d\d$/);
const schedule = z.object({
  id,
  freq: z.enum(['WEEKLY', 'MONTHLY']).optional(),
  byday: z
    .string()
    .regex(/^(MO|TU|WE|TH|FR|SA|SU)(,(MO|TU|WE|TH|FR|SA|SU))*$/)
    .optional(),
  opens_at: time.optional(),
  closes_at: time.optional(),
  description: z.string(),
});

/** What HSDS 3.0 asks of a service and its parts: https://docs.openreferral.org/en/3.0/hsds/schema_reference.html */
const service = z.object({
  id,
  name: z.string().min(1),
  description: z.string().min(1),
  url: z.url(),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  assured_date: z.iso.date().optional(),
  application_process: z.string().optional(),
  fees_description: z.string().optional(),
  organization: z.object({ id, name: z.string().min(1), description: z.string().min(1) }),
  service_areas: z.array(z.object({ id, name: z.string() })).min(1),
  languages: z.array(z.object({ id, code: z.string().length(2) })).min(1),
  cost_options: z
    .array(z.object({ id, currency: z.literal('IDR'), amount: z.number().min(0) }))
    .optional(),
  required_documents: z.array(z.object({ id, document: z.string().min(1) })).optional(),
  service_at_locations: z
    .array(
      z.object({
        id,
        location: z.object({
          id,
          location_type: z.enum(['physical', 'postal', 'virtual']),
          name: z.string(),
          latitude: z.number().optional(),
          longitude: z.number().optional(),
        }),
        phones: z.array(phone).optional(),
        schedules: z.array(schedule).optional(),
      }),
    )
    .optional(),
});

interface ServicesFile {
  rows: { id: string; url_id: string; cost_idr: number | null }[];
  services: z.infer<typeof service>[];
}

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The services of the %s region as data',
  (_, site) => {
    const file = JSON.parse(
      readFileSync(join(site.outDir, 'data', 'layanan.json'), 'utf8'),
    ) as ServicesFile;

    it('are HSDS services, one for each row, with identifiers that are never used twice', () => {
      const faults = file.services.flatMap(
        (one) => service.safeParse(one).error?.issues.map((issue) => [one.name, issue]) ?? [],
      );
      expect(faults).toEqual([]);
      expect(file.services.map(({ url }) => url)).toEqual(file.rows.map(({ url_id }) => url_id));
      const ids = file.services.flatMap((one) => [
        one.id,
        ...(one.required_documents ?? []).map((document) => document.id),
        ...(one.cost_options ?? []).map((cost) => cost.id),
        ...(one.service_at_locations ?? []).map((place) => place.id),
      ]);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('say a cost only where the table says it', () => {
      const costs = file.services.map(({ cost_options: costs }) => costs?.[0]?.amount ?? null);
      expect(costs).toEqual(file.rows.map(({ cost_idr }) => cost_idr));
    });

    it('are public services of CPSV-AP to a reader of JSON-LD', async () => {
      const triples = (await jsonld.toRDF(file as object, {
        documentLoader: () => Promise.reject(new Error('Nothing may be loaded from elsewhere.')),
        format: 'application/n-quads',
      })) as unknown as string;
      const count = (part: string) =>
        triples.split('\n').filter((row) => row.includes(part)).length;
      const { services } = file;
      expect(count('#type> <http://purl.org/vocab/cpsv#PublicService>')).toBe(services.length);
      expect(count('<http://data.europa.eu/m8g/hasCompetentAuthority>')).toBe(services.length);
      const papers = services.flatMap((one) => one.required_documents ?? []);
      expect(count('<http://purl.org/vocab/cpsv#hasInput>')).toBe(papers.length);
      const costs = services.flatMap((one) => one.cost_options ?? []);
      expect(count('<http://data.europa.eu/m8g/hasCost>')).toBe(costs.length);
      expect(triples).toContain(`<${services[0]?.url}> <http://purl.org/dc/terms/title>`);
    });
  },
);

const listCards = (site: TestSite) =>
  listOutput(site)
    .map(({ path }) => path)
    .filter((path) => /^(kantor|en\/offices)\/.*\.vcf$/.test(path));

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The contact card of an office of the %s region',
  (_, site) => {
    const cards = listCards(site);

    it('exists in both languages, beside its page', () => {
      const pages = readPages(site).filter(({ path }) =>
        /^(kantor|en\/offices)\/[^/]+\/index\.html$/.test(path),
      );
      expect(pages.length).toBeGreaterThan(3);
      expect(cards.length).toBe(pages.length);
      for (const { path, html } of pages) {
        const name = path.startsWith('en/') ? 'contact.vcf' : 'kontak.vcf';
        expect(html).toContain(name);
        expect(existsSync(join(site.outDir, path.replace('index.html', name)))).toBe(true);
      }
    });

    it('is read by an independent reader, with no line of more than 75 bytes', () => {
      for (const path of cards) {
        const text = readFileSync(join(site.outDir, path), 'utf8');
        const card = new ICAL.Component(ICAL.parse(text) as never);
        expect(card.name).toBe('vcard');
        expect(card.getFirstPropertyValue('fn'), path).toBeTruthy();
        expect(card.getFirstPropertyValue('uid'), path).toMatch(/^https:/);
        expect(text).toMatch(/^BEGIN:VCARD\r\nVERSION:4\.0\r\n/);
        const lines = text.split('\r\n').map((line) => Buffer.byteLength(line));
        expect(Math.max(...lines), path).toBeLessThanOrEqual(75);
      }
    });
  },
);

it('The contact card of an office says phone, point, address and check in the forms of the standard', () => {
  const { outDir } = sites.fictional;
  const cards = listCards(sites.fictional).map((path) => readFileSync(join(outDir, path), 'utf8'));
  const text = cards.find((one) => one.includes('TEL'))?.replace(/\r\n[ \t]/g, '');
  expect(text).toMatch(/TEL;TYPE="?work,voice"?;VALUE=uri:tel:\+62\d+\r\n/);
  expect(text).toMatch(/GEO:geo:-?\d+\.\d+,\d+\.\d+;u=\d+\r\n/);
  expect(text).toMatch(/ADR:;;Jalan [^;]+;[^;]+;[^;]+;;Indonesia\r\n/);
  expect(text).toMatch(/REV:\d{8}T\d{6}Z\r\n/);
});
