/** Invitations to the press: which are still ahead, and each as a date of a calendar. */
import { t } from '../../i18n/translate.ts';
import { renderPart, toTimeLine } from '../calendar/ics.ts';
import type { Hub, Record } from '../hub/types.ts';
import { say } from '../say.ts';
import { toReleaseContacts } from './contacts.ts';
import { sortCorrections, sortReleases, toReleaseState } from './release.ts';

type Release = Record<'releases'>;

/** A release that invites the press to a time and a place. */
export type Invitation = Release & { readonly invitation: NonNullable<Release['invitation']> };

/** How many invitations the calendar of all carries: old ones are history, and a file of them only grows. */
const NEWEST = 100;
const DAY_MS = 86_400_000;

/** True for a release that names a time and a place, and so has a calendar file. */
export function isInvitation(release: Release): release is Invitation {
  return release.invitation !== undefined;
}

/** The newest invitations, withdrawn ones too: a calendar that holds one must hear that it is off. */
export function selectInvitations({ records }: Hub): Invitation[] {
  return sortReleases(records.releases).filter(isInvitation).slice(0, NEWEST);
}

/** When the press may go home: without a time for that, a day after the start. */
function toEnd({ invitation: { start, end } }: Invitation): number {
  return end ? Date.parse(end) : Date.parse(start) + DAY_MS;
}

/** Whether an invitation is past; never true of another release. */
export function isOver(release: Release, now: Date): boolean {
  return isInvitation(release) && toEnd(release) < now.getTime();
}

/** Invitations that are still ahead, the nearest first. */
export function selectOpenInvitations(hub: Hub): Invitation[] {
  return selectInvitations(hub)
    .filter((one) => toReleaseState(one) !== 'withdrawn' && !isOver(one, hub.now))
    .sort((a, b) => Date.parse(a.invitation.start) - Date.parse(b.invitation.start));
}

function toDescription(release: Invitation, hub: Hub, url: string): string {
  const { lang } = hub;
  const { summary, invitation } = release;
  const { bring, accreditation } = invitation;
  const contacts = toReleaseContacts(release, hub).map(({ name, phone, whatsapp, email }) =>
    [name, phone, whatsapp && `WhatsApp ${whatsapp}`, email].filter(Boolean).join(', '),
  );
  const lines = [
    summary,
    bring && `${t(lang, 'invitation.bringLine')}: ${say(bring, lang)}`,
    accreditation && `${t(lang, 'newsroom.accreditation')}: ${say(accreditation, lang)}`,
    ...contacts.map((line) => `${t(lang, 'newsroom.contact')}: ${line}`),
    url,
  ];
  return lines.filter(Boolean).join('\n');
}

/** The lines of an invitation in a calendar; `url` is the whole address of its release. */
export function toInvitationPart(release: Invitation, hub: Hub, url: string): string[] {
  const { lang, settings } = hub;
  const { timeZone, code } = settings.region;
  const { start, end, venue } = release.invitation;
  const [newest] = sortCorrections(release);
  return renderPart({
    uid: `${release.slug}.undangan@${code}.pendopo`,
    changedAt: new Date(newest?.at ?? release.publishedAt),
    sequence: release.corrections.length,
    times: [
      toTimeLine('DTSTART', new Date(start), timeZone),
      ...(end ? [toTimeLine('DTEND', new Date(end), timeZone)] : []),
    ],
    summary: release.title,
    description: toDescription(release, hub, url),
    location: say(venue, lang),
    category: t(lang, 'releaseKind.invitation'),
    url,
    status: toReleaseState(release) === 'withdrawn' ? 'CANCELLED' : 'CONFIRMED',
  });
}
