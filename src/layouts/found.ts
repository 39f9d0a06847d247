/** What the search page shows of an entry beside its name: its picture, a line, hours, key facts. */
import { toPosterPath } from '../components/art/poster/file.ts';
import { toPosterKind } from '../components/art/poster/kinds.ts';
import { toWhen } from '../domain/events/list.ts';
import { selectCover } from '../domain/entry/photo.ts';
import { selectRecord } from '../domain/hub/hub.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import type { RouteName } from '../domain/paths.ts';
import { planPhoto } from '../domain/photo.ts';
import { toAreaNames, toHoursView, toPlaceLine } from '../domain/place/page.ts';
import { toCode, toServiceFacts } from '../domain/service/page.ts';
import { t } from '../i18n/translate.ts';
import { toEventContext, toVenue } from './event.ts';
import { link } from './links.ts';
import { toReleaseRow } from './press.ts';

/** All text; an absent part is not shown. */
interface FoundView {
  readonly line?: string | undefined;
  readonly thumb?: string | undefined;
  readonly hours?: string | undefined;
  /** `Biaya: Gratis|Waktu: 3 hari`. */
  readonly facts?: string | undefined;
}

type Pictured = Record<'destinations' | 'events' | 'routes'>;

function toThumb(record: Pictured, hub: Hub): string {
  const shown = selectCover(hub, record.photos);
  const tags = 'tags' in record ? record.tags : [];
  if (!shown) return link(toPosterPath(toPosterKind(record.kind, tags), record.slug));
  const { sources, img } = planPhoto(shown.photo, link('/'));
  return sources.at(-1)?.srcset.split(' ')[0] ?? img.src;
}

function toServiceView(service: Record<'services'>, hub: Hub): FoundView {
  const { lang } = hub;
  const [cost, time] = toServiceFacts(service, hub);
  const papers = service.documents.length;
  const facts = [
    [t(lang, 'service.cost'), cost?.value ?? t(lang, 'unknown.plain')],
    [t(lang, 'service.time'), time?.value ?? t(lang, 'unknown.plain')],
    ...(papers ? [[t(lang, 'search.papers'), t(lang, 'search.paperCount', { n: papers })]] : []),
  ];
  return {
    line: toCode(service, hub).plate.join(' '),
    facts: facts.map((pair) => pair.join(': ')).join('|'),
  };
}

type View = (hub: Hub, slug: string) => FoundView | undefined;

const VIEWS: Partial<{ [N in RouteName]: View }> = {
  destination: (hub, slug) => {
    const place = selectRecord(hub, 'destinations', slug);
    if (!place) return undefined;
    const isUnknown = toHoursView(place, hub).badge === 'unknown';
    return {
      line: toPlaceLine(place, hub),
      thumb: toThumb(place, hub),
      hours: isUnknown ? t(hub.lang, 'state.unknown') : undefined,
    };
  },
  event: (hub, slug) => {
    const event = selectRecord(hub, 'events', slug);
    if (!event) return undefined;
    const line = [toWhen(event, toEventContext(hub)), toVenue(event, hub)];
    return { line: line.filter(Boolean).join(' · '), thumb: toThumb(event, hub) };
  },
  route: (hub, slug) => {
    const route = selectRecord(hub, 'routes', slug);
    return route && { thumb: toThumb(route, hub) };
  },
  service: (hub, slug) => {
    const service = selectRecord(hub, 'services', slug);
    return service && toServiceView(service, hub);
  },
  office: (hub, slug) => {
    const office = selectRecord(hub, 'offices', slug);
    if (!office) return undefined;
    const isKnown = office.hours?.rows.length || office.hours?.always;
    return {
      line: toAreaNames(office.place, hub).join(', '),
      hours: isKnown ? undefined : t(hub.lang, 'state.unknown'),
    };
  },
  lifeEvent: ({ lang, records }, slug) => {
    const event = records['life-events'].find((one) => one.slug === slug);
    return event && { line: t(lang, 'search.errands', { n: event.steps.length }) };
  },
  release: (hub, slug) => {
    const release = selectRecord(hub, 'releases', slug);
    const row = release && toReleaseRow(release, hub);
    return row && { line: `${row.name} · ${row.line}` };
  },
};

/** What search shows of the page of an entry. */
export function toFoundView(hub: Hub, route: RouteName, slug: string | undefined): FoundView {
  return (slug && VIEWS[route]?.(hub, slug)) || {};
}
