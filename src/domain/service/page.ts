import type { TextKey } from '../../i18n/translate.ts';
import { selectRecords } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { toServiceCode, type ServiceCode } from '../service-code.ts';
import { formatCost, formatDuration, formatLevels } from './words.ts';

type Service = Record<'services'>;

/** A key fact of a service: an unknown one is said, not left out. */
export interface ServiceFact {
  readonly name: TextKey;
  readonly value: string | undefined;
}

/** The four facts in one box: cost, time, product, where. */
export function toServiceFacts(service: Service, hub: Hub): ServiceFact[] {
  const { lang } = hub;
  return [
    { name: 'service.cost', value: formatCost(service, lang) },
    { name: 'service.time', value: formatDuration(service, lang) },
    { name: 'service.product', value: service.product },
    { name: 'service.where', value: formatLevels(service, lang) },
  ];
}

/** The code of a service by the table of agencies in the settings. */
export function toCode(service: Service, { settings }: Hub): ServiceCode {
  return toServiceCode(service, settings.agencies.agencies);
}

/** The agency behind a service, by name. */
export function toAgencyName(service: Service, { settings, lang }: Hub): string {
  const agency = settings.agencies.agencies.find(({ key }) => key === service.agency);
  return say(agency?.name, lang) ?? service.agency;
}

function countAutomatic({ steps }: Record<'life-events'>): number {
  return steps.filter(({ automatic }) => automatic).length;
}

/** Life events in which a service is a step; first those in which most comes along by itself. */
export function selectLifeEvents(service: Service, hub: Hub): Record<'life-events'>[] {
  return hub.records['life-events']
    .filter(({ steps }) => steps.some((step) => step.service === service.slug))
    .toSorted((a, b) => countAutomatic(b) - countAutomatic(a));
}

/** Offices where a service can be had: those that it names, and those that name it. */
export function selectOffices(service: Service, hub: Hub): Record<'offices'>[] {
  const named = selectRecords(hub, 'offices', service.offices);
  const naming = hub.records.offices.filter(
    ({ slug, services, counters }) =>
      !service.offices.includes(slug) &&
      (services.includes(service.slug) ||
        counters.some((counter) => counter.services.includes(service.slug))),
  );
  return [...named, ...naming];
}

/** Services by code: agency by agency in the order of the settings, then by number. */
export function sortByCode(services: readonly Service[], { settings }: Hub): Service[] {
  const order = settings.agencies.agencies.map(({ key }) => key);
  return [...services].sort(
    (a, b) => order.indexOf(a.agency) - order.indexOf(b.agency) || a.number - b.number,
  );
}

/** Services with their codes under the agencies of the settings; an agency without a service is left out. */
export function groupByAgency(hub: Hub) {
  const groups = Map.groupBy(sortByCode(hub.records.services, hub), ({ agency }) => agency);
  return [...groups.values()].flatMap((services) => {
    const [first] = services;
    if (!first) return [];
    const listed = services.map((service) => ({ service, code: toCode(service, hub) }));
    return { name: toAgencyName(first, hub), services: listed };
  });
}
