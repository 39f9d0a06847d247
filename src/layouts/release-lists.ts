import type { Hub } from '../domain/hub/types.ts';
import { selectReleaseLists, type ReleaseList } from '../domain/press/release-lists.ts';
import { t, type TextKey } from '../i18n/translate.ts';
import { linkTo } from './links.ts';

const TITLES = {
  releasesOfKind: 'press.ofKind',
  releasesOfDimension: 'press.ofDimension',
  releasesOfDistrict: 'press.ofDistrict',
  releasesOfYear: 'press.ofYear',
} as const satisfies Record<string, TextKey>;

/** What a list of releases is called: `Siaran pers 2026`. */
export function toListTitle({ route, label }: ReleaseList, { lang }: Hub): string {
  return route === 'releases' ? t(lang, 'press.title') : t(lang, TITLES[route], { name: label });
}

/** A list of releases as a filter: its name, its count, its address; the chosen one is marked. */
export function toListChip(list: ReleaseList, { lang }: Hub, current?: ReleaseList) {
  return {
    href: linkTo(list.route, list.params as never, lang),
    label: list.label,
    count: list.releases.length,
    isCurrent: list === current,
  };
}

/** The filters by kind, led by all releases. */
export function toKindChips(hub: Hub, current?: ReleaseList) {
  const { all, kinds } = selectReleaseLists(hub);
  return [all, ...kinds].map((list) => toListChip(list, hub, current));
}

/** All filters; a facet without releases is not there. */
export function toFilterGroups(hub: Hub, current: ReleaseList) {
  const { all, kinds, dimensions, districts, years } = selectReleaseLists(hub);
  const groups = [
    { id: 'kinds', title: t(hub.lang, 'press.byKind'), lists: [all, ...kinds] },
    { id: 'years', title: t(hub.lang, 'press.byYear'), lists: years },
    { id: 'dimensions', title: t(hub.lang, 'press.byDimension'), lists: dimensions },
    { id: 'places', title: t(hub.lang, 'press.byPlace'), lists: districts },
  ];
  return groups
    .filter(({ lists }) => lists.length > 0)
    .map(({ id, title, lists }) => ({
      id,
      title,
      chips: lists.map((list) => toListChip(list, hub, current)),
    }));
}
