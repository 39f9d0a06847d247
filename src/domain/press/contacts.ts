import { toShortWeek } from '../hours/short-week.ts';
import { selectRecords } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';
import { toOpenLine } from '../place/open-line.ts';

/** Somebody whom the press may ring; what is not known is absent. */
export interface PressContact {
  readonly slug: string;
  readonly name: string;
  readonly position: string;
  readonly phone?: string | undefined;
  readonly whatsapp?: string | undefined;
  readonly email?: string | undefined;
  /** When somebody answers: `Senin–Jumat 08.00–20.00 WITA`. */
  readonly week?: string | undefined;
  /** The changes of two weeks, from which the browser says whether somebody answers now. */
  readonly line?: string | undefined;
}

function toContact(person: Record<'people'>, hub: Hub): PressContact {
  const { slug, name, position, contact, hours } = person;
  return {
    slug,
    name,
    position,
    phone: contact?.phone,
    whatsapp: contact?.whatsapp,
    email: contact?.email,
    week: toShortWeek(hours, hub.lang, hub.settings.region.timeZone),
    line: toOpenLine(person, hub),
  };
}

/** The people behind one release. */
export function toReleaseContacts(release: Record<'releases'>, hub: Hub): PressContact[] {
  return selectRecords(hub, 'people', release.contacts).map((one) => toContact(one, hub));
}

/** Everybody who answers the press. */
export function selectPressContacts(hub: Hub): PressContact[] {
  return hub.records.people
    .filter(({ roles }) => roles.includes('press'))
    .map((one) => toContact(one, hub));
}

/** Everybody whom pages for the press name as a contact, and who so has a contact card. */
export function selectPressPeople({ records }: Hub): Record<'people'>[] {
  const named = new Set(records.releases.flatMap(({ contacts }) => contacts));
  return records.people.filter(({ slug, roles }) => roles.includes('press') || named.has(slug));
}
