import { escapeXml } from '../../domain/text/xml.ts';
import type { PhotoRights } from '../../domain/photo.ts';

const LICENCE_URLS: Readonly<Record<string, string>> = {
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC-BY-SA-4.0': 'https://creativecommons.org/licenses/by-sa/4.0/',
};

const LICENCE_WORDS: Readonly<Record<string, string>> = {
  editorial: 'Editorial use only',
  'all-rights-reserved': 'All rights reserved',
};

/** The EXIF fields that carry the rights. Nothing else of the camera's is kept. */
export function toExif(rights: PhotoRights): { IFD0: Record<string, string> } {
  return {
    IFD0: {
      Artist: toAscii(rights.creator),
      Copyright: toAscii(`${rights.credit}. ${toTerms(rights.licence)}`),
      ImageDescription: toAscii(rights.caption),
    },
  };
}

/** The same rights as XMP, in the letters of every language. */
export function toXmp(rights: PhotoRights): string {
  const url = LICENCE_URLS[rights.licence];
  const terms = escapeXml(toTerms(rights.licence));
  const statement = url ? `<xmpRights:WebStatement>${url}</xmpRights:WebStatement>` : '';
  const origin = rights.sourceType
    ? `<Iptc4xmpExt:DigitalSourceType>http://cv.iptc.org/newscodes/digitalsourcetype/${escapeXml(rights.sourceType)}</Iptc4xmpExt:DigitalSourceType>`
    : '';
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"><dc:creator><rdf:Seq><rdf:li>${escapeXml(rights.creator)}</rdf:li></rdf:Seq></dc:creator><dc:rights>${toAlt(`${escapeXml(rights.credit)}. ${terms}`)}</dc:rights><dc:description>${toAlt(escapeXml(rights.caption))}</dc:description><photoshop:Credit>${escapeXml(rights.credit)}</photoshop:Credit><xmpRights:Marked>True</xmpRights:Marked><xmpRights:UsageTerms>${toAlt(terms)}</xmpRights:UsageTerms>${statement}${origin}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
}

function toTerms(licence: string): string {
  const url = LICENCE_URLS[licence];
  return url ? `${licence} ${url}` : (LICENCE_WORDS[licence] ?? licence);
}

function toAlt(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt>`;
}

/** EXIF text is ASCII: letters lose their marks, signs become a question mark. */
function toAscii(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'");
  return plain
    .replace(/[–—]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[^\x20-\x7e]/g, '?');
}
