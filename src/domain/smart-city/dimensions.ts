/** What the hub publishes on each of the six dimensions, as editors sorted it. */
import { smartDimensions, type SmartDimension } from '../../model/index.ts';
import { toEntryPath } from '../entry/address.ts';
import type { Hub, Record } from '../hub/types.ts';
import { sortReleases, toReleaseState } from '../press/release.ts';

/** The kinds of entries that carry dimensions, in the order in which the page shows them. */
export const DIMENSION_KINDS = ['services', 'destinations', 'releases'] as const;

type Kind = (typeof DIMENSION_KINDS)[number];

/** One entry as a link: its path without base. */
export interface DimensionLink {
  readonly path: string;
  readonly title: string;
  readonly textLang: string | undefined;
}

/** The entries of one kind: the few that are most used or newest, and the rest. */
export interface DimensionGroup {
  readonly kind: Kind;
  readonly count: number;
  readonly first: readonly DimensionLink[];
  readonly rest: readonly DimensionLink[];
}

/** One dimension with its entries. */
export interface DimensionView {
  readonly name: SmartDimension;
  /** Its name as the national programme writes it. */
  readonly official: string;
  readonly groups: readonly DimensionGroup[];
}

const FEW = 3;
const LAST = 100;

type Ranked = Record<'services'> | Record<'destinations'>;

function toRank(one: Ranked): number {
  return (
    ('frequent' in one ? one.frequent : undefined) ??
    ('featured' in one ? one.featured : undefined) ??
    LAST
  );
}

function sortByRank<R extends Ranked>(records: readonly R[], { lang }: Hub): R[] {
  return [...records].sort((a, b) => toRank(a) - toRank(b) || a.title.localeCompare(b.title, lang));
}

/** The most used services, the places of the home page, the newest releases first. Withdrawn releases are left out. */
function selectKind(kind: Kind, hub: Hub): readonly Record<Kind>[] {
  const { services, destinations, releases } = hub.records;
  if (kind === 'services') return sortByRank(services, hub);
  if (kind === 'destinations') return sortByRank(destinations, hub);
  return sortReleases(releases).filter((one) => toReleaseState(one) !== 'withdrawn');
}

function toGroup(kind: Kind, name: SmartDimension, hub: Hub): DimensionGroup {
  const links = selectKind(kind, hub)
    .filter(({ dimensions }) => dimensions.includes(name))
    .map(({ slug, title, textLang }) => ({
      path: toEntryPath(kind, slug, hub.lang) ?? '/',
      title,
      textLang: textLang === hub.lang ? undefined : textLang,
    }));
  return { kind, count: links.length, first: links.slice(0, FEW), rest: links.slice(FEW) };
}

/** The six dimensions, each with its groups, also the empty ones. */
export function toDimensionViews(hub: Hub): DimensionView[] {
  return (Object.keys(smartDimensions) as SmartDimension[]).map((name) => ({
    name,
    official: smartDimensions[name],
    groups: DIMENSION_KINDS.map((kind) => toGroup(kind, name, hub)),
  }));
}
