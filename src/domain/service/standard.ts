import type { Lang } from '../../i18n/types.ts';
import type { TextKey } from '../../i18n/translate.ts';
import type { Record } from '../hub/types.ts';
import { say, type Pair } from '../say.ts';

type Service = Record<'services'>;

/** One of the 14 components of Standar Pelayanan (Permenpan-RB 15/2014). */
export interface StandardComponent {
  readonly key: TextKey;
  readonly group: 'delivery' | 'management';
  readonly isFilled: boolean;
  /** The office's own words, for components that have no section of their own on the page. */
  readonly text?: string | undefined;
}

type Management = NonNullable<Service['management']>;

const MANAGEMENT: readonly [TextKey, keyof Management][] = [
  ['standard.facilities', 'facilities'],
  ['standard.competence', 'competence'],
  ['standard.supervision', 'supervision'],
  ['standard.staff', 'staffing'],
  ['standard.guarantee', 'guarantee'],
  ['standard.safety', 'safety'],
  ['standard.evaluation', 'evaluation'],
];

function toDelivery(service: Service): StandardComponent[] {
  const { documents, variants, steps, duration, cost, product, complaints } = service;
  const filled: [TextKey, boolean][] = [
    ['standard.requirements', documents.length + variants.length > 0],
    ['standard.procedure', steps.length > 0],
    ['standard.time', duration?.min !== undefined || duration?.max !== undefined],
    ['standard.cost', cost?.amount !== undefined],
    ['standard.product', Boolean(product)],
    ['standard.complaints', complaints.length > 0],
  ];
  return filled.map(([key, isFilled]) => ({ key, group: 'delivery', isFilled }));
}

/** The components of a service in the order of the standard: six of delivery, eight of management. */
export function toStandard(service: Service, lang: Lang): StandardComponent[] {
  const { management, legalBasis } = service;
  const kept = MANAGEMENT.map(([key, name]): StandardComponent => {
    const text = say(management?.[name] as Pair | undefined, lang);
    return { key, group: 'management', isFilled: Boolean(text), text };
  });
  const law: StandardComponent = {
    key: 'standard.law',
    group: 'management',
    isFilled: legalBasis.length > 0,
  };
  return [...toDelivery(service), law, ...kept];
}
