import type { TextKey } from '../../i18n/translate.ts';
import {
  ALL_MANAGEMENT,
  componentKeys,
  standardComponents,
  type ComponentKey,
} from '../../model/shared/standard.ts';
import type { EntryData } from '../content/types.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say, type Pair } from '../say.ts';
import { toAgencyName } from './page.ts';

type Service = Record<'services'>;
type ServiceData = EntryData['services'];
type Management = NonNullable<ServiceData['management']>;

/** One of the 14 components of Standar Pelayanan (Permenpan-RB 15/2014), filled or promised. */
export interface StandardComponent {
  readonly key: ComponentKey;
  readonly title: TextKey;
  readonly group: 'delivery' | 'management';
  readonly isFilled: boolean;
  /** The office's own words, for components that have no section of their own on the page. */
  readonly text?: string | undefined;
  /** Of an open component: the unit that will fill it, and by which day where one is named. */
  readonly who?: string | undefined;
  readonly by?: string | undefined;
}

const FILLED: { readonly [K in ComponentKey]?: (service: ServiceData) => boolean } = {
  requirements: ({ documents, variants }) => documents.length + variants.length > 0,
  procedure: ({ steps }) => steps.length > 0,
  time: ({ duration }) => duration?.min !== undefined || duration?.max !== undefined,
  cost: ({ cost }) => cost?.amount !== undefined || Boolean(cost?.tariffs.length),
  product: ({ product }) => Boolean(product),
  complaints: ({ complaints }) => complaints.length > 0,
  law: ({ legalBasis }) => legalBasis.length > 0,
};

/** True when a service says something for a component of its standard. */
export function isComponentFilled(service: ServiceData, key: ComponentKey): boolean {
  const test = FILLED[key];
  return test ? test(service) : Boolean(service.management?.[key as keyof Management]);
}

/** The row that declares a component open: its own, else the one for all of management. */
export function selectPending({ pending }: ServiceData, key: ComponentKey) {
  const { group } = standardComponents[key];
  return (
    pending.find(({ component }) => component === key) ??
    (group === 'management'
      ? pending.find(({ component }) => component === ALL_MANAGEMENT)
      : undefined)
  );
}

function toComponent(service: Service, key: ComponentKey, hub: Hub): StandardComponent {
  const { group } = standardComponents[key];
  const head = { key, title: `standard.${key}` as const, group };
  const text = say(service.management?.[key as keyof Management] as Pair | undefined, hub.lang);
  if (isComponentFilled(service, key)) return { ...head, isFilled: true, text };
  const row = selectPending(service, key);
  const who = say(row?.who, hub.lang) ?? toAgencyName(service, hub);
  return { ...head, isFilled: false, who, by: row?.by };
}

/** The components of a service in the order of the standard: six of delivery, eight of management. */
export function toStandard(service: Service, hub: Hub): StandardComponent[] {
  return componentKeys.map((key) => toComponent(service, key, hub));
}
