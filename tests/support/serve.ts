import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createStaticFiles } from '../../src/build/preview/static-files.ts';

/** A built site on a free loopback port, served with its own headers as a host would. */
export interface ServedSite {
  /** Address of the home page, with the base path. */
  readonly url: string;
  readonly origin: string;
  /** Addresses that were asked for below the base, with it and without their query, in their order. */
  readonly asked: readonly string[];
  stop(): void;
}

/** Serves a built site below its base path; anything outside of it is not found. */
export async function serveSite(outDir: string, base = '/'): Promise<ServedSite> {
  const prefix = base.replace(/\/$/, '');
  const serveFile = createStaticFiles(outDir, prefix);
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith(`${prefix}/`)) return void response.writeHead(404).end();
    asked.push(path.split('?')[0] ?? path);
    request.url = path.slice(prefix.length);
    serveFile(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return { url: `${origin}${prefix}/`, origin, asked, stop: () => void server.close() };
}
