import { escapeXml } from '../text/xml.ts';
/** An entry of a feed; addresses are whole, `html` is the full text. */
export interface FeedItem {
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly html: string;
  readonly published: Date;
  readonly category: string;
}

/** A feed as RSS 2.0 needs it. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly feedUrl: string;
  readonly lang: string;
  readonly updated: Date;
  readonly items: readonly FeedItem[];
}

function renderItem({ title, url, summary, html, published, category }: FeedItem): string {
  return `<item>
<title>${escapeXml(title)}</title>
<link>${escapeXml(url)}</link>
<guid isPermaLink="true">${escapeXml(url)}</guid>
<pubDate>${published.toUTCString()}</pubDate>
<category>${escapeXml(category)}</category>
<description>${escapeXml(summary)}</description>
<content:encoded>${escapeXml(html)}</content:encoded>
</item>`;
}

/** RSS 2.0 with the full text in `content:encoded` (RSS content module) and its own address (Atom). */
export function renderRss(feed: Feed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeXml(feed.title)}</title>
<link>${escapeXml(feed.url)}</link>
<description>${escapeXml(feed.description)}</description>
<language>${feed.lang}</language>
<lastBuildDate>${feed.updated.toUTCString()}</lastBuildDate>
<atom:link href="${escapeXml(feed.feedUrl)}" rel="self" type="application/rss+xml"/>
${feed.items.map(renderItem).join('\n')}
</channel>
</rss>
`;
}
