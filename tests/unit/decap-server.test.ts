import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createDecapServer, type DecapServer } from '../../src/build/editor/decap-server.ts';
import { aRepository } from '../support/git.ts';

let decap: DecapServer;
let stranger: Server;

afterEach(() => {
  decap.stop();
  stranger.close();
});

test('a port that another server took in between is left to it, and the editor starts on the next', async () => {
  stranger = createServer((_, response) => response.writeHead(404).end('<!DOCTYPE html>'));
  const taken = await listen(stranger);
  const free = createServer();
  const next = await listen(free);
  await new Promise((resolve) => free.close(resolve));
  const ports = [taken, next];
  const { root } = aRepository({ 'README.md': 'x\n' });
  decap = createDecapServer(
    root,
    () => {},
    () => Promise.resolve(ports.shift() ?? 0),
  );
  const { status, body } = await decap.send(Buffer.from('{"action":"info"}'));
  expect(status).toBe(200);
  expect(JSON.parse(body.toString())).toMatchObject({ type: 'local_git' });
});

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
