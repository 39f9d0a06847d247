import type { Region } from '../../model/index.ts';
import { toPath } from '../paths.ts';
import type { Words } from './dataset.ts';
import { toSchemaPath, type DataFile, type FilledDataset } from './files.ts';
import { LICENCE, type DataPublisher } from './licence.ts';

export const CATALOGUE_FILE = 'katalog.jsonld';
export const CATALOGUE_TYPE = 'application/ld+json';

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  geo: 'http://www.opengis.net/ont/geosparql#',
};

const IANA = 'https://www.iana.org/assignments/media-types/';

/** The two languages in the register of the EU's authority tables, as DCAT-AP asks. */
const LANGUAGES = ['IND', 'ENG'].map((code) => ({
  '@id': `http://publications.europa.eu/resource/authority/language/${code}`,
}));

const inBoth = ({ id, en }: Words) => [
  { '@language': 'id', '@value': id },
  { '@language': 'en', '@value': en },
];

const typed = (type: string, value: string) => ({ '@type': type, '@value': value });

function toBox({ west, south, east, north }: Region['bounds']) {
  const corners = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const ring = corners.map((corner) => corner.join(' ')).join(', ');
  return typed('geo:wktLiteral', `POLYGON((${ring}))`);
}

function toDistribution(file: DataFile, dataset: FilledDataset, { toUrl }: DataPublisher) {
  const page = toUrl(toPath('data', {}, 'id'));
  const url = toUrl(toPath('dataFile', { file: file.name }, 'id'));
  return {
    '@id': url,
    '@type': 'dcat:Distribution',
    'dcterms:title': `${dataset.title.id} (${file.format})`,
    'dcat:accessURL': { '@id': `${page}#${dataset.name}` },
    'dcat:downloadURL': { '@id': url },
    'dcat:mediaType': { '@id': IANA + file.mediaType },
    'dcat:byteSize': typed('xsd:nonNegativeInteger', String(file.bytes)),
    'dcterms:license': { '@id': LICENCE },
    'dcterms:conformsTo': { '@id': toUrl(toSchemaPath(dataset.name)) },
  };
}

function toDataset(dataset: FilledDataset, publisher: DataPublisher, spatial: object) {
  const { name, title, description, modified, files } = dataset;
  return {
    '@id': `${publisher.toUrl(toPath('data', {}, 'id'))}#${name}`,
    '@type': 'dcat:Dataset',
    'dcterms:identifier': name,
    'dcterms:title': inBoth(title),
    'dcterms:description': inBoth(description),
    'dcterms:publisher': { '@id': '#publisher' },
    'dcterms:language': LANGUAGES,
    'dcterms:spatial': spatial,
    'dcterms:license': { '@id': LICENCE },
    ...(modified && { 'dcterms:modified': typed('xsd:date', modified) }),
    ...toContact(publisher),
    'dcat:distribution': files.map((file) => toDistribution(file, dataset, publisher)),
  };
}

function toContact({ email, name }: DataPublisher) {
  if (!email) return {};
  return {
    'dcat:contactPoint': {
      '@type': 'vcard:Organization',
      'vcard:fn': name.id,
      'vcard:hasEmail': { '@id': `mailto:${email}` },
    },
  };
}

/** The catalogue as DCAT 3 in JSON-LD, in the profile of DCAT-AP. */
export function toCatalogue(
  datasets: readonly FilledDataset[],
  publisher: DataPublisher,
  {
    words,
    bounds,
    name,
  }: { words: { title: Words; description: Words }; bounds: Region['bounds']; name: string },
): object {
  const { toUrl } = publisher;
  const page = toUrl(toPath('data', {}, 'id'));
  const newest = datasets
    .flatMap(({ modified }) => modified ?? [])
    .toSorted()
    .at(-1);
  const spatial = { '@type': 'dcterms:Location', 'rdfs:label': name, 'dcat:bbox': toBox(bounds) };
  return {
    '@context': { ...CONTEXT, '@base': toUrl(toPath('dataFile', { file: CATALOGUE_FILE }, 'id')) },
    '@id': page,
    '@type': 'dcat:Catalog',
    'dcterms:title': inBoth(words.title),
    'dcterms:description': inBoth(words.description),
    'dcterms:publisher': {
      '@id': '#publisher',
      '@type': 'foaf:Organization',
      'foaf:name': inBoth(publisher.name),
    },
    'dcterms:license': { '@id': LICENCE },
    'dcterms:language': LANGUAGES,
    'dcterms:spatial': spatial,
    'foaf:homepage': { '@id': page },
    ...(newest && { 'dcterms:modified': typed('xsd:date', newest) }),
    'dcat:dataset': datasets.map((dataset) => toDataset(dataset, publisher, spatial)),
  };
}
