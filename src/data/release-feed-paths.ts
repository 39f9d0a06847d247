import { selectFeedLists } from '../domain/press/feeds/feed-lists.ts';
import { FEED_FORMS, toFeedFile } from '../domain/press/feeds/feed-names.ts';
import { toFacetWord } from '../domain/facet-words.ts';
import type { Lang } from '../i18n/types.ts';
import { getHub } from './hub.ts';

/** The feeds of every kind and dimension that has releases, in every form. */
export async function toReleaseFeedPaths(lang: Lang) {
  const hub = await getHub(lang);
  return selectFeedLists(hub).flatMap((list) =>
    FEED_FORMS.map((form) => ({
      params: { feed: toFacetWord('feed', list.feed ?? '', lang), file: toFeedFile(form) },
      props: { form, hub, list },
    })),
  );
}
