import type { CompareConfig } from '../compare/browser/main.ts';
import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import { dateInWords } from '../derive/publication-day.ts';
import type { LoadedArchive } from './archive.ts';
import { urls } from './urls.ts';

/** How many articles the page offers to choose from; others are chosen in lists and in the search. */
const OFFERED = 30;

/** What the page that compares any articles shows before its script runs. */
export interface ComparePage {
  cards: ArticleCard[];
  /** What there is to choose from, in a sentence. */
  lead: string;
  config: CompareConfig;
}

/** Works out the page that compares any articles. */
export function comparePage(loaded: LoadedArchive): ComparePage {
  const { archive, site } = loaded;
  return {
    cards: archive.articles.slice(-OFFERED).map((article) => cardOf(archive, article)),
    lead:
      archive.articles.length > OFFERED
        ? `Choose two to six of the latest ${OFFERED}; choose others in the lists and in the search.`
        : 'Choose two to six articles.',
    config: {
      base: urls.base,
      archive: site.title,
      state: stateOf(loaded),
      codebook: archive.codebooks.keys().next().value ?? '',
    },
  };
}

/** The date of the archive's state: the day of its latest judgement, in words. The clock has no part in it. */
export function stateOf({ archive, codings }: LoadedArchive): string {
  const days = [
    ...archive.articles.map(({ data }) => data.stance.codedOn),
    ...codings.map(({ codedOn }) => codedOn),
  ];
  const latest = days.sort().at(-1);
  return latest === undefined ? 'no article yet' : dateInWords(latest);
}
