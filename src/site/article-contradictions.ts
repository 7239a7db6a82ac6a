import { contradictionsByArticle, type Contradicted } from '../compare/contradicted.ts';
import type { Id } from '../schema/id.ts';
import { dossierOf, type LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';
import { indexBy, keepBy } from './kept.ts';
import { urls } from './urls.ts';

/** The most lines in which the page of an article says whom it contradicts, and the most outlets that a line names. */
const MOST_LINES = 5;
const MOST_NAMED = 4;

/** On what an article contradicts others, as its page says it. */
export interface ContradictionsView {
  /** On how many questions. */
  count: number;
  lines: { question: string; href: string; outlets: string }[];
  /** The questions for which there is no line, and the dossier that has them. */
  rest: { count: number; href: string } | undefined;
}

/** On what an article contradicts others in the archive's dossiers; `undefined` where it is in none. */
export function contradictionsOf(loaded: LoadedArchive, article: Id): ContradictionsView | undefined {
  const dossiers = dossiersWith(loaded, article);
  return dossiers.length === 0 ? undefined : view(contradictionsIn(loaded, dossiers).get(article) ?? []);
}

/** The dossiers that each article is in: worked out once. */
const dossiersByArticle = keepBy(
  () => '',
  ({ dossiers }) => {
    const found = new Map<Id, Id[]>();
    for (const { id, data } of dossiers.values())
      for (const article of data.articles) found.set(article, [...(found.get(article) ?? []), id]);
    return found;
  },
);

/** The dossiers that an article is in, in the order of ids. */
const dossiersWith = indexBy(
  'dossiers-with',
  (loaded, article) => dossiersByArticle(loaded, undefined).get(article) ?? [],
);

/** Goes through dossiers once for all articles that are in just these. */
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
  const rest = outlets.length - MOST_NAMED;
  return `${outlets.slice(0, MOST_NAMED).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}
