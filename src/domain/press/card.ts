import { formatDate } from '../../i18n/format.ts';
import { label, t } from '../../i18n/translate.ts';
import type { Card } from '../card.ts';
import type { Hub, Record } from '../hub/types.ts';
import { sortCorrections, toReleaseState } from './release.ts';

type Release = Record<'releases'>;

function toNote(release: Release, { lang, settings }: Hub): string {
  const toDay = (moment: string) => formatDate(new Date(moment), lang, settings.region.timeZone);
  const state = toReleaseState(release);
  const published = toDay(release.publishedAt);
  const kind = { withdrawn: 'withdrawal', corrected: 'correction', released: undefined }[state];
  const change = sortCorrections(release).find((one) => one.kind === kind);
  if (!change) return published;
  const date = toDay(change.at);
  return state === 'withdrawn'
    ? t(lang, 'desk.cardWithdrawn', { date })
    : `${published} · ${t(lang, 'press.correctedAt', { date })}`;
}

/** The share card of a release: what it is, never more; a card of a withdrawn one says so first. */
export function toReleaseCard(release: Release, hub: Hub): Card {
  const { lang } = hub;
  const { kind, number, retelling, title } = release;
  const isWithdrawn = toReleaseState(release) === 'withdrawn';
  return {
    edge: {
      left: retelling ? t(lang, 'press.retellingLabel') : label(lang, 'releaseKind.', kind),
      right: number && t(lang, 'press.number', { number }),
    },
    title: isWithdrawn ? t(lang, 'press.withdrawnHeadline', { headline: title }) : title,
    isSentence: true,
    note: toNote(release, hub),
  };
}

/** Its drawing: that of the first place that it tells of. */
export function toReleasePoster({ destinations }: Release, { records }: Hub) {
  const place = records.destinations.find(({ slug }) => destinations.includes(slug));
  return place ? { kind: place.kind, tags: place.tags } : { kind: 'release', tags: [] };
}
