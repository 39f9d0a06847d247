import type { Status } from './status.ts';

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The page that stands in for a site that is not built yet; it asks again by itself. */
export function renderWaitingPage({ state, message, site }: Status): string {
  const heading = state === 'failed' ? 'Situs belum dapat dibangun' : message;
  const detail = site.error
    ? `<pre>${escape(site.error)}</pre>`
    : '<p>Halaman ini memuat ulang sendiri.</p>';
  return `<!doctype html>
<html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex"><meta http-equiv="refresh" content="2">
<title>${escape(heading)}</title>
<main><h1>${escape(heading)}</h1>${detail}</main></html>
`;
}
