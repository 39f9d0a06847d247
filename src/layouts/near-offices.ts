/** The file in which the search for the nearest open office looks, in one language. */
import { isAlwaysOpen } from '../domain/hours/day.ts';
import { toUntilWords } from '../domain/hours/until-words.ts';
import type { Hub, Record as HubRecord } from '../domain/hub/types.ts';
import { AWAY_WORDS, type RoughPoint } from '../domain/nearby/away.ts';
import { toPoint } from '../domain/nearby/nearby.ts';
import type { NearOffices, OfficeRow, VillageSpot } from '../domain/nearby/office-row.ts';
import { selectOfficeServices } from '../domain/office/page.ts';
import { toOpenLine } from '../domain/place/open-line.ts';
import { say } from '../domain/say.ts';
import { selectSeat } from '../domain/village/levels.ts';
import { toClientWords } from '../i18n/client-words.ts';
import { t, type TextKey } from '../i18n/translate.ts';
import { where } from '../i18n/id/where.ts';
import { linkTo } from './links.ts';

type Office = HubRecord<'offices'>;

const WORDS = [
  ...AWAY_WORDS,
  ...(Object.keys(where) as TextKey[]).filter((key) => key.startsWith('nearOffice.')),
  'near.wait',
  'near.failed',
  'state.open',
  'state.closingSoon',
  'state.closed',
  'state.unknown',
  'hours.uncertain',
] as const satisfies readonly TextKey[];

/** The area whose own office it is: a kecamatan, a village. */
function toArea({ kind, place }: Office): string | undefined {
  if (kind === 'district') return place?.districts[0];
  return kind === 'village' || kind === 'ward' ? place?.village : undefined;
}

/** Its point, else about where its area has its seat. */
function toOfficePoint(office: Office, hub: Hub): RoughPoint | undefined {
  const area = office.kind === 'district' ? toArea(office) : undefined;
  return toPoint(office.place) ?? (area ? selectSeat(area, hub) : undefined);
}

function toCounters(office: Office, hub: Hub): OfficeRow['counters'] {
  const counters = office.counters.flatMap((counter) => {
    const line = toOpenLine(counter, hub);
    const { services } = counter;
    return line ? [{ name: say(counter.name, hub.lang), line, services }] : [];
  });
  return counters.length > 0 ? counters : undefined;
}

function toOfficeRow(office: Office, hub: Hub): OfficeRow {
  return {
    title: office.title,
    kind: t(hub.lang, `officeKind.${office.kind}`),
    href: linkTo('office', { slug: office.slug }, hub.lang),
    ...toOfficePoint(office, hub),
    line: toOpenLine(office, hub),
    isAlways: (office.hours && isAlwaysOpen(office.hours)) || undefined,
    services: selectOfficeServices(office, hub).map(({ slug }) => slug),
    counters: toCounters(office, hub),
    area: toArea(office),
  };
}

function toSpots(hub: Hub): VillageSpot[] {
  const { lang } = hub;
  const entries = new Map(hub.records.villages.map((one) => [one.code, one]));
  return hub.villages.map(({ code, slug, name, kind, lat, lon }) => {
    const entry = entries.get(code);
    return {
      ...{ code, name, lat, lon },
      href: linkTo('village', { code: slug }, lang),
      office: t(lang, kind === 'desa' ? 'officeKind.village' : 'officeKind.ward'),
      line: entry && toOpenLine({ hours: entry.hours }, hub),
    };
  });
}

/** Offices, kecamatan and villages for the search on the device. */
export function toNearOffices(hub: Hub): NearOffices {
  const { lang, settings, now, districts } = hub;
  return {
    offices: hub.records.offices.map((one) => toOfficeRow(one, hub)),
    districts: districts
      .map(({ code, name }) => ({ code, name }))
      .sort((a, b) => a.name.localeCompare(b.name, lang)),
    villages: toSpots(hub),
    words: toClientWords(lang, WORDS),
    until: toUntilWords(lang, settings.region.timeZone, now),
  };
}
