import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { loadContent } from '../../src/build/content/load.ts';
import { distanceKm } from '../../src/domain/geo/distance.ts';
import { listOutput, readPage, selectElements } from '../support/output.ts';
import { projectRoot, sites, type TestSite } from '../support/sites.ts';
import { hasXmllint, validateXml } from '../support/xmllint.ts';

const SCHEMA = 'gpx-1.1.xsd';
/** The author, waypoint and device that stand in the recording of the fictional region. */
const RECORDER = /kenari-perekam/i;

interface Point {
  '@lat': string;
  '@lon': string;
  ele?: string;
  name?: string;
  cmt?: string;
}

interface Gpx {
  metadata: Record<string, unknown>;
  wpt?: Point[];
  trk?: { trkseg: { trkpt: Point[] }[] }[];
}

function parse(absolute: string): Gpx {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    isArray: (name) => ['wpt', 'trk', 'trkseg', 'trkpt'].includes(name),
  });
  return (parser.parse(readFileSync(absolute, 'utf8')) as { gpx: Gpx }).gpx;
}

const listGpx = (site: TestSite) => listOutput(site).filter(({ path }) => path.endsWith('.gpx'));
const toPlace = (point: Point) => ({ lat: Number(point['@lat']), lon: Number(point['@lon']) });

describe.each(Object.entries(sites) as [string, TestSite][])(
  'The GPX files of the %s region',
  (name, site) => {
    const files = listGpx(site);

    it.runIf(hasXmllint)('are valid against the schema of GPX 1.1, by xmllint', () => {
      expect(files.length).toBeGreaterThan(3);
      const names = files.map(({ absolute }) => absolute);
      expect(validateXml(SCHEMA, names)).toEqual({ status: 0, faults: [] });
    });

    it('hold the stops with a known point in their order, each with its precision in words', async () => {
      const root = site.env['PENDOPO_CONTENT'] ?? join(projectRoot, 'content');
      const { entries } = await loadContent(root);
      const places = new Map(entries.destinations.map((one) => [one.slug, one.data.place]));
      for (const { data, slug } of entries.routes) {
        const known = data.stops.flatMap((stop) => {
          const own = stop.lat === undefined ? places.get(stop.destination ?? '') : stop;
          return own?.lat === undefined ? [] : [`${own.lat}, ${own.lon}`];
        });
        const file = files.find(({ path }) => path === `rute/${slug}/rute.gpx`);
        const { wpt = [] } = file ? parse(file.absolute) : {};
        expect(wpt.map((one) => `${one['@lat']}, ${one['@lon']}`)).toEqual(known);
        for (const { cmt } of wpt) expect(cmt).toMatch(/ketelitian|perkiraan/i);
      }
    });

    it('have a line only where somebody recorded one', () => {
      const withTrack = files.filter(({ absolute }) => parse(absolute).trk).map(({ path }) => path);
      expect(withTrack.map((path) => path.split('/').at(-2))).toEqual(
        name === 'fictional' ? ['jalur-gunung-pelita', 'jalur-gunung-pelita'] : [],
      );
      for (const { absolute } of files) expect(readFileSync(absolute, 'utf8')).not.toMatch(/<rte/);
    });

    it('say whose they are, under which licence, and lead to their page', () => {
      for (const { absolute, path } of files) {
        const { metadata } = parse(absolute);
        expect(metadata).toMatchObject({ copyright: { year: '2026' }, author: {} });
        const page = path.replace(/[^/]+$/, '');
        expect(JSON.stringify(metadata)).toContain(
          `${site.env['PENDOPO_SITE']}${site.base}${page}`,
        );
      }
    });

    it('are offered by the page of their route, with their size, to be kept under its name', () => {
      for (const { path } of files) {
        const page = readPage({
          path,
          absolute: join(site.outDir, path.replace(/[^/]+$/, 'index.html')),
        });
        const [link] = selectElements(page, 'a', { href: `${site.base}${path}` });
        expect(link?.attributes['download']).toBe(`${path.split('/').at(-2)}.gpx`);
        expect(link?.text).toMatch(/GPX, \d+\sKB/);
      }
    });
  },
);

describe('The recording of the fictional region', () => {
  const file = join(sites.fictional.outDir, 'rute', 'jalur-gunung-pelita', 'rute.gpx');
  const line = (parse(file).trk ?? []).flatMap(({ trkseg }) => trkseg.flatMap((one) => one.trkpt));

  it('is published without its times, its author, his home and his device', () => {
    expect(line.length).toBeGreaterThan(20);
    expect(readFileSync(file, 'utf8')).not.toMatch(/<time|<extensions/);
    const named = listOutput(sites.fictional)
      .filter(({ path }) => /\.(gpx|html|json|xml|txt|js|geojson|csv)$/.test(path))
      .filter(({ absolute }) => RECORDER.test(readFileSync(absolute, 'utf8')));
    expect(named.map(({ path }) => path)).toEqual([]);
  });

  it('is as long as its page says', () => {
    const km = line
      .map(toPlace)
      .reduce((sum, to, index, all) => sum + distanceKm(all[index - 1] ?? to, to), 0);
    expect(km).toBeCloseTo(4.96, 1);
    const page = readFileSync(file.replace('rute.gpx', 'index.html'), 'utf8');
    expect(page).toContain(`${Math.round(km * 10) / 10}\u00a0km`.replace('.', ','));
  });
});

describe.runIf(hasXmllint)('The schema of the tests', () => {
  const source = join(sites.fictional.outDir, 'rute', 'jalur-gunung-pelita', 'rute.gpx');
  const change = (from: string | RegExp, to: string) =>
    validateXml(SCHEMA, [], readFileSync(source, 'utf8').replace(from, to)).status;

  it('accepts the file, and refuses what GPX 1.1 does not have', () => {
    expect(change('', '')).toBe(0);
    expect(change('version="1.1"', 'version="1.0"')).not.toBe(0);
    expect(change('<ele>', '<height>1</height><ele>')).not.toBe(0);
    expect(change(/lat="-5[^"]*"/, 'lat="95"')).not.toBe(0);
    expect(change('<cmt>', '<time>kemarin</time><cmt>')).not.toBe(0);
    expect(change(/<copyright author="[^"]*"/, '<copyright')).not.toBe(0);
  });
});
