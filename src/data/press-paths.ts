import { selectPressPeople } from '../domain/press/contacts.ts';
import { isInvitation } from '../domain/press/invitations.ts';
import type { Lang } from '../i18n/types.ts';
import { getHubPage } from './hub-page.ts';

/** One contact card per person whom pages for the press name. */
export async function toPressContactPaths(lang: Lang) {
  const { hub } = await getHubPage(lang);
  return selectPressPeople(hub).map((record) => ({
    params: { slug: record.slug },
    props: { record, hub },
  }));
}

/** One calendar file per release that invites the press. */
export async function toInvitationPaths(lang: Lang) {
  const { hub } = await getHubPage(lang);
  return hub.records.releases.filter(isInvitation).map((invitation) => ({
    params: { slug: invitation.slug },
    props: { invitation, hub },
  }));
}
