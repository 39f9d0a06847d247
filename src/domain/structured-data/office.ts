import type { Hub, Record } from '../hub/types.ts';
import { toRecordHours } from './hours.ts';
import { toAddress, toGeo } from './place.ts';

/** schema.org `GovernmentOffice`: only what is known. */
export function toGovernmentOffice(
  record: Record<'offices'>,
  hub: Hub,
  { url, area }: { url: string; area: string },
): object {
  const { place, contact } = record;
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOffice',
    name: record.title,
    description: record.summary,
    url,
    areaServed: { '@type': 'AdministrativeArea', name: area },
    ...toAddress(place, area),
    ...toGeo(place),
    ...toRecordHours(record, hub),
    ...(contact?.phone && { telephone: contact.phone }),
    ...(contact?.email && { email: contact.email }),
    ...(contact?.website && { sameAs: contact.website }),
  };
}
