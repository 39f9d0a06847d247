import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { isLocalHost, isOwnRequest } from '../../src/build/preview/access.ts';
import { parseHeaderRules, selectHeaders } from '../../src/build/preview/header-rules.ts';
import { toPageLink } from '../../src/build/preview/page-links.ts';
import { createHandler, listenLocally } from '../../src/build/preview/server.ts';
import { SiteBuilder, type BuildStatus } from '../../src/build/preview/site-builder.ts';
import { createStaticFiles } from '../../src/build/preview/static-files.ts';
import { toStatus } from '../../src/build/preview/status.ts';
import type { Problem } from '../../src/domain/content/problem.ts';

const json = { 'content-type': 'application/json' };
let close = () => {};
afterEach(() => close());

/** Serves a small site under a base, with an editor that answers "ok". */
async function aServer(base = '') {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-site-'));
  const files = {
    'index.html': 'beranda',
    '404.html': 'tidak ada',
    'en/404.html': 'not found',
    'destinasi/index.html': 'daftar',
    'peta/data.topojson': '{}',
    _headers: `${base}/*\n  X-Uji: ya\n`,
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const site = createStaticFiles(folder, base);
  const build: BuildStatus = { state: 'ready', since: '' };
  const handler = createHandler({
    readSite: () => site,
    base,
    readStatus: () => toStatus(build, { state: 'ready', message: '', files: [] }),
    askEditor: () => Promise.resolve({ status: 200, body: Buffer.from('{"ok":true}') }),
  });
  const server = await listenLocally(handler, 0);
  close = server.close;
  const url = `http://127.0.0.1:${server.port}${base}`;
  return (path: string, init: RequestInit = {}) =>
    fetch(url + path, { redirect: 'manual', ...init });
}

test('only local names are answered', () => {
  for (const host of ['localhost', 'localhost:4321', '127.0.0.1:80', '[::1]:4321'])
    expect(isLocalHost(host)).toBe(true);
  for (const host of ['evil.example', 'localhost.evil.example', undefined])
    expect(isLocalHost(host)).toBe(false);
});

test('only our own page may save', () => {
  const host = 'localhost:4321';
  expect(isOwnRequest({ host, ...json, origin: 'http://localhost:4321' })).toBe(true);
  expect(isOwnRequest({ host, ...json })).toBe(true);
  expect(isOwnRequest({ host, ...json, origin: 'http://localhost:3000' })).toBe(false);
  expect(isOwnRequest({ host, ...json, 'sec-fetch-site': 'same-site' })).toBe(false);
  expect(isOwnRequest({ host, 'content-type': 'text/plain' })).toBe(false);
});

test('files are served as a static host serves them', async () => {
  const get = await aServer();
  expect(await (await get('/destinasi/')).text()).toBe('daftar');
  const moved = await get('/destinasi?a=1');
  expect([moved.status, moved.headers.get('location')]).toEqual([301, '/destinasi/?a=1']);
  const lost = await get('/en/x/');
  expect([lost.status, await lost.text()]).toEqual([404, 'not found']);
  const data = await get('/peta/data.topojson');
  expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8');
  expect(data.headers.get('x-uji')).toBe('ya');
  expect((await get('/_headers')).status).toBe(404);
  expect((await get('/../../etc/passwd')).status).toBe(404);
});

test('under a base everything stands below it', async () => {
  const get = await aServer('/hub');
  expect(await (await get('/')).text()).toBe('beranda');
  expect((await get('/destinasi')).headers.get('location')).toBe('/hub/destinasi/');
  expect((await get('/__pendopo/status')).status).toBe(200);
});

test('the road to git is closed to other pages', async () => {
  const get = await aServer();
  const ask = (headers: Record<string, string>) =>
    get('/api/v1', { method: 'POST', body: '{}', headers: { ...json, ...headers } });
  expect((await ask({})).status).toBe(200);
  expect((await ask({ origin: 'http://evil.example' })).status).toBe(403);
  expect((await get('/api/v1')).status).toBe(403);
});

test('later header rules win, and a rule can take one away', () => {
  const rules = parseHeaderRules('/*\n  A: 1\n  B: 2\n/x/*\n  ! A\n  B: 3: 4\n');
  expect([...selectHeaders(rules, '/x/y')]).toEqual([['b', '3: 4']]);
});

test('a changed file leads to its page', () => {
  const path = 'content/destinations/telaga';
  expect(toPageLink([`${path}.en.md`, `${path}.id.md`], 'content', '')).toBe('/destinasi/telaga/');
  expect(toPageLink([`${path}.en.md`], 'content', '/hub')).toBe('/hub/en/destinations/telaga/');
  expect(toPageLink(['content/people/sari.id.md'], 'content', '')).toBe('/ruang-media/');
  expect(toPageLink(['content/media/a.jpg'], 'content', '')).toBe('/');
});

const fault = { file: 'destinations/telaga.id.md' } as Problem;

/** A builder whose build writes a file, or fails, as the test says. */
function aBuilder(outcome: { ok: boolean }) {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-build-'));
  const current = join(folder, 'dist');
  let builds = 0;
  const seen: string[] = [];
  const builder = new SiteBuilder({
    current,
    fresh: join(folder, 'fresh'),
    debounceMs: 10,
    onChange: ({ state }) => seen.push(state),
    async runBuild(out) {
      builds++;
      await new Promise((resolve) => setTimeout(resolve, 60));
      mkdirSync(out, { recursive: true });
      writeFileSync(join(out, 'index.html'), String(builds));
      return { ok: outcome.ok, output: 'sebab', setAside: [fault] };
    },
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve, 400));
  return { builder, current, seen, settle, count: () => builds };
}

test('requests in quick succession become one build, one during a build one more', async () => {
  const { builder, settle, count, current } = aBuilder({ ok: true });
  builder.request();
  builder.request();
  await new Promise((resolve) => setTimeout(resolve, 40));
  builder.request();
  await settle();
  expect(count()).toBe(2);
  expect(readFileSync(join(current, 'index.html'), 'utf8')).toBe('2');
  expect(builder.status).toMatchObject({ state: 'ready', setAside: [fault] });
});

test('a failing build keeps the old site and says why', async () => {
  const outcome = { ok: true };
  const { builder, settle, current } = aBuilder(outcome);
  builder.request();
  await settle();
  outcome.ok = false;
  builder.request();
  await settle();
  expect(builder.status).toMatchObject({ state: 'failed', error: 'sebab' });
  expect(readFileSync(join(current, 'index.html'), 'utf8')).toBe('1');
  expect(existsSync(`${current}.old`)).toBe(false);
});

test('a name in a header rule stands for one part of an address', () => {
  const rules = parseHeaderRules('/rute/:slug/rute.gpx\n  Content-Type: application/gpx+xml\n');
  const typeOf = (path: string) => selectHeaders(rules, path).get('content-type');
  expect(typeOf('/rute/prau/rute.gpx')).toBe('application/gpx+xml');
  expect(typeOf('/rute/prau/')).toBeUndefined();
  expect(typeOf('/rute/a/b/rute.gpx')).toBeUndefined();
});
