import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot, sites } from '../support/sites.ts';

/** Debian keeps nginx in a folder that is not in everybody's path. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/local/sbin:/usr/sbin` };
const hasNginx = !spawnSync('nginx', ['-v'], { env }).error;
if (!hasNginx)
  process.stderr.write('Not tested: the nginx recipe. It needs: apt-get install nginx-light\n');

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** The recipe of deploy/, with the machine's own root and port, inside the least that nginx needs around it. */
function toConfig(folder: string, port: number): string {
  const recipe = readFileSync(join(projectRoot, 'deploy', 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/pendopo;', `root ${sites.default.outDir};`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `daemon off;\nuser root;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n${paths}\naccess_log off;\n${recipe}\n}\n`;
}

async function waitFor(url: string): Promise<void> {
  for (let attempt = 0; attempt < 50; attempt++) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} did not answer`);
}

describe.runIf(hasNginx)('The nginx recipe', () => {
  let nginx: ChildProcess;
  let url: string;

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pendopo-nginx-'));
    const port = await findFreePort();
    const file = join(folder, 'nginx.conf');
    writeFileSync(file, toConfig(folder, port));
    nginx = spawn('nginx', ['-c', file, '-p', folder, '-e', join(folder, 'error.log')], {
      stdio: 'ignore',
      env,
    });
    url = `http://127.0.0.1:${port}`;
    await waitFor(url);
  });

  afterAll(() => void nginx.kill());

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
    expect(await toType('/sitemap-index.xml')).toContain('application/xml');
  });

  it('lets no other site frame it', async () => {
    const { headers } = await fetch(`${url}/`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
  });
});
