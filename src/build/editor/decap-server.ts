import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';

const require = createRequire(import.meta.url);

/** An answer of Decap's server, as it came. */
export interface Answer {
  status: number;
  body: Buffer;
}

/** Decap's own git server, running on a clone, reachable from this machine only. */
export interface DecapServer {
  /** Sends one request of the editor on and hands back the answer. */
  send(body: Buffer): Promise<Answer>;
  stop(): void;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Decap's server prints a whole request with each error; its first words say enough. */
const wordsOfError = 400;

function startChild(clone: string, port: number, log: (message: string) => void): ChildProcess {
  const program = require.resolve('decap-server/dist/index.js');
  const own = {
    MODE: 'git',
    BIND_HOST: '127.0.0.1',
    PORT: String(port),
    GIT_REPO_DIRECTORY: clone,
  };
  const child = spawn(process.execPath, [program], {
    cwd: clone,
    env: { ...process.env, ...own, LOG_LEVEL: 'error', LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => log(toFirstWords(chunk.toString())));
  return child;
}

function toFirstWords(text: string): string {
  const line = text.trim();
  const end = line.slice(-wordsOfError);
  return line.length > 2 * wordsOfError ? `${line.slice(0, wordsOfError)} … ${end}` : line;
}

async function post(port: number, body: Buffer): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${port}/api/v1`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Uint8Array(body),
  });
  return { status: response.status, body: Buffer.from(await response.arrayBuffer()) };
}

/** Whether it is Decap's server that answers: a port that was free a moment ago may be somebody else's by now. */
function isDecap({ status, body }: Answer): boolean {
  return status === 200 && body.includes('"local_git"');
}

/** Waits until the child answers; false when it died, as it does on a port that somebody else took meanwhile. */
async function waitUntilReady(port: number, child: ChildProcess): Promise<boolean> {
  const info = Buffer.from('{"action":"info"}');
  for (let tries = 0; tries < 150; tries++) {
    if (child.exitCode !== null) return false;
    const answer = await post(port, info).catch(() => undefined);
    if (answer && isDecap(answer)) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  return false;
}

const mostPorts = 5;

/** Starts Decap's server on a clone when it is first needed, and again should it have died. */
export function createDecapServer(
  clone: string,
  log: (message: string) => void,
  findPort = findFreePort,
): DecapServer {
  let running: { port: number; child: ChildProcess } | undefined;
  const start = async () => {
    for (let tries = 0; tries < mostPorts; tries++) {
      const port = await findPort();
      const child = startChild(clone, port, log);
      if (await waitUntilReady(port, child)) return (running = { port, child });
    }
    throw new Error(
      `decap-server did not start on ${mostPorts} ports. Run "npm ci" and start again.`,
    );
  };
  return {
    async send(body) {
      const alive = running?.child.exitCode === null && running.child.signalCode === null;
      const { port } = alive && running ? running : await start();
      return post(port, body);
    },
    stop: () => running?.child.kill(),
  };
}
