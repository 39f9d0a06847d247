import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createStaticFiles, type ServeFile } from '../../src/build/preview/static-files.ts';

/** A built site whose network can be cut: connections break, new ones too, as in a valley without signal. */
export interface CuttableSite {
  /** Address of the home page, with the base path. */
  readonly url: string;
  /** Addresses that were asked for, in their order. */
  readonly asked: readonly string[];
  /** Breaks every connection now. */
  cut(): void;
  /** Breaks every connection when so many bytes have been sent. */
  cutAfter(bytes: number): void;
  restore(): void;
  /** Bytes of bodies sent so far. */
  sentBytes(): number;
  /** Serves another build from now on, as after a publication. */
  publish(outDir: string): void;
  stop(): void;
}

/** Sends a text file as a real host does, in brotli; false for anything else. */
function sendCompressed(outDir: string, path: string, response: ServerResponse): boolean {
  const file = join(outDir, (path.split('?')[0] ?? '').replace(/\/$/, '/index.html'));
  const type = COMPRESSED[extname(file)];
  if (!type || !existsSync(file)) return false;
  response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' });
  response.end(brotliCompressSync(readFileSync(file)));
  return true;
}

const COMPRESSED: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** Serves a built site below its base path over a network that can be cut. */
export async function serveCuttable(
  outDir: string,
  base = '/',
  { isCompressed = false, sendsParts = true } = {},
): Promise<CuttableSite> {
  const prefix = base.replace(/\/$/, '');
  const sockets = new Set<Socket>();
  const asked: string[] = [];
  let serveFile: ServeFile = createStaticFiles(outDir, prefix);
  let isCut = false;
  let bytesLeft = Infinity;
  let sent = 0;
  const cut = () => {
    isCut = true;
    for (const socket of sockets) socket.destroy();
  };
  const server: Server = createServer((request, response) => {
    if (isCut) return void request.socket.destroy();
    const path = request.url ?? '/';
    asked.push(path);
    if (!path.startsWith(`${prefix}/`)) return void response.writeHead(404).end();
    request.url = path.slice(prefix.length);
    if (!sendsParts) delete request.headers.range;
    const write = response.write.bind(response) as (...given: unknown[]) => boolean;
    response.write = ((chunk: Buffer | string, ...rest: unknown[]) => {
      sent += chunk.length;
      bytesLeft -= chunk.length;
      if (bytesLeft > 0) return write(chunk, ...rest);
      cut();
      return false;
    }) as typeof response.write;
    if (isCompressed && sendCompressed(outDir, request.url, response)) return;
    serveFile(request, response);
  });
  server.on('connection', (socket) => {
    if (isCut) return void socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${prefix}/`,
    asked,
    cut,
    cutAfter: (bytes) => void (bytesLeft = bytes),
    restore() {
      isCut = false;
      bytesLeft = Infinity;
    },
    sentBytes: () => sent,
    publish: (next) => void (serveFile = createStaticFiles(next, prefix)),
    stop() {
      cut();
      server.close();
    },
  };
}
