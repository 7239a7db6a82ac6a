import type { CompareConfig } from '../compare/browser/main.ts';
import { articleOf } from '../derive/archive.ts';
import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { latestArticles, stateOf } from './latest.ts';
import { urls } from './urls.ts';

/** How many articles the page offers to choose from; others are chosen in lists and in the search. */
const OFFERED = 30;

/** What the page that compares any articles shows before its script runs. */
export interface ComparePage {
  cards: ArticleCard[];
  /** What there is to choose from, in a sentence. */
  lead: string;
  /** The questions that may be chosen with the articles; none where there are several codebooks. */
  questions: { id: Id; label: string }[];
  config: CompareConfig;
}

/** Works out the page that compares any articles. */
export function comparePage(loaded: LoadedArchive): ComparePage {
  const { archive, site } = loaded;
  const [codebook, ...others] = archive.codebooks.values();
  return {
    cards: latestArticles(loaded, String(OFFERED)).map((id) => cardOf(archive, articleOf(archive, id))),
    lead:
      archive.articlesById.size > OFFERED
        ? `Choose two to six of the latest ${OFFERED}; choose others in the lists and in the search.`
        : 'Choose two to six articles.',
    questions:
      codebook !== undefined && others.length === 0
        ? codebook.questions.terms.map(({ id, label }) => ({ id, label }))
        : [],
    config: {
      base: urls.base,
      archive: site.title,
      state: stateOf(loaded),
      codebook: archive.codebooks.keys().next().value ?? '',
    },
  };
}
