import { selectRecord, selectRecords } from '../hub/hub.ts';
import type { Hub, Record } from '../hub/types.ts';

/** Somebody whom the press may ring; what is not known is absent. */
export interface PressContact {
  readonly name: string;
  readonly position: string;
  readonly phone?: string | undefined;
  readonly whatsapp?: string | undefined;
  readonly email?: string | undefined;
}

function toContact({ name, position, contact }: Record<'people'>): PressContact {
  return {
    name,
    position,
    phone: contact?.phone,
    whatsapp: contact?.whatsapp,
    email: contact?.email,
  };
}

/** The people behind one release. */
export function toReleaseContacts(release: Record<'releases'>, hub: Hub): PressContact[] {
  return selectRecords(hub, 'people', release.contacts).map(toContact);
}

/** Everybody who answers the press. */
export function selectPressContacts({ records }: Hub): PressContact[] {
  return records.people.filter(({ roles }) => roles.includes('press')).map(toContact);
}

/** The quotes of a release with their speakers; a quote without a known speaker is left out. */
export function toQuotes(release: Record<'releases'>, hub: Hub) {
  return release.quotes.flatMap(({ text, speaker }) => {
    const person = selectRecord(hub, 'people', speaker);
    return person ? [{ text, name: person.name, position: person.position }] : [];
  });
}
