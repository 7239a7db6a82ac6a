import { pages } from '#words/search-pages';
import { createUrls } from '../urls/urls.ts';
import type { DocumentSource } from './document-source.ts';

const urls = createUrls('/');

/** The address of each page that the search finds beside the archive. */
const ADDRESSES: Readonly<Record<keyof typeof pages, string>> = {
  articles: urls.articles(),
  dossiers: urls.dossiers(),
  compare: urls.compare(),
  outlets: urls.records('outlet'),
  actors: urls.records('actor'),
  places: urls.records('place'),
  timeline: urls.timeline(),
  map: urls.map(),
  data: urls.data(),
  coding: urls.codingInstruments(),
  corrections: urls.corrections(),
  about: urls.about(),
  offline: urls.offline(),
};

/** The pages of the site that are asked for by their names: "timeline", "download", "codebook". */
export function pageSources(): DocumentSource[] {
  return Object.entries(ADDRESSES).map(([key, address]) => ({
    id: `page:${key}`,
    make: () => {
      const { title, alsoAsked } = pages[key as keyof typeof pages];
      return {
        id: `page:${key}`,
        kind: 'page',
        url: address.slice(1),
        title,
        summary: alsoAsked,
        passages: [],
        records: [],
        facets: {},
      };
    },
  }));
}
