/**
 * The pages that the search finds beside what the archive is about: what each is called, and other words by which people ask for it, which
 * no page shows.
 */
export const pages = {
  articles: {
    title: 'All articles',
    alsoAsked: 'article, list, texts, sources, accounts, browse, library, feed, rss, atom',
  },
  dossiers: {
    title: 'Dossiers',
    alsoAsked:
      'dossier, comparisons, claims, stances, figures, voices, blame, omissions, left out, silence, contradictions, contradict, disagree, disagreement',
  },
  compare: {
    title: 'Compare articles',
    alsoAsked: 'comparison, side by side, difference, differences, versus',
  },
  outlets: { title: 'Outlets', alsoAsked: 'outlet, media, publisher, newspapers, websites, ownership' },
  actors: { title: 'Actors', alsoAsked: 'actor, persons, organisations, who is who' },
  places: { title: 'Places', alsoAsked: 'place, locations, gazetteer, coordinates' },
  timeline: { title: 'Timeline', alsoAsked: 'timelines, chronology, dates, events' },
  map: { title: 'Map', alsoAsked: 'maps, geography, locations' },
  data: {
    title: 'Open data',
    alsoAsked: 'dataset, download, downloads, export, csv, json, tables, api, licence',
  },
  coding: {
    title: 'Codebooks and rules of coding',
    alsoAsked:
      'codebook, codings, coder, coders, variables, measures, stances, scale, reliability, agreement, hedge, method, methods, methodology, krippendorff, alpha, intercoder',
  },
  corrections: {
    title: 'Corrections',
    alsoAsked: 'correction, errata, erratum, mistakes, errors, mended',
  },
  about: {
    title: 'About this archive',
    alsoAsked:
      'method, methods, methodology, editors, contact, limits, licence, help, how to cite, citation, about this site, website, who runs it, imprint',
  },
  offline: { title: 'Reading offline', alsoAsked: 'offline, without a connection, kept, device' },
};
