import type { Record } from '../hub/types.ts';
import { toAddress, toGeo } from './place.ts';

/** schema.org `GovernmentOffice`: only what is known. */
export function toGovernmentOffice(
  record: Record<'offices'>,
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
    ...(contact?.phone && { telephone: contact.phone }),
    ...(contact?.email && { email: contact.email }),
    ...(contact?.website && { sameAs: contact.website }),
  };
}
