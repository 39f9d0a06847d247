import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { dropForbidden } from '../../text/xml.ts';
import { toFeedMediaType, type FeedForm } from './feed-names.ts';
import type { Feed, FeedItem } from './feed.ts';

/** Releases are few: a reader that comes once an hour misses nothing. */
const MINUTES_BETWEEN_VISITS = 60;

function toRssItem(item: FeedItem) {
  const { url, title, summary, html, published, updated, credit, tags } = item;
  return {
    title,
    link: url,
    guid: { value: url, isPermaLink: true },
    description: summary,
    pubDate: published,
    categories: tags.map((name) => ({ name })),
    content: { encoded: html },
    dc: { creators: [credit] },
    atom: { updated },
  };
}

/** RSS 2.0 with the full text in `content:encoded` and its own address. */
function renderRss(feed: Feed): string {
  const self = { href: feed.toFeedUrl('rss'), rel: 'self', type: toFeedMediaType('rss') };
  return generateRssFeed(
    {
      title: feed.title,
      link: feed.pageUrl,
      description: feed.description,
      language: feed.lang,
      lastBuildDate: feed.updated,
      ttl: MINUTES_BETWEEN_VISITS,
      atom: { links: [self] },
      items: feed.items.map(toRssItem),
    },
    { strict: true },
  );
}

function toAtomEntry(item: FeedItem) {
  const { url, title, summary, html, published, updated, credit, tags, lang, rights } = item;
  return {
    id: url,
    title: { value: title, type: 'text' },
    links: [{ href: url, rel: 'alternate', type: 'text/html' }],
    published,
    updated,
    authors: [{ name: credit }],
    categories: tags.map((term) => ({ term })),
    summary: { value: summary, type: 'text' },
    content: { value: html, type: 'html' },
    rights: { value: rights, type: 'text' },
    xml: { lang },
  };
}

/** Atom 1.0 (RFC 4287). */
function renderAtom(feed: Feed): string {
  const self = feed.toFeedUrl('atom');
  return generateAtomFeed(
    {
      id: self,
      title: { value: feed.title, type: 'text' },
      subtitle: { value: feed.description, type: 'text' },
      updated: feed.updated,
      authors: [{ name: feed.publisher }],
      links: [
        { href: self, rel: 'self', type: toFeedMediaType('atom') },
        { href: feed.pageUrl, rel: 'alternate', type: 'text/html' },
      ],
      entries: feed.items.map(toAtomEntry),
      xml: { lang: feed.lang },
    },
    { strict: true },
  );
}

function toJsonItem(item: FeedItem) {
  const { url, title, summary, html, text, published, updated, credit, tags, lang, image } = item;
  return {
    id: url,
    url,
    title,
    summary,
    content_html: html,
    content_text: text,
    date_published: published,
    date_modified: updated,
    authors: [{ name: credit }],
    tags: [...tags],
    language: lang,
    ...(image && { image }),
  };
}

/** JSON Feed 1.1. */
function renderJson(feed: Feed): string {
  const tree = generateJsonFeed(
    {
      title: feed.title,
      home_page_url: feed.pageUrl,
      feed_url: feed.toFeedUrl('json'),
      description: feed.description,
      language: feed.lang,
      authors: [{ name: feed.publisher }],
      items: feed.items.map(toJsonItem),
    },
    { strict: true },
  );
  return `${JSON.stringify(tree, null, 2)}\n`;
}

/** The library indents its character data; the line breaks would be part of a headline. */
function toTight(xml: string): string {
  return xml.replace(/>\s*<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s*<\//g, ']]></');
}

const RENDER: Record<FeedForm, (feed: Feed) => string> = {
  rss: (feed) => toTight(renderRss(feed)),
  atom: (feed) => toTight(renderAtom(feed)),
  json: renderJson,
};

/** A feed in one of its forms, full text. */
export function renderFeed(form: FeedForm, feed: Feed): string {
  return dropForbidden(RENDER[form](feed));
}
