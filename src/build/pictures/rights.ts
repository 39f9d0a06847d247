/** The rights of a photo as its files carry them: EXIF, and IPTC Core and Extension in XMP. */
import { escapeXml } from '../../domain/text/xml.ts';
import {
  toLicenceUrl,
  toPhotoTitle,
  toSourceMark,
  type PhotoRights,
  type PhotoText,
} from '../../domain/photos/rights.ts';
import { label, t } from '../../i18n/translate.ts';
import { DEFAULT_LANG, LANGS, type Lang } from '../../i18n/types.ts';

const SOURCE_URI = 'http://cv.iptc.org/newscodes/digitalsourcetype/';

/** Terms that IPTC retired in 2024, and what stands for them now. */
const RENAMED_SOURCES: Readonly<Record<string, string>> = {
  minorHumanEdits: 'humanEdits',
  digitalArt: 'digitalCreation',
};

const NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
} as const;

/** The EXIF fields that carry the rights. Nothing else of the camera's is kept. */
export function toExif(rights: PhotoRights): { IFD0: Record<string, string> } {
  return {
    IFD0: {
      Artist: toAscii(rights.creator),
      Copyright: toAscii(`${rights.credit}. ${toTerms(rights.licence, 'en')}`),
      ImageDescription: toAscii(rights.texts.id.caption),
    },
  };
}

/** The same rights as XMP, in the letters and the words of every language. */
export function toXmp(rights: PhotoRights): string {
  const names = Object.entries(NAMESPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const body = [...toWords(rights), ...toOrigin(rights), ...toUsage(rights)].join('');
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""${names.join('')}>${body}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;
}

function toWords({ texts, people = [] }: PhotoRights): string[] {
  const say = (pick: (text: PhotoText) => string) => (lang: Lang) => {
    const own = texts[lang];
    return own && pick(own);
  };
  return [
    toAlt('dc:title', say(toPhotoTitle)),
    toAlt(
      'dc:description',
      say(({ caption }) => caption),
    ),
    toAlt(
      'Iptc4xmpCore:AltTextAccessibility',
      say(({ alt }) => alt),
    ),
    toLine('photoshop:Headline', toPhotoTitle(texts.id)),
    toArray('Iptc4xmpExt:PersonInImage', 'Bag', people.map(escapeXml)),
  ];
}

function toOrigin({ creator, credit, sourceType, takenOn, place }: PhotoRights): string[] {
  const mark = toSourceMark(sourceType);
  const name = `<plus:ImageCreatorName>${escapeXml(creator)}</plus:ImageCreatorName>`;
  return [
    toArray('dc:creator', 'Seq', [escapeXml(creator)]),
    `<plus:ImageCreator><rdf:Seq><rdf:li rdf:parseType="Resource">${name}</rdf:li></rdf:Seq></plus:ImageCreator>`,
    toLine('photoshop:Credit', credit),
    toLine('photoshop:DateCreated', takenOn),
    toLine('Iptc4xmpCore:Location', place?.location),
    toLine('photoshop:City', place?.city),
    toLine('photoshop:State', place?.state),
    toLine('photoshop:Country', place && 'Indonesia'),
    toLine('Iptc4xmpCore:CountryCode', place && 'ID'),
    toLine('Iptc4xmpExt:DigitalSourceType', sourceType && toSourceUri(sourceType)),
    toLine('photoshop:Instructions', mark && t(DEFAULT_LANG, `photo.mark.${mark}`)),
  ];
}

function toUsage({ credit, licence }: PhotoRights): string[] {
  return [
    toAlt('dc:rights', (lang) => `${credit}. ${toTerms(licence, lang)}`),
    toAlt('xmpRights:UsageTerms', (lang) => toTerms(licence, lang)),
    toLine('xmpRights:Marked', licence === 'CC0-1.0' ? 'False' : 'True'),
    toLine('xmpRights:WebStatement', toLicenceUrl(licence)),
  ];
}

function toSourceUri(sourceType: string): string {
  return `${SOURCE_URI}${RENAMED_SOURCES[sourceType] ?? sourceType}`;
}

function toTerms(licence: string, lang: Lang): string {
  return [label(lang, 'licence.', licence), toLicenceUrl(licence)].filter(Boolean).join(' ');
}

function toLine(name: string, text: string | undefined): string {
  return text ? `<${name}>${escapeXml(text)}</${name}>` : '';
}

function toArray(name: string, kind: 'Bag' | 'Seq', items: readonly string[]): string {
  if (items.length === 0) return '';
  const rows = items.map((one) => `<rdf:li>${one}</rdf:li>`).join('');
  return `<${name}><rdf:${kind}>${rows}</rdf:${kind}></${name}>`;
}

/** A text in every language that has it; the default language's is also everybody else's. */
function toAlt(name: string, say: (lang: Lang) => string | undefined): string {
  const rows = LANGS.flatMap((lang) => {
    const text = say(lang);
    if (!text) return [];
    const names = lang === DEFAULT_LANG ? ['x-default', lang] : [lang];
    return names.map((one) => `<rdf:li xml:lang="${one}">${escapeXml(text)}</rdf:li>`);
  });
  return `<${name}><rdf:Alt>${rows.join('')}</rdf:Alt></${name}>`;
}

/** EXIF text is ASCII: letters lose their marks, signs become a question mark. */
function toAscii(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'");
  return plain
    .replace(/[–—]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[^\x20-\x7e]/g, '?');
}
