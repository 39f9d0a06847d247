/** The lists of releases that have an address: all, and one per value of a facet that has releases. */
import { label, t } from '../../i18n/translate.ts';
import { releaseKinds, smartDimensions } from '../../model/index.ts';
import type { Hub, Record } from '../hub/types.ts';
import { sortReleases, toReleaseYear } from './release.ts';

type Release = Record<'releases'>;

/** A list with its address and its name on a filter. */
export interface ReleaseList {
  readonly route:
    'releases' | 'releasesOfKind' | 'releasesOfDimension' | 'releasesOfDistrict' | 'releasesOfYear';
  readonly params: { readonly [name: string]: string };
  readonly label: string;
  /** The newest first. */
  readonly releases: readonly Release[];
}

/** All lists, by what they filter. */
export interface ReleaseLists {
  readonly all: ReleaseList;
  readonly kinds: readonly ReleaseList[];
  readonly dimensions: readonly ReleaseList[];
  readonly districts: readonly ReleaseList[];
  /** The newest year first. */
  readonly years: readonly ReleaseList[];
}

/** The kind that a release is filed under; a retelling is no release of an office, whatever it retells. */
export function toFiledKind({ kind, retelling }: Pick<Release, 'kind' | 'retelling'>): string {
  return retelling ? 'retelling' : kind;
}

/** Codes of the kecamatan that a release tells of: its own place, and where its destinations lie. */
function toDistrictCodes(
  { place, destinations }: Release,
  districtsOf: ReadonlyMap<string, readonly string[]>,
): Set<string> {
  const theirs = destinations.flatMap((slug) => districtsOf.get(slug) ?? []);
  return new Set([...(place?.districts ?? []), ...theirs]);
}

/** Each release under each of its values: one walk, whatever the number of values. */
function groupByAll(releases: readonly Release[], toValues: (one: Release) => Iterable<string>) {
  const groups = new Map<string, Release[]>();
  for (const release of releases)
    for (const value of toValues(release)) {
      const own = groups.get(value);
      if (own) own.push(release);
      else groups.set(value, [release]);
    }
  return groups;
}

function selectKinds(sorted: readonly Release[], { lang }: Hub): ReleaseList[] {
  const groups = groupByAll(sorted, (one) => [toFiledKind(one)]);
  return [...Object.keys(releaseKinds), 'retelling'].flatMap((releaseKind) => {
    const releases = groups.get(releaseKind);
    if (!releases) return [];
    const name = label(lang, 'releaseKind.', releaseKind, t(lang, 'press.retellingLabel'));
    return { route: 'releasesOfKind' as const, params: { releaseKind }, label: name, releases };
  });
}

function selectDimensions(sorted: readonly Release[]): ReleaseList[] {
  const groups = groupByAll(sorted, ({ dimensions }) => dimensions);
  return Object.entries(smartDimensions).flatMap(([dimension, name]) => {
    const releases = groups.get(dimension);
    return releases
      ? { route: 'releasesOfDimension' as const, params: { dimension }, label: name, releases }
      : [];
  });
}

function selectDistricts(sorted: readonly Release[], { records, districts }: Hub): ReleaseList[] {
  const districtsOf = new Map(
    records.destinations.map(({ slug, place }) => [slug, place?.districts ?? []]),
  );
  const groups = groupByAll(sorted, (one) => toDistrictCodes(one, districtsOf));
  return districts.flatMap(({ code, slug, name }) => {
    const releases = groups.get(code);
    return releases
      ? { route: 'releasesOfDistrict' as const, params: { district: slug }, label: name, releases }
      : [];
  });
}

function selectYears(sorted: readonly Release[], timeZone: string): ReleaseList[] {
  const groups = groupByAll(sorted, (one) => [toReleaseYear(one, timeZone)]);
  return [...groups].map(([year, releases]) => ({
    route: 'releasesOfYear',
    params: { year },
    label: year,
    releases,
  }));
}

const known = new WeakMap<Hub, ReleaseLists>();

/** Every list of releases of a hub; made once, because every list page asks. */
export function selectReleaseLists(hub: Hub): ReleaseLists {
  const before = known.get(hub);
  if (before) return before;
  const sorted = sortReleases(hub.records.releases);
  const lists = {
    all: {
      route: 'releases' as const,
      params: {},
      label: t(hub.lang, 'press.wholeArchive'),
      releases: sorted,
    },
    kinds: selectKinds(sorted, hub),
    dimensions: selectDimensions(sorted),
    districts: selectDistricts(sorted, hub),
    years: selectYears(sorted, hub.settings.region.timeZone),
  };
  known.set(hub, lists);
  return lists;
}
