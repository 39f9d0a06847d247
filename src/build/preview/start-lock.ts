import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { dirname } from 'node:path';

interface Holder {
  pid: number;
  port: number;
}

/** Another `npm start` works on the same folder; two would tear each other's work apart. */
export class AlreadyStartedError extends Error {
  constructor({ pid, port }: Holder, what: string, file: string) {
    super(
      `Another "npm start" is already running here (process ${pid}): http://localhost:${port}/\n` +
        `Two at once would damage ${what}. Use that one, or end it with Ctrl-C first. If it is gone, delete ${file}\n` +
        `"npm start" lain sudah berjalan di sini (proses ${pid}). Pakai http://localhost:${port}/admin/, ` +
        `atau hentikan dulu dengan Ctrl-C. Bila sudah tidak ada, hapus berkas di atas.`,
    );
    this.name = 'AlreadyStartedError';
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    const { pid, port } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>;
    return pid && port ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 2000 });
    const end = (answer: boolean) => () => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(true));
  });
}

/** Numbers of processes come again, after a restart at the latest: a holder must also keep its port open. */
async function isAlive({ pid, port }: Holder): Promise<boolean> {
  return isRunning(pid) && (await isListening(port));
}

function tryWrite(file: string, holder: Holder): boolean {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/**
 * Takes a folder for this process until it ends; `port` is the one that it listens on. Throws when a living process
 * holds it; what a dead one left behind is taken over. Hands back what gives the folder free.
 */
export async function takeLock(file: string, port: number, what: string): Promise<() => void> {
  const own = { pid: process.pid, port };
  const release = () => {
    const holder = readHolder(file);
    if (holder?.pid === own.pid && holder.port === port) rmSync(file, { force: true });
  };
  if (tryWrite(file, own)) return release;
  const holder = readHolder(file);
  if (holder && (await isAlive(holder))) throw new AlreadyStartedError(holder, what, file);
  rmSync(file, { force: true });
  if (tryWrite(file, own)) return release;
  throw new AlreadyStartedError(readHolder(file) ?? own, what, file);
}
