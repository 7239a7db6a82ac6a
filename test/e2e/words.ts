/** The labels of pages' parts, as a reader sees them; defined once, since many tests look for them. */
export const WORDS = {
  /** The parts of an article's page. */
  facts: 'At a glance',
  account: 'The account',
  actors: 'Actors in this article',
  places: 'Places in this article',
  contradicts: 'Contradicts others',
  coding: 'Coding',
  original: 'The original',
  related: 'Articles that share the most actors and places',
  neighbours: 'Articles before and after in time',
  /** A coding, and the parts of a comparison. */
  paragraphs: 'Paragraph by paragraph',
  columns: 'The articles, in the order of time',
  claims: 'Who says what',
  stances: 'Where each stands',
  events: 'Events, and who reports them',
  leftOut: 'What each leaves out',
  accounts: 'The accounts, side by side',
  exportActions: 'Cite and export',
  /** Labels of choices. */
  compareChosen: 'Compare the chosen',
  blind: 'Read blind: hide outlet, date and stance',
  /** Labels of a list, a record and the home page. */
  controls: 'Sort and filter',
  mentions: /^Mentioned in [1-9]/,
  companions: 'Mentioned in the same paragraphs',
  waysIn: 'Browse the archive',
  /** Messages of the search. */
  nothingAsked: 'Type a word or a name, or choose from the lists.',
  nothingFound: 'No article has all of this.',
} as const;
