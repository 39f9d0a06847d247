import { toCounterHours } from '../service/channels.ts';
import { toInternationalPhone } from '../office/phone.ts';
import { selectOffices } from '../service/page.ts';
import type { Hub, Record } from '../hub/types.ts';
import type { ServiceCode } from '../service-code.ts';
import { toRecordHours } from './hours.ts';
import { toAddress, toGeo } from './place.ts';

type Service = Record<'services'>;
type Office = Record<'offices'>;

interface ServiceContext {
  readonly url: string;
  readonly code: ServiceCode;
  readonly provider: string;
  readonly area: string;
  readonly codeUrl: string;
  readonly toOfficeUrl: (slug: string) => string;
}

/** An office as the place of a service, with the hours of the counter that has it. */
function toLocation(office: Office, service: Service, hub: Hub, context: ServiceContext): object {
  const { place, contact, title, slug } = office;
  return {
    '@type': 'GovernmentOffice',
    name: title,
    url: context.toOfficeUrl(slug),
    ...toAddress(place, context.area),
    ...toGeo(place),
    ...(contact?.phone && { telephone: toInternationalPhone(contact.phone) }),
    ...toRecordHours({ ...office, hours: toCounterHours(office, service) }, hub),
  };
}

/** Ways to get a service: each office that is known, and the address where it is had online. */
function toChannels(service: Service, hub: Hub, context: ServiceContext): object[] {
  const offices = selectOffices(service, hub).map((office) => ({
    '@type': 'ServiceChannel',
    serviceLocation: toLocation(office, service, hub, context),
    availableLanguage: 'id',
  }));
  const online = service.online && { '@type': 'ServiceChannel', serviceUrl: service.online };
  return [...offices, ...(online ? [online] : [])];
}

/** The hours of a service, where it is had in one place only. */
function toHoursAvailable(service: Service, hub: Hub): object {
  const [office, other] = selectOffices(service, hub);
  if (!office || other) return {};
  const data = toRecordHours({ ...office, hours: toCounterHours(office, service) }, hub) as {
    openingHoursSpecification?: object;
  };
  return data.openingHoursSpecification ? { hoursAvailable: data.openingHoursSpecification } : {};
}

/** schema.org `GovernmentService`; a price only when the office stated one. */
export function toGovernmentService(record: Service, hub: Hub, context: ServiceContext): object {
  const { cost, product } = record;
  const { url, code, provider, area, codeUrl } = context;
  const channels = toChannels(record, hub, context);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentService',
    name: record.title,
    description: record.summary,
    url,
    identifier: code.plate.join(' '),
    sameAs: codeUrl,
    inLanguage: record.textLang,
    provider: { '@type': 'GovernmentOrganization', name: provider },
    areaServed: { '@type': 'AdministrativeArea', name: area },
    ...(product && { serviceOutput: { '@type': 'Thing', name: product } }),
    ...(channels.length > 0 && { availableChannel: channels }),
    ...toHoursAvailable(record, hub),
    ...(cost?.amount !== undefined && {
      offers: { '@type': 'Offer', price: cost.amount, priceCurrency: 'IDR' },
    }),
  };
}
