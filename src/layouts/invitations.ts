/** Invitations to the press as rows and as calendar files, with addresses. */
import { renderCalendar } from '../domain/calendar/ics.ts';
import type { Hub } from '../domain/hub/types.ts';
import { toPath } from '../domain/paths.ts';
import { toInvitationPart, type Invitation } from '../domain/press/invitations.ts';
import { say } from '../domain/say.ts';
import { formatDate, formatTime, toDateParts } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { absoluteLink, linkTo } from './links.ts';

/** A calendar of invitations, as a response. */
export function toInvitationsResponse(hub: Hub, invitations: readonly Invitation[]): Response {
  const { lang, settings } = hub;
  const { timeZone, name: region } = settings.region;
  const parts = invitations.map((one) =>
    toInvitationPart(one, hub, absoluteLink(toPath('release', { slug: one.slug }, lang))),
  );
  const name = t(lang, 'invitation.calendar', { region });
  return new Response(renderCalendar({ name, timeZone, lang, parts }), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
}

/** An invitation as a row of the agenda: day, title, when and where. */
export function toInvitationRow({ slug, title, textLang, invitation }: Invitation, hub: Hub) {
  const { lang, settings } = hub;
  const { timeZone } = settings.region;
  const start = new Date(invitation.start);
  const day = formatDate(start, lang, timeZone, 'weekday');
  const when = `${day}, ${formatTime(start, lang, timeZone)}`;
  return {
    ...toDateParts(start, lang, timeZone),
    href: linkTo('release', { slug }, lang),
    title,
    titleLang: textLang === lang ? undefined : textLang,
    text: `${when} · ${say(invitation.venue, lang)}`,
  };
}
