/**
 * Services in the form of Open Referral HSDS 3.0 (https://docs.openreferral.org), with a JSON-LD context that says each
 * field in terms of CPSV-AP 3 (https://semiceu.github.io/CPSV-AP/). What is not known is left out: an address without its
 * postal code is no HSDS address, so it stands in the description of the place.
 */
import { v5 as toUuid } from 'uuid';
import { toInternationalPhone } from '../office/phone.ts';
import { toPath } from '../paths.ts';
import { toCounterHours } from '../service/channels.ts';
import { selectOffices, toAgencyName } from '../service/page.ts';
import { toPaperName } from '../service/papers.ts';
import type { Hub, Record } from '../hub/types.ts';
import type { OpenDataContext } from './dataset.ts';
import { toHsdsSchedules } from './hsds-schedules.ts';

type Service = Record<'services'>;
type Office = Record<'offices'>;

/** CPSV-AP, Core Public Organisation and Dublin Core terms of the fields of HSDS. */
const CONTEXT = {
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  schema: 'https://schema.org/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  url: '@id',
  '@language': 'id',
  services: '@graph',
  name: 'dct:title',
  description: 'dct:description',
  assured_date: { '@id': 'dct:modified', '@type': 'xsd:date' },
  organization: { '@id': 'cv:hasCompetentAuthority' },
  service_areas: 'dct:spatial',
  languages: 'dct:language',
  required_documents: 'cpsv:hasInput',
  document: 'dct:title',
  output: 'cpsv:produces',
  cost_options: 'cv:hasCost',
  amount: 'cv:value',
  currency: 'cv:currency',
  processing_time: { '@id': 'cv:processingTime', '@type': 'xsd:duration' },
  legal_basis: 'cv:hasLegalResource',
  service_at_locations: 'cv:hasChannel',
  schedules: 'cv:openingHours',
  phones: 'cv:telephone',
  number: 'schema:telephone',
} as const;

/** ISO 8601 durations; working days are no length of time, so they are left to words. */
const DURATIONS = { minute: 'PT#M', hour: 'PT#H', day: 'P#D', month: 'P#M' } as const;

function toProcessing({ duration }: Service): object {
  const { max, unit } = duration ?? {};
  if (max === undefined || !unit || unit === 'workday') return {};
  return { processing_time: DURATIONS[unit].replace('#', String(max)) };
}

/** A lasting identifier: UUID of version 5 from a public address. */
const toId = (address: string) => toUuid(address, toUuid.URL);

function toPhones(office: Office, base: string): object {
  const { phone, whatsapp } = office.contact ?? {};
  const numbers = [
    ...(phone ? [{ number: phone, type: 'voice' }] : []),
    ...(whatsapp ? [{ number: whatsapp, type: 'text', description: 'WhatsApp' }] : []),
  ];
  if (numbers.length === 0) return {};
  return {
    phones: numbers.map((one) => ({
      ...one,
      id: toId(`${base}#tel-${one.type}`),
      number: toInternationalPhone(one.number),
    })),
  };
}

function toLocation(office: Office, address: string): object {
  const { lat, lon, address: street } = office.place ?? {};
  return {
    id: toId(address),
    location_type: 'physical',
    name: office.title,
    url: address,
    description: [office.summary, street].filter(Boolean).join(' '),
    ...(lat !== undefined && lon !== undefined && { latitude: lat, longitude: lon }),
  };
}

function toPlaces(service: Service, url: string, { id, toUrl }: OpenDataContext): object[] {
  return selectOffices(service, id).map((office) => {
    const address = toUrl(toPath('office', { slug: office.slug }, 'id'));
    const base = `${url}#${office.slug}`;
    return {
      id: toId(base),
      location: toLocation(office, address),
      ...toPhones(office, base),
      ...toHsdsSchedules(toCounterHours(office, service), id, (part) => toId(`${base}-${part}`)),
    };
  });
}

function toDocuments(service: Service, url: string, hub: Hub): object {
  if (service.documents.length === 0) return {};
  return {
    required_documents: service.documents.map((row, index) => ({
      id: toId(`${url}#document-${index + 1}`),
      '@type': 'cv:Evidence',
      document: [toPaperName(row, hub), row.detail?.id].filter(Boolean).join('. '),
    })),
  };
}

function toCosts({ cost }: Service, url: string): object {
  const note = cost?.note?.id;
  return {
    ...(note && { fees_description: note }),
    ...(cost?.amount !== undefined && {
      cost_options: [
        { id: toId(`${url}#cost`), '@type': 'cv:Cost', currency: 'IDR', amount: cost.amount },
      ],
    }),
  };
}

function toOrganization(service: Service, hub: Hub, origin: string): object {
  const name = toAgencyName(service, hub);
  return {
    id: toId(`${origin}#${service.agency}`),
    '@type': 'cv:PublicOrganisation',
    name,
    description: name,
  };
}

function toService(service: Service, context: OpenDataContext): object {
  const { id: hub, toUrl } = context;
  const url = toUrl(toPath('service', { slug: service.slug }, 'id'));
  const places = toPlaces(service, url, context);
  const steps = service.steps.map(({ title }, index) => `${index + 1}. ${title.id}`);
  return {
    id: toId(url),
    '@type': 'cpsv:PublicService',
    name: service.title,
    description: service.summary,
    url,
    status: 'active',
    ...(service.freshness && { assured_date: service.freshness.checkedAt }),
    ...(steps.length > 0 && { application_process: steps.join('\n') }),
    ...toCosts(service, url),
    ...toProcessing(service),
    ...(service.product && { output: service.product }),
    ...(service.legalBasis.length > 0 && {
      legal_basis: service.legalBasis.map(({ name }) => name),
    }),
    organization: toOrganization(service, hub, toUrl('/')),
    service_areas: [{ id: toId(`${url}#area`), name: hub.settings.region.fullName.id }],
    languages: [{ id: toId(`${url}#id`), name: 'Indonesia', code: 'id' }],
    ...toDocuments(service, url, hub),
    ...(places.length > 0 && { service_at_locations: places }),
  };
}

/** All services as HSDS objects, with the context that makes them CPSV-AP. */
export function toHsds(context: OpenDataContext): object {
  return {
    '@context': CONTEXT,
    services: context.id.records.services.map((service) => toService(service, context)),
  };
}
