import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { isLocalHost, isOwnRequest } from './access.ts';
import type { ServeFile } from './static-files.ts';
import type { Status } from './status.ts';
import { renderWaitingPage } from './waiting-page.ts';

interface HandlerOptions {
  /** The built site; nothing while none is built yet. */
  readSite: () => ServeFile | undefined;
  /** Sub-path without a slash at its end; empty at the root. */
  base: string;
  readStatus: () => Status;
  /** Answers the editor; without one the editor is off. */
  askEditor?: ((body: Buffer) => Promise<{ status: number; body: Buffer }>) | undefined;
}

const bodyLimit = 90 * 1024 * 1024;

function sendJson(response: ServerResponse, status: number, body: string | Buffer): void {
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  };
  response.writeHead(status, headers).end(body);
}

function sendError(response: ServerResponse, status: number, error: string): void {
  sendJson(response, status, JSON.stringify({ error }));
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= bodyLimit) chunks.push(chunk);
  }
  return size > bodyLimit ? undefined : Buffer.concat(chunks);
}

async function answerEditor(
  { askEditor, readStatus }: HandlerOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST' || !isOwnRequest(request.headers))
    return sendError(response, 403, 'Hanya halaman penyunting di alamat ini yang boleh menyimpan.');
  if (!askEditor) return sendError(response, 503, readStatus().editor.message);
  const body = await readBody(request);
  if (!body)
    return sendError(response, 413, 'Berkas terlalu besar. Perkecil dulu, paling banyak 50 MB.');
  try {
    const answer = await askEditor(body);
    sendJson(response, answer.status, answer.body);
  } catch (error) {
    sendError(response, 500, error instanceof Error ? error.message : String(error));
  }
}

/** Answers requests for the local site: pages, the editor's road to git, and how the site stands. */
export function createHandler(options: HandlerOptions): RequestListener {
  const { readSite, base, readStatus } = options;
  return (request, response) => {
    if (!isLocalHost(request.headers.host))
      return sendError(response, 421, 'Hanya untuk localhost dan 127.0.0.1.');
    const url = request.url ?? '/';
    if (base && !url.startsWith(`${base}/`))
      return void response.writeHead(302, { Location: `${base}/` }).end();
    request.url = url.slice(base.length);
    const path = request.url.split('?')[0];
    if (path === '/__pendopo/status') return sendJson(response, 200, JSON.stringify(readStatus()));
    if (path === '/api/v1') return void answerEditor(options, request, response);
    const serveFile = readSite();
    if (serveFile) return serveFile(request, response);
    const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '2' };
    response.writeHead(503, headers).end(renderWaitingPage(readStatus()));
  };
}

function listen(handler: RequestListener, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(handler).once('error', reject);
    server.listen(port, host, () => resolve(server));
  });
}

/** Listens on this machine only, under both of its addresses. */
export async function listenLocally(handler: RequestListener, wanted: number) {
  const first = await listen(handler, wanted, '127.0.0.1');
  const { port } = first.address() as AddressInfo;
  const second = await listen(handler, port, '::1').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') return undefined;
    first.close();
    throw error;
  });
  const close = () => {
    for (const server of [first, second]) {
      server?.closeAllConnections();
      server?.close();
    }
  };
  return { port, close };
}
