import { escapeXml } from '../domain/text/xml.ts';
import { toPath } from '../domain/paths.ts';
import type { Lang } from '../i18n/types.ts';
import { absoluteLink } from './links.ts';
import type { SiteSettings } from './types.ts';

/** The most letters that OpenSearch 1.1 allows. */
const MOST = { ShortName: 16, LongName: 48, Description: 1024 };

function toElement(name: keyof typeof MOST, text: string): string {
  const letters = [...text].slice(0, MOST[name]).join('').trim();
  return `<${name}>${escapeXml(letters)}</${name}>`;
}

/** OpenSearch description 1.1 of one language: lets a browser search the site from its address bar. */
export function toOpenSearchResponse(site: SiteSettings, lang: Lang): Response {
  const search = escapeXml(absoluteLink(toPath('search', {}, lang)));
  const self = escapeXml(absoluteLink(toPath('openSearch', {}, lang)));
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  ${toElement('ShortName', site.name)}
  ${toElement('LongName', `${site.name} ${site.regionFullName}`)}
  ${toElement('Description', site.tagline)}
  <Url type="text/html" template="${search}?q={searchTerms}"/>
  <Url type="application/opensearchdescription+xml" rel="self" template="${self}"/>
  <Image width="32" height="32" type="image/png">${escapeXml(absoluteLink('/favicon-32.png'))}</Image>
  <Language>${lang}</Language>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
}
