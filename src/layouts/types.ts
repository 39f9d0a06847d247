import type { Hub, Record as HubRecord } from '../domain/hub/types.ts';
import type { Lang } from '../i18n/types.ts';
import type { CollectionName } from '../model/index.ts';

/** An alert that is in force at the time of the build. Highest level first. */
export interface ActiveAlert {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly level: 'info' | 'caution' | 'danger';
  readonly issuer: string;
  readonly start: Date;
  /** ISO 8601. */
  readonly end: string;
}

/** What every page needs to know about its site, in the language of the page. `src/data` makes it. */
export interface SiteSettings {
  /** Name of the site: "Pendopo". */
  readonly name: string;
  /** Short name of the region. */
  readonly regionName: string;
  /** With its type: "Kabupaten …". */
  readonly regionFullName: string;
  readonly province: string;
  readonly tagline: string;
  /** Who runs the site. */
  readonly publisher: string;
  readonly official: boolean;
  readonly fictional: boolean;
  /** Pages may be stored on devices. */
  readonly isOffline: boolean;
  readonly timeZone: string;
  readonly languages: readonly Lang[];
  readonly alerts: readonly ActiveAlert[];
  /** Where a mistake is reported: a `mailto:` or an address. */
  readonly reportHref?: string | undefined;
  readonly sourceUrl?: string | undefined;
  /** The Content-Security-Policy of its pages. */
  readonly contentPolicy: string;
}

/** The item of the main menu that a page belongs to. */
export type NavItem = 'explore' | 'services' | 'newsroom' | 'events' | 'map' | 'emergency' | 'none';

/** One step of the breadcrumbs; the last has no `href`. Paths are ready hrefs. */
export interface Crumb {
  readonly href?: string | undefined;
  readonly label: string;
}

/** What the page of one entry gets: its record, everything else that is published, and its site. */
export interface EntryPage<N extends CollectionName> {
  readonly record: HubRecord<N>;
  readonly hub: Hub;
  readonly site: SiteSettings;
}
