/** What can be picked on the screen at a village office, and which services stand on its poster. Pure. */
import { t } from '../../i18n/translate.ts';
import type { Hub, Record } from '../hub/types.ts';
import { sortByOrder } from '../entry/order.ts';
import { selectRecord, selectRecords } from '../hub/hub.ts';
import { sortByCode, toCode } from '../service/page.ts';

type Service = Record<'services'>;
type Topic = Service['topic'];

/** A large key that opens a few services. */
export interface KioskTopic {
  /** A topic of services, or the picture of a life event. */
  readonly icon: string;
  readonly title: string;
  readonly note: string;
  readonly codes: readonly string[];
}

const TOPICS = 7;
const POSTER = 12;
/** So long may the second line of a key be. */
const NOTE_LETTERS = 32;
const LAST = 100;

/** `Kartu Identitas Anak (KIA)` → `KIA`. */
function toShortName({ title }: Service): string {
  return /\(([A-Z][\w-]+)\)$/.exec(title)?.[1] ?? title.replace(/\s*\(.*\)$/, '');
}

/** As many names as fit on one line; a number where not even one does. */
function toNote(services: readonly Service[], { lang }: Hub): string {
  let note = '';
  for (const service of services) {
    const longer = note ? `${note}, ${toShortName(service)}` : toShortName(service);
    if (longer.length > NOTE_LETTERS) break;
    note = longer;
  }
  return note || t(lang, 'kiosk.serviceCount', { n: services.length });
}

const toCodes = (services: readonly Service[], hub: Hub) =>
  services.map((service) => toCode(service, hub).short);

/** The life event of the first key: the chosen one, else the first in order. */
function toLifeEventKey(hub: Hub): KioskTopic[] {
  const { lang, settings, records } = hub;
  const [first] = sortByOrder(records['life-events']);
  const event = selectRecord(hub, 'life-events', settings.kiosk.lifeEvent) ?? first;
  if (!event) return [];
  const slugs = event.steps.flatMap(({ service }) => service ?? []);
  const services = selectRecords(hub, 'services', [...new Set(slugs)]);
  if (!services.length) return [];
  return [
    {
      icon: event.icon,
      title: event.title,
      note: t(lang, 'kiosk.errands', { n: event.steps.length }),
      codes: toCodes(services, hub),
    },
  ];
}

const toFrequency = (services: readonly Service[]) =>
  Math.min(...services.map(({ frequent }) => frequent ?? LAST));

/** The keys of the screen: a life event and up to seven topics, those of the settings or the most asked for. */
export function selectKioskTopics(hub: Hub): KioskTopic[] {
  const { lang, settings, records } = hub;
  const byTopic = Map.groupBy(sortByCode(records.services, hub), ({ topic }) => topic);
  const asked = [...byTopic]
    .sort(([, a], [, b]) => toFrequency(a) - toFrequency(b))
    .map(([topic]) => topic);
  const chosen: readonly Topic[] = settings.kiosk.topics.length ? settings.kiosk.topics : asked;
  const keys = chosen.flatMap((topic) => {
    const services = byTopic.get(topic);
    if (!services) return [];
    const title = t(lang, `service.topic.${topic}`);
    return { icon: topic, title, note: toNote(services, hub), codes: toCodes(services, hub) };
  });
  return [...toLifeEventKey(hub), ...keys.slice(0, TOPICS)];
}

/** The services of the poster: those of the settings, else the most asked for, then by code; twelve at most. */
export function selectPosterServices(hub: Hub): Service[] {
  const chosen = selectRecords(hub, 'services', hub.settings.kiosk.poster);
  if (chosen.length) return chosen.slice(0, POSTER);
  return sortByCode(hub.records.services, hub)
    .toSorted((a, b) => (a.frequent ?? LAST) - (b.frequent ?? LAST))
    .slice(0, POSTER);
}
