import type { Record } from '../hub/types.ts';
import type { ServiceCode } from '../service-code.ts';

interface ServiceContext {
  readonly url: string;
  readonly code: ServiceCode;
  readonly provider: string;
  readonly area: string;
  readonly codeUrl: string;
}

/** schema.org `GovernmentService`; a price only when the office stated one. */
export function toGovernmentService(
  record: Record<'services'>,
  { url, code, provider, area, codeUrl }: ServiceContext,
): object {
  const { cost } = record;
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
    ...(cost?.amount !== undefined && {
      offers: { '@type': 'Offer', price: cost.amount, priceCurrency: 'IDR' },
    }),
  };
}
