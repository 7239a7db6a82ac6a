import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { toAtom, toJsonFeed, toRss, type Feed } from '../../../src/export/feed.ts';
import { toOpenSearch, toSitemap } from '../../../src/export/sitemap.ts';
import { toStaticRepository } from '../../../src/export/static-repository.ts';
import { AWKWARD } from './sample-items.ts';

const AWKWARD_TITLE = `${AWKWARD} ]]> </title> \u{8}\u{FFFE}`;
const ALLOWED_TITLE = `${AWKWARD} ]]> </title> `;

const feed: Feed = {
  id: 'https://archive.example/',
  title: 'Two & more',
  description: 'What is new',
  page: 'https://archive.example/',
  self: {
    atom: 'https://archive.example/atom.xml',
    rss: 'https://archive.example/rss.xml',
    json: 'https://archive.example/feed.json',
  },
  language: 'en',
  authors: ['The editors'],
  rights: 'CC BY 4.0',
  items: [
    {
      id: 'https://archive.example/articles/cranes-first/',
      url: 'https://archive.example/articles/cranes/',
      title: AWKWARD_TITLE,
      summary: 'A <b> & a "c"',
      published: '2026-10-02',
      updated: '2026-10-05',
    },
  ],
};

/** What a parser of XML makes of a text; it throws if the text is not well-formed. */
const xmlOf = (text: string) => new JSDOM(text, { contentType: 'text/xml' }).window.document;
const textOf = (document: Document, selector: string) => document.querySelector(selector)?.textContent;

/** What a reader of feeds shows of a text of Atom: HTML is read as such. */
const asShown = (element: Element | null) =>
  element?.getAttribute('type') === 'html'
    ? new JSDOM(element.textContent).window.document.body.textContent
    : element?.textContent;

describe('a feed whose title holds everything', () => {
  it('is well-formed as Atom, with id, dates and address', () => {
    const document = xmlOf(toAtom(feed));

    expect(asShown(document.querySelector('entry > title'))).toBe(ALLOWED_TITLE);
    expect(textOf(document, 'entry > id')).toBe('https://archive.example/articles/cranes-first/');
    expect(textOf(document, 'entry > published')).toBe('2026-10-02T00:00:00Z');
    expect(textOf(document, 'feed > updated')).toBe('2026-10-05T00:00:00Z');
    expect(asShown(document.querySelector('entry > summary'))).toBe('A <b> & a "c"');
    expect(asShown(document.querySelector('feed > title'))).toBe('Two & more');
    expect(document.querySelector('feed > link[rel=self]')?.getAttribute('href')).toBe(feed.self.atom);
  });

  it('is well-formed as RSS, whose description shows the text and no markup', () => {
    const document = xmlOf(toRss(feed));

    // Whether a reader takes titles for text or for HTML, it shows the same, but for an invisible joiner.
    const title = textOf(document, 'item > title') ?? '';
    expect(title.replaceAll('\u2060', '')).toBe(ALLOWED_TITLE);
    expect(new JSDOM(title).window.document.body.textContent.trim()).toBe(title.trim());
    expect(textOf(document, 'item > pubDate')).toBe('Fri, 02 Oct 2026 00:00:00 GMT');
    expect(new JSDOM(textOf(document, 'item > description') ?? '').window.document.body.textContent).toBe(
      'A <b> & a "c"',
    );
  });

  it('is JSON Feed with the same', () => {
    const read = JSON.parse(toJsonFeed(feed)) as { version: string; items: Record<string, unknown>[] };

    expect(read.version).toBe('https://jsonfeed.org/version/1.1');
    expect(read.items[0]).toMatchObject({
      id: 'https://archive.example/articles/cranes-first/',
      title: AWKWARD_TITLE,
      date_modified: '2026-10-05T00:00:00Z',
    });
  });
});

it('writes records for harvesters, whatever a title holds', () => {
  const head = {
    name: 'Two & more',
    base: 'https://a.example/oai.xml',
    email: 'editors@a.example',
    earliest: '2026-10-02',
  };
  const record = {
    identifier: 'oai:a.example:cranes',
    datestamp: '2026-10-05',
    elements: [['title', AWKWARD_TITLE]] as const,
  };
  const document = xmlOf(toStaticRepository(head, [record]));

  expect(document.querySelector('Repository > ListRecords')?.getAttribute('metadataPrefix')).toBe('oai_dc');
  expect(document.getElementsByTagName('dc:title')[0]?.textContent).toBe(ALLOWED_TITLE);
});

it('writes a sitemap with days only where they are known', () => {
  const document = xmlOf(
    toSitemap([{ url: 'https://a.example/?b=1&c=2', day: '2026-10-02' }, { url: 'https://a.example/d/' }]),
  );

  expect([...document.querySelectorAll('loc')].map((loc) => loc.textContent)).toEqual([
    'https://a.example/?b=1&c=2',
    'https://a.example/d/',
  ]);
  expect(document.querySelectorAll('lastmod')).toHaveLength(1);
});

it('keeps the names of OpenSearch as short as its standard wants them', () => {
  const about = {
    description: 'd',
    template: 'https://a.example/?q={searchTerms}',
    icon: 'i',
    language: 'en',
  };
  const document = xmlOf(toOpenSearch({ name: 'An archive with a long name', ...about }));

  expect(textOf(document, 'ShortName')).toBe('An archive with');
  expect(document.querySelector('Url')?.getAttribute('template')).toBe(about.template);
});
