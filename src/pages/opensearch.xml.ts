import type { APIRoute } from 'astro';
import { getSite } from '../data/site.ts';
import { DEFAULT_LANG } from '../i18n/types.ts';
import { absoluteLink } from '../layouts/links.ts';
import { toPath } from '../domain/paths.ts';

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** OpenSearch description 1.1: lets a browser search the site from its address bar. */
export const GET: APIRoute = async () => {
  const site = await getSite(DEFAULT_LANG);
  const search = absoluteLink(toPath('search', {}, DEFAULT_LANG));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.name).slice(0, 16)}</ShortName>
  <Description>${escapeXml(site.tagline)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="32" height="32" type="image/png">${absoluteLink('/favicon-32.png')}</Image>
  <Url type="text/html" template="${search}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
