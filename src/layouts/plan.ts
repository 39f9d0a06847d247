import { toPosterPath } from '../components/art/poster/file.ts';
import { toPosterKind } from '../components/art/poster/kinds.ts';
import type { Hub } from '../domain/hub/types.ts';
import { formatAdded } from '../domain/plan/link.ts';
import type { PlanData } from '../domain/plan/row.ts';
import { toPlanData } from '../domain/plan/rows.ts';
import type { Lang } from '../i18n/types.ts';
import { link, linkTo } from './links.ts';
import { withDestinationPlace } from './event.ts';

const PAGES = { destinations: 'destination', events: 'event', offices: 'office' } as const;

/** The file of the page of a plan: an event without a point of its own is where its place is. */
export function toSitePlan(hub: Hub): PlanData {
  const events = hub.records.events.map((event) => withDestinationPlace(event, hub));
  return toPlanData(
    { ...hub, records: { ...hub.records, events } },
    {
      toHref: ({ collection, slug }) => linkTo(PAGES[collection], { slug }, hub.lang),
      toPicture: (record) => {
        if (record.collection === 'offices') return undefined;
        const tags = 'tags' in record ? record.tags : [];
        return link(toPosterPath(toPosterKind(record.kind, tags), record.slug));
      },
    },
  );
}

/** The link that puts stops into the visitor's plan. */
export function toPlanLink(keys: readonly string[], lang: Lang): string {
  return `${linkTo('plan', {}, lang)}#${formatAdded(keys)}`;
}
