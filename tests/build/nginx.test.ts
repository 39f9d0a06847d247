import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasNginx, startNginx, type NginxServer } from '../support/nginx.ts';
import { toIndexFolder } from '../support/relevance.ts';
import { sites } from '../support/sites.ts';

describe.runIf(hasNginx)('The nginx recipe', () => {
  let nginx: NginxServer;
  let url: string;

  beforeAll(async () => {
    nginx = await startNginx(sites.default);
    url = nginx.url.slice(0, -1);
  });

  afterAll(() => nginx.stop());

  it('serves pages, and the page for what is not there with its status', async () => {
    expect((await fetch(`${url}/layanan/`)).status).toBe(200);
    const missing = await fetch(`${url}/tidak-ada/`);
    expect(missing.status).toBe(404);
    expect(await missing.text()).toContain('<html lang="id"');
    const english = await fetch(`${url}/en/not-there/`);
    expect(english.status).toBe(404);
    expect(await english.text()).toContain('<html lang="en"');
  });

  it('leads from a folder without its slash to the page', async () => {
    const answer = await fetch(`${url}/layanan`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe('/layanan/');
  });

  it('sends the types that their standards name', async () => {
    const toType = async (path: string) => (await fetch(url + path)).headers.get('content-type');
    expect(await toType('/manifest.webmanifest')).toContain('application/manifest+json');
    expect(await toType('/status.json')).toContain('application/json');
    expect(await toType('/data/destinasi.geojson')).toContain('application/geo+json');
    expect(await toType('/data/katalog.jsonld')).toContain('application/ld+json');
    expect(await toType('/rute/teh-dan-telaga/rute.gpx')).toContain('application/gpx+xml');
    expect(await toType('/data/kampung.csv')).toContain('text/csv');
    expect(await toType('/sitemap-index.xml')).toContain('application/xml');
  });

  it('keeps nobody from a new version: pages and worker are asked for again, named files never', async () => {
    const toCache = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
    expect(await toCache('/sw.js')).toBe('no-cache');
    expect(await toCache('/')).toBe('no-cache');
    expect(await toCache(`/${toIndexFolder(sites.default)}pagefind.js`)).toContain('immutable');
  });

  it('lets no other site frame it, but for releases to embed', async () => {
    const toPolicy = async (path: string) =>
      (await fetch(url + path)).headers.get('content-security-policy');
    const release = '/siaran-pers/dua-angka-luas-dan-penduduk/';
    expect(await toPolicy('/')).toContain("frame-ancestors 'self'");
    expect(await toPolicy(release)).toContain("frame-ancestors 'self'");
    expect(await toPolicy(`${release}sisipan/`)).toContain('frame-ancestors *');
    const english = '/en/press/dua-angka-luas-dan-penduduk/embed/';
    expect(await toPolicy(english)).toContain('frame-ancestors *');
  });
});
