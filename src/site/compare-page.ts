import * as words from '#words/compare-page';
import type { CompareConfig } from '../compare/browser/main.ts';
import { articleOf } from '../derive/archive.ts';
import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { latestArticles, asOfDay } from './latest.ts';
import { readyComparisons, type ReadyComparisons } from './opposed-pairs.ts';
import { urls } from './urls.ts';

/** How many articles the page offers for selection; others can be chosen in lists and in the search. */
const OFFERED = 30;

/** What the compare page shows before its script runs. */
export interface ComparePage {
  cards: ArticleCard[];
  /** The articles on offer, in a sentence. */
  lead: string;
  /** The questions that can be chosen with the articles; none if there are several codebooks. */
  questions: { id: Id; label: string }[];
  /** What can be compared with one click. */
  ready: ReadyComparisons | undefined;
  config: CompareConfig;
}

/** Builds the compare page. */
export function comparePage(loaded: LoadedArchive): ComparePage {
  const { archive, site } = loaded;
  const [codebook, ...others] = archive.codebooks.values();
  return {
    cards: latestArticles(loaded, String(OFFERED)).map((id) => cardOf(archive, articleOf(archive, id))),
    lead: archive.articlesById.size > OFFERED ? words.chooseLatest(OFFERED) : words.chooseAny,
    questions:
      codebook !== undefined && others.length === 0
        ? codebook.questions.terms.map(({ id, label }) => ({ id, label }))
        : [],
    ready: readyComparisons(loaded),
    config: {
      base: urls.base,
      archive: site.title,
      state: asOfDay(loaded),
      codebook: archive.codebooks.keys().next().value ?? '',
      version: '',
    },
  };
}
