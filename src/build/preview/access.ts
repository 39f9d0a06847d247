import type { IncomingHttpHeaders } from 'node:http';

const local = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Whether a request was addressed to this machine by a local name. A page elsewhere can point its own name at
 * 127.0.0.1 (DNS rebinding); its name then stands in the Host header.
 */
export function isLocalHost(host: string | undefined): boolean {
  return host !== undefined && local.has(host.toLowerCase().replace(/:\d+$/, ''));
}

/** Whether a request that may change something comes from our own page, or from no web page at all. */
export function isOwnRequest(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  const { origin, host } = headers;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  return /^application\/json\b/i.test(headers['content-type'] ?? '');
}
