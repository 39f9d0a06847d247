import type { Hub } from '../../hub/types.ts';
import { toPath } from '../../paths.ts';
import { selectReleaseLists, type ReleaseList } from '../release-lists.ts';
import type { FeedList } from './feed.ts';

function toFeedList({ route, params, label, releases }: ReleaseList, { lang }: Hub): FeedList {
  const [feed] = Object.values(params);
  return { feed, label, pagePath: toPath(route, params as never, lang), releases };
}

/** The kinds and dimensions that have releases, each a list to follow. */
export function selectFeedLists(hub: Hub): FeedList[] {
  const { kinds, dimensions } = selectReleaseLists(hub);
  return [...kinds, ...dimensions].map((list) => toFeedList(list, hub));
}
