import type { Hub } from '../domain/hub/types.ts';
import { toFeedMediaType, type FeedForm } from '../domain/press/feeds/feed-names.ts';
import { toFeed, toWholeFeedList, type FeedList } from '../domain/press/feeds/feed.ts';
import { renderFeed } from '../domain/press/feeds/render-feed.ts';
import { absoluteLink } from './links.ts';

/** A feed of releases as an answer of the site: of all, or of one list. */
export function toFeedResponse(form: FeedForm, hub: Hub, list?: FeedList): Response {
  const feed = toFeed(list ?? toWholeFeedList(hub), hub, absoluteLink);
  return new Response(renderFeed(form, feed), {
    headers: { 'Content-Type': `${toFeedMediaType(form)}; charset=utf-8` },
  });
}
