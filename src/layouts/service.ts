import type { Hub, Record } from '../domain/hub/types.ts';
import { toServiceHours } from '../domain/office/hours-view.ts';
import { toPoint } from '../domain/nearby/nearby.ts';
import { toOsmDirections } from '../domain/place/map-links.ts';
import { toPath } from '../domain/paths.ts';
import type { FacetValues } from '../domain/search/facets.ts';
import { say } from '../domain/say.ts';
import { selectLifeEvents, selectOffices } from '../domain/service/page.ts';
import type { StandardComponent } from '../domain/service/standard.ts';
import { formatDate } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import type { Lang } from '../i18n/types.ts';
import { linkTo } from './links.ts';

type Service = Record<'services'>;

/** The way to a service: all services, then those of its topic. */
export function toTopicCrumbs({ topic }: Service, lang: Lang) {
  const path = toPath('services', {}, lang);
  return [
    { path, label: t(lang, 'service.title') },
    { path: `${path}#${topic}`, label: t(lang, `service.topic.${topic}`) },
  ];
}

/** A step of a life event as a row, with whether the reader is on its page now. */
function toTripStep(step: Record<'life-events'>['steps'][number], here: string, hub: Hub) {
  const { lang } = hub;
  const service = hub.records.services.find(({ slug }) => slug === step.service);
  const isHere = step.service === here;
  const notes = {
    here: 'service.youAreHere',
    along: 'service.comesAlong',
    self: 'service.arrangeYourself',
  } as const;
  return {
    title: say(step.title, lang) ?? service?.title ?? '',
    href: service && !isHere ? linkTo('service', { slug: service.slug }, lang) : undefined,
    isHere,
    note: t(lang, notes[isHere ? 'here' : step.automatic ? 'along' : 'self']),
  };
}

/** The life events that a service belongs to, for the box "Sekali jalan". */
export function toOneTrips(service: Service, hub: Hub) {
  const { lang } = hub;
  return selectLifeEvents(service, hub).map((event) => ({
    title: event.title,
    href: linkTo('lifeEvent', { slug: event.slug }, lang),
    link: t(lang, 'service.partOf', { title: event.title, n: event.steps.length }),
    lead: t(lang, 'service.tripLead', { n: event.steps.length }),
    steps: event.steps.map((step) => toTripStep(step, service.slug, hub)),
  }));
}

/** Where a service can be had and whether it costs something, as search narrows by it. */
export function toServiceFacets({ levels, cost }: Service, lang: Lang): FacetValues {
  const toValue = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
  const isFree = cost?.amount === 0;
  return {
    level: levels.map((level) => toValue(t(lang, `service.level.${level}`))),
    cost: cost?.amount === undefined ? [] : [t(lang, isFree ? 'service.free' : 'facet.paid')],
  };
}

function toRouteHref({ place }: Record<'offices'>): string | undefined {
  const point = toPoint(place);
  return point && toOsmDirections(point);
}

/** Where to go: each office with what is known of it. */
export function toOfficeBriefs(service: Service, hub: Hub) {
  const { lang } = hub;
  return selectOffices(service, hub).map((office) => ({
    title: office.title,
    href: linkTo('office', { slug: office.slug }, lang),
    address: office.place?.address ?? undefined,
    phone: office.contact?.phone,
    routeHref: toRouteHref(office),
    ...toServiceHours(office, service.slug, hub),
  }));
}

/** Who will fill an open component, and by when: `Belum ditetapkan. Diisi oleh Disdukcapil.` */
export function toPendingText({ who = '', by }: StandardComponent, lang: Lang): string {
  if (!by) return `${t(lang, 'standard.pendingBy', { who })} ${t(lang, 'standard.noDay')}`;
  return t(lang, 'standard.pendingUntil', { who, date: formatDate(by, lang, 'UTC') });
}
