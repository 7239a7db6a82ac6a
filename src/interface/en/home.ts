import { articles as countedArticles, countOf } from './language.ts';
import type { PartOf, Sentence } from '../sentence.ts';

// The home page.

export const latestDossier = 'The latest dossier';
export const wholeOverview = <Part>(overview: PartOf<Part>, questions: number): Sentence<Part> => [
  overview('The whole overview'),
  `: the claims behind all ${questions} questions, who is silent, figures, who is heard`,
];
export const codedBy = (articles: number, coder: string) =>
  `${countOf(articles, countedArticles)}, coded by ${coder}.`;

export const whoTellsIt = 'Who tells it:';
export const andMoreArticles = (count: number) =>
  `and ${countOf(count, { one: '# more article', other: '# more articles' })}`;

export const saidOverTime = 'Who says what, and when';
export const whereItHappens = 'Where it happens';
export const mapsOfDossier = <Part>(ofArticles: PartOf<Part>, ofArchive: PartOf<Part>): Sentence<Part> => [
  ofArticles('Where each article looks'),
  ', with a table of the places; ',
  ofArchive('the map of the archive'),
];

export const howToStart = 'How to start';
export const start =
  'Every article here is kept as an account in our own words, paragraph by paragraph, that always shows who says what. Read one, look up a name, or search them all.';
export const searchTheArchive = 'Search the archive';
export const search = 'Search';

export const latestArticles = (shown: number, total: number) => `The latest ${shown} of ${total} articles`;
export const oldestFirst = 'The articles, oldest first';

export const browse = 'Browse the archive';
export const ways = {
  compare: <Part>(page: PartOf<Part>): Sentence<Part> => [
    page('Compare'),
    ' any two to six articles, also without knowing whose they are',
  ],
  dossiers: <Part>(page: PartOf<Part>): Sentence<Part> => [
    page('All dossiers'),
    ': comparisons with an introduction',
  ],
  articles: <Part>(page: PartOf<Part>): Sentence<Part> => [
    page('All articles'),
    ' by date, title, outlet, stance, genre and year',
  ],
  actors: <Part>(page: PartOf<Part>, count: number): Sentence<Part> => [
    page(countOf(count, { one: '# actor', other: '# actors' })),
    ' and what is said of each, sentence by sentence',
  ],
  places: <Part>(page: PartOf<Part>, count: number): Sentence<Part> => [
    page(countOf(count, { one: '# place', other: '# places' })),
    ', with coordinates and their precision',
  ],
  outlets: <Part>(page: PartOf<Part>, count: number): Sentence<Part> => [
    page(countOf(count, { one: '# outlet', other: '# outlets' })),
    ' and what they published',
  ],
  about: <Part>(page: PartOf<Part>): Sentence<Part> => [
    page('Method and codebook'),
    ': how accounts are written and judgements made',
  ],
};
