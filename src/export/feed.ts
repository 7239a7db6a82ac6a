import type { FeedFormat } from '../urls/urls.ts';
import { xmlDocument, xmlElement as x } from './xml.ts';

/** A feed: what is new in the archive, or about one of its records. */
export interface Feed {
  /** An address that stays when the record is renamed: it identifies the feed (Atom, RFC 4287; RSS 2.0; JSON Feed 1.1). */
  id: string;
  title: string;
  description: string;
  /** The page that the feed is of. */
  page: string;
  /** The address of the feed itself, in each format. */
  self: Readonly<Record<FeedFormat, string>>;
  /** BCP 47. */
  language: string;
  authors: readonly string[];
  rights: string;
  /** Newest first; at least one. */
  items: readonly FeedItem[];
}

/** An entry of a feed. */
export interface FeedItem {
  /** An address that stays when the entry is renamed. */
  id: string;
  url: string;
  /** Plain text. */
  title: string;
  summary: string;
  /** Days, `YYYY-MM-DD`. */
  published: string;
  updated: string;
}

/** Days have no time: they begin at midnight UTC (RFC 3339). */
const timeOf = (day: string): string => `${day}T00:00:00Z`;

const newestDay = ({ items }: Feed): string =>
  items.reduce((latest, { updated }) => (updated > latest ? updated : latest), items[0]?.updated ?? '');

/** A feed as Atom (RFC 4287). */
export function toAtom(feed: Feed): string {
  return xmlDocument(
    x(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      x('id', {}, feed.id),
      atomText('title', feed.title),
      atomText('subtitle', feed.description),
      x('updated', {}, timeOf(newestDay(feed))),
      ...feed.authors.map((author) => x('author', {}, x('name', {}, author))),
      x('rights', {}, feed.rights),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feed.self.atom }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      ...feed.items.map((item) =>
        x(
          'entry',
          {},
          x('id', {}, item.id),
          atomText('title', item.title),
          x('link', { rel: 'alternate', type: 'text/html', href: item.url }),
          x('published', {}, timeOf(item.published)),
          x('updated', {}, timeOf(item.updated)),
          atomText('summary', item.summary),
        ),
      ),
    ),
  );
}

/** A text of Atom. Some readers take any for HTML, so one that looks like markup is written as HTML that shows it. */
const atomText = (name: string, text: string) =>
  text.includes('<') ? x(name, { type: 'html' }, asHtml(text)) : x(name, {}, text);

const asHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * A title of RSS, which does not say whether it is text or HTML, and readers differ. What looks like a tag or a character reference is made
 * none by a word joiner, which nobody sees: so all show the title as it is.
 */
const rssTitle = (title: string): string => title.replaceAll(/<(?=[a-z/!?])|&(?=#?\w+;)/giu, '$&\u2060');

/** A feed as RSS 2.0, with the address of the feed as the RSS Advisory Board recommends. */
export function toRss(feed: Feed): string {
  const dateOf = (day: string) => new Date(timeOf(day)).toUTCString();
  return xmlDocument(
    x(
      'rss',
      { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' },
      x(
        'channel',
        {},
        x('title', {}, rssTitle(feed.title)),
        x('link', {}, feed.page),
        x('description', {}, feed.description),
        x('language', {}, feed.language),
        x('copyright', {}, feed.rights),
        x('lastBuildDate', {}, dateOf(newestDay(feed))),
        x('atom:link', { rel: 'self', type: 'application/rss+xml', href: feed.self.rss }),
        ...feed.items.map((item) =>
          x(
            'item',
            {},
            x('title', {}, rssTitle(item.title)),
            x('link', {}, item.url),
            x('guid', { isPermaLink: 'false' }, item.id),
            x('pubDate', {}, dateOf(item.published)),
            // A description is HTML, so that what is plain text is escaped twice.
            x('description', {}, asHtml(item.summary)),
          ),
        ),
      ),
    ),
  );
}

/** A feed as JSON Feed 1.1. */
export function toJsonFeed(feed: Feed): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.self.json,
    language: feed.language,
    authors: feed.authors.map((name) => ({ name })),
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      content_text: item.summary,
      date_published: timeOf(item.published),
      date_modified: timeOf(item.updated),
    })),
  })}\n`;
}
