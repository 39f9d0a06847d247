import { toPosterKind } from '../components/art/poster/kinds.ts';
import type { Hub, Record } from '../domain/hub/types.ts';
import { selectRecord } from '../domain/hub/hub.ts';
import {
  formatFactDate,
  sortCorrections,
  toReleaseState,
  type ReleaseState,
} from '../domain/press/release.ts';
import { toReleaseName } from '../domain/press/release-name.ts';
import { formatDate, formatMoment } from '../i18n/format.ts';
import { t } from '../i18n/translate.ts';
import { linkTo } from './links.ts';

type Release = Record<'releases'>;

/** What a list says of the changes of a release, by the gravest of them. */
const CHANGED = [
  ['withdrawal', 'press.withdrawnAt'],
  ['correction', 'press.correctedAt'],
  ['update', 'press.updatedAt'],
  ['clarification', 'press.clarifiedAt'],
] as const;

function toStateText(release: Release, { lang, settings }: Hub): string | undefined {
  const { timeZone } = settings.region;
  const changes = sortCorrections(release);
  const [, key] = CHANGED.find(([kind]) => changes.some((one) => one.kind === kind)) ?? [];
  const newest = changes.find(({ kind }) =>
    CHANGED.some(([one, own]) => one === kind && own === key),
  );
  if (!newest || !key) return undefined;
  return t(lang, key, { date: formatMoment(new Date(newest.at), lang, timeZone, 'medium') });
}

/** In a list an update or a clarification looks like a correction; its words say which it is. */
function toRowState(release: Release): ReleaseState {
  const state = toReleaseState(release);
  return state === 'released' && release.corrections.length > 0 ? 'corrected' : state;
}

/** A release as a row of a list. */
export function toReleaseRow(release: Release, hub: Hub) {
  const { lang, settings } = hub;
  const { timeZone } = settings.region;
  const office = selectRecord(hub, 'offices', release.office)?.title;
  const published = formatDate(new Date(release.publishedAt), lang, timeZone, 'medium');
  const fact = release.retelling && release.factDate;
  const date = fact
    ? t(lang, 'press.factDate', { date: formatFactDate(fact, lang, timeZone) })
    : published;
  return {
    href: linkTo('release', { slug: release.slug }, lang),
    title: release.title,
    titleLang: release.textLang === lang ? undefined : release.textLang,
    name: toReleaseName(release, hub),
    line: [date, office].filter(Boolean).join(' · '),
    state: toRowState(release),
    stateText: toStateText(release, hub),
  };
}

/** Whom the press may ask when no person is known: the office of the release, else who runs the site. */
export function toAskName(release: Release | undefined, hub: Hub, publisher: string): string {
  return selectRecord(hub, 'offices', release?.office)?.title ?? publisher;
}

/** Pages of the site that belong to a release. */
export function toRelatedPages(release: Release, hub: Hub) {
  const { lang, records } = hub;
  const services = records.services.filter(({ slug }) => release.services.includes(slug));
  const places = records.destinations.filter(({ slug }) => release.destinations.includes(slug));
  return [
    ...services.map(({ slug, title }) => ({
      href: linkTo('service', { slug }, lang),
      label: title,
      note: t(lang, 'thing.service'),
    })),
    ...places.map(({ slug, title }) => ({
      href: linkTo('destination', { slug }, lang),
      label: title,
      note: t(lang, 'thing.destination'),
    })),
  ];
}

/** The posters of the places that a release tells of, for a release without photos. */
export function toPlacePosters(release: Release, { lang, records }: Hub) {
  return records.destinations
    .filter(({ slug }) => release.destinations.includes(slug))
    .slice(0, 3)
    .map(({ slug, title, kind, tags }) => ({
      kind: toPosterKind(kind, tags),
      seed: slug,
      title,
      href: linkTo('destination', { slug }, lang),
    }));
}
