/** Where the detailed map layer comes from, if it is on another server. */
export interface OutsideHosts {
  /** Origin of a tile server, such as `https://tile.example.org`. */
  readonly tileOrigin?: string | undefined;
}

/**
 * The Content-Security-Policy of public pages (W3C CSP 3): nothing inline, nothing from elsewhere but the tile
 * server that settings name. `'wasm-unsafe-eval'` is for the search engine, which is WebAssembly.
 */
export function toContentPolicy({ tileOrigin }: OutsideHosts = {}): string {
  const outside = tileOrigin ? ` ${tileOrigin}` : '';
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    `img-src 'self' data: blob:${outside}`,
    "font-src 'self'",
    `connect-src 'self'${outside}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** The origin of a tile address with `{z}/{x}/{y}` in it, when it is on another server. */
export function toTileOrigin(address: string | undefined): string | undefined {
  const url = address && URL.parse(address.replace(/\{[a-z]\}/g, '0'));
  return url ? url.origin : undefined;
}

/**
 * The policy of a page that other sites show in a frame: its own style sheet, named by its hash, and nothing else.
 * Who may frame it is for the host to say: a page can't say that of itself.
 */
export async function toFramePolicy(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}
