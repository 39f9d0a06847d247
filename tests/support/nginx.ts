import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot, type TestSite } from './sites.ts';

/** Debian keeps nginx in a folder that is not in everybody's path. */
const env = { ...process.env, PATH: `${process.env['PATH']}:/usr/local/sbin:/usr/sbin` };

/** False on a machine without nginx; what is not tested there is said. */
export const hasNginx = !spawnSync('nginx', ['-v'], { env }).error;
if (!hasNginx)
  process.stderr.write('Not tested: the nginx recipe. It needs: apt-get install nginx-light\n');

/** A real nginx that serves a built site by the recipe of deploy/. */
export interface NginxServer {
  /** Address of the home page, with the base path. */
  readonly url: string;
  stop(): void;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A folder in which the site lies below its sub-path. */
function toRoot(folder: string, { outDir, base }: TestSite): string {
  if (base === '/') return outDir;
  const below = join(folder, 'root', base.slice(1, -1));
  mkdirSync(dirname(below), { recursive: true });
  symlinkSync(outDir, below);
  return join(folder, 'root');
}

/** The recipe of deploy/, with the machine's own root and port, inside the least that nginx needs around it. */
function toConfig(folder: string, root: string, port: number): string {
  const recipe = readFileSync(join(projectRoot, 'deploy', 'nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/pendopo;', `root ${root};`);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join('\n');
  return `daemon off;\nuser root;\npid ${folder}/nginx.pid;\nerror_log ${folder}/error.log;\nevents {}\nhttp {\n${paths}\naccess_log off;\n${recipe}\n}\n`;
}

/** Whether it is nginx that answers: a port that was free a moment ago may be another test's by now. */
async function isAnswering(url: string, nginx: ChildProcess): Promise<boolean> {
  for (let attempt = 0; attempt < 100 && nginx.exitCode === null; attempt++) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.headers.get('server')?.startsWith('nginx')) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

/** Starts nginx over a built site. */
export async function startNginx(site: TestSite): Promise<NginxServer> {
  const folder = mkdtempSync(join(tmpdir(), 'pendopo-nginx-'));
  const root = toRoot(folder, site);
  const file = join(folder, 'nginx.conf');
  const log = join(folder, 'error.log');
  for (let tries = 0; tries < 3; tries++) {
    const port = await findFreePort();
    writeFileSync(file, toConfig(folder, root, port));
    const nginx = spawn('nginx', ['-c', file, '-p', folder, '-e', log], { stdio: 'ignore', env });
    const url = `http://127.0.0.1:${port}${site.base}`;
    if (await isAnswering(url, nginx)) return { url, stop: () => void nginx.kill() };
    nginx.kill();
  }
  throw new Error(`nginx did not answer on three ports: ${readFileSync(log, 'utf8')}`);
}
