import * as words from '#words/article';
import { comma } from '#words/language';
import { contradictionsByArticle, type Contradicted } from '../compare/contradicted.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';
import { indexBy, keepBy } from './kept.ts';
import { urls } from './urls.ts';

/** The maximum number of lines on an article's page about whom it contradicts, and of outlets named in a line. */
const MOST_LINES = 5;
const MOST_NAMED = 4;

/** The questions on which an article contradicts others, as its page shows them. */
export interface ContradictionsView {
  /** The number of questions. */
  count: number;
  lines: { question: string; href: string; outlets: string }[];
  /** The questions that are not listed, and the dossier that has them. */
  rest: { count: number; href: string } | undefined;
}

/**
 * The questions on which an article contradicts others in the archive's dossiers; `undefined` if it is in no dossier.
 */
export function contradictionsOf(loaded: LoadedArchive, article: Id): ContradictionsView | undefined {
  const dossiers = dossiersWith(loaded, article);
  return dossiers.length === 0 ? undefined : view(contradictionsIn(loaded, dossiers).get(article) ?? []);
}

/** The dossiers that each article is in: computed once. */
const dossiersByArticle = keepBy(
  () => '',
  ({ dossiers }) => {
    const found = new Map<Id, Id[]>();
    for (const { id, data } of dossiers.values())
      for (const article of data.articles) found.set(article, [...(found.get(article) ?? []), id]);
    return found;
  },
);

/** The dossiers that an article is in, ordered by id. */
const dossiersWith = indexBy(
  'dossiers-with',
  (loaded, article) => dossiersByArticle(loaded, undefined).get(article) ?? [],
);

/** Processes a set of dossiers once for all articles that are in exactly these. */
const contradictionsIn = keepBy(
  (ids: readonly Id[]) => ids.join(' '),
  (loaded, ids) =>
    contradictionsByArticle(
      ids.map((id) => ({ id, comparison: compareDossier(loaded, dossierOf(loaded, id)).comparison })),
    ),
);

function view(contradicted: readonly Contradicted[]): ContradictionsView {
  const shown = contradicted.slice(0, contradicted.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES);
  const [next] = contradicted.slice(shown.length);
  return {
    count: contradicted.length,
    lines: shown.map(({ question, comparison, outlets }) => ({
      question: question.label,
      href: urls.dossierQuestion(comparison, question.id),
      outlets: inWords(outlets),
    })),
    rest: next && { count: contradicted.length - shown.length, href: urls.dossier(next.comparison) },
  };
}

function inWords(outlets: readonly string[]): string {
  const named = outlets.slice(0, MOST_NAMED).join(comma);
  const rest = outlets.length - MOST_NAMED;
  return rest > 0 ? words.andMore(named, rest) : named;
}
