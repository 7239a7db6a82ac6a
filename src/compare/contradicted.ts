import type { Question } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { Comparison } from './comparison.ts';
import type { RowVerdict } from './row-verdict.ts';

/** A comparison with the id of its dossier. */
export interface NamedComparison {
  id: Id;
  comparison: Comparison;
}

/** A question on which an article contradicts others, and the comparison that shows it. */
export interface Contradicted {
  question: Question;
  comparison: Id;
  /** How many articles it contradicts, and the short names of their outlets, each once. */
  count: number;
  outlets: string[];
  /** Whether any of these contradictions is in both articles' own voices. */
  isOwn: boolean;
}

/**
 * The questions on which each article contradicts others, by article; all comparisons are processed in one pass. If
 * several cover the same question of the same codebook, the one in which the article contradicts the most others is
 * used, and on a tie the first. Contradictions in the articles' own voices come first, then those with most articles,
 * then the order of the questions.
 */
export function contradictionsByArticle(comparisons: readonly NamedComparison[]): Map<Id, Contradicted[]> {
  const found = new Map<Id, Map<string, Contradicted>>();
  for (const { id, comparison } of comparisons) {
    const outletOf = new Map(comparison.articles.map((article) => [article.id, article.shortName]));
    for (const { question, verdict } of comparison.matrix)
      for (const [article, { others, isOwn }] of othersByArticle(verdict)) {
        const known = found.get(article) ?? new Map<string, Contradicted>();
        found.set(article, known);
        const key = `${comparison.codebook.id} ${question.id}`;
        if (others.length > (known.get(key)?.count ?? 0))
          known.set(key, {
            question,
            comparison: id,
            count: others.length,
            outlets: [...new Set(others.map((other) => outletOf.get(other) ?? other))],
            isOwn,
          });
      }
  }
  return new Map(
    [...found].map(([article, entries]) => [
      article,
      [...entries.values()].sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || b.count - a.count),
    ]),
  );
}

/** Which others each article contradicts, in the order of the articles. */
function othersByArticle({ contradicting }: RowVerdict): Map<Id, { others: Id[]; isOwn: boolean }> {
  const found = new Map<Id, { others: Id[]; isOwn: boolean }>();
  const add = (article: Id, other: Id, isOwn: boolean) => {
    const known = found.get(article) ?? { others: [], isOwn: false };
    known.others.push(other);
    known.isOwn ||= isOwn;
    found.set(article, known);
  };
  for (const {
    articles: [one, other],
    isOwn,
  } of contradicting) {
    add(one, other, isOwn);
    add(other, one, isOwn);
  }
  return found;
}
