import { contradictionsByArticle, type Contradicted } from '../compare/contradicted.ts';
import type { Id } from '../schema/id.ts';
import type { LoadedArchive } from './archive.ts';
import { compareDossier } from './dossier-comparison.ts';
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

/** By article, and which articles are in a dossier at all. */
interface Index {
  byArticle: ReadonlyMap<Id, Contradicted[]>;
  compared: ReadonlySet<Id>;
}

const kept = new WeakMap<LoadedArchive, Index>();

/** On what an article contradicts others in the archive's dossiers; `undefined` where it is in none. */
export function contradictionsOf(loaded: LoadedArchive, article: Id): ContradictionsView | undefined {
  const index = kept.get(loaded) ?? buildIndex(loaded);
  kept.set(loaded, index);
  return index.compared.has(article) ? view(index.byArticle.get(article) ?? []) : undefined;
}

/** Goes through all dossiers once, for all articles. */
function buildIndex(loaded: LoadedArchive): Index {
  const comparisons = loaded.dossiers.map((dossier) => ({
    id: dossier.id,
    comparison: compareDossier(loaded, dossier).comparison,
  }));
  return {
    byArticle: contradictionsByArticle(comparisons),
    compared: new Set(loaded.dossiers.flatMap(({ data }) => data.articles)),
  };
}

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
