import type { CompareConfig } from '../compare/browser/main.ts';
import { articleOf } from '../derive/archive.ts';
import { cardOf, type ArticleCard } from '../derive/article-card.ts';
import { dateInWords } from '../derive/publication-day.ts';
import type { LoadedArchive } from './archive.ts';
import { indexBy } from './kept.ts';
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

/** The latest articles, oldest first; the key says how many at most. */
export const latestArticles = indexBy('latest-articles', ({ archive }, most) =>
  archive.articles.slice(-Number(most)).map(({ id }) => id),
);

/** Works out the page that compares any articles. */
export function comparePage(loaded: LoadedArchive): ComparePage {
  const { archive, site } = loaded;
  return {
    cards: latestArticles(loaded, String(OFFERED)).map((id) => cardOf(archive, articleOf(archive, id))),
    lead:
      archive.articlesById.size > OFFERED
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
export function stateOf(loaded: LoadedArchive): string {
  return latestJudgement(loaded, '');
}

const latestJudgement = indexBy('latest-judgement', ({ archive, codings }) => {
  let latest: string | undefined;
  const note = (day: string) => {
    if (latest === undefined || day > latest) latest = day;
  };
  for (const { data } of archive.articles) note(data.stance.codedOn);
  for (const coders of codings.values()) for (const { codedOn } of coders) note(codedOn);
  return latest === undefined ? 'no article yet' : dateInWords(latest);
});
