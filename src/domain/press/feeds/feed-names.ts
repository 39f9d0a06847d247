import type { Lang } from '../../../i18n/types.ts';
import { toPath } from '../../paths.ts';

/** The forms of a feed: its name for people, routes of all releases and of a part, media type, last word. */
const FORMS = {
  rss: {
    name: 'RSS',
    all: 'releaseRss',
    part: 'releaseFeedRss',
    mediaType: 'application/rss+xml',
    file: 'rss.xml',
  },
  atom: {
    name: 'Atom',
    all: 'releaseAtom',
    part: 'releaseFeedAtom',
    mediaType: 'application/atom+xml',
    file: 'atom.xml',
  },
  json: {
    name: 'JSON Feed',
    all: 'releaseJsonFeed',
    part: 'releaseFeedJson',
    mediaType: 'application/feed+json',
    file: 'feed.json',
  },
} as const;

/** A form of a feed. */
export type FeedForm = keyof typeof FORMS;

/** All of them, the one that most readers know first. */
export const FEED_FORMS = Object.keys(FORMS) as FeedForm[];

/** The path of a feed, without base: of all releases, or of a kind or dimension. */
export function toFeedPath(form: FeedForm, feed: string | undefined, lang: Lang): string {
  const { all, part } = FORMS[form];
  return feed === undefined ? toPath(all, {}, lang) : toPath(part, { feed }, lang);
}

/** What a server says that the file is. */
export function toFeedMediaType(form: FeedForm): string {
  return FORMS[form].mediaType;
}

/** Its name for people: `JSON Feed`. */
export function toFeedName(form: FeedForm): string {
  return FORMS[form].name;
}

/** The last word of its address. */
export function toFeedFile(form: FeedForm): string {
  return FORMS[form].file;
}
