import { labelOf } from '../compare/markup/render-context.ts';
import { compareDossier } from './dossier-comparison.ts';
import { dossierOf, type LoadedArchive } from './archive.ts';
import { isLarge } from './large-dossier.ts';
import { latestDossierId } from './latest.ts';
import { urls } from './urls.ts';

/** The most pairs on offer, and the most questions that are named of each. */
const MOST_PAIRS = 3;
const MOST_NAMED = 3;

/** Two articles to compare. */
export interface OpposedPair {
  /** Their short names. */
  names: readonly [string, string];
  href: string;
  /** The questions on which they contradict each other: the first ones by name, and how many more there are. */
  questions: { shown: string[]; more: number };
}

/** What can be compared with one click: articles of the latest dossier. */
export interface ReadyComparisons {
  pairs: OpposedPair[];
  /** All articles of the dossier. */
  all: { title: string; count: number; href: string };
}

/**
 * The pairs of articles that contradict each other on most questions, in the latest dossier; `undefined` if there is none, or if it is
 * large: then no page has all its pairs.
 */
export function readyComparisons(loaded: LoadedArchive): ReadyComparisons | undefined {
  const latest = latestDossierId(loaded, '');
  if (latest === null) return undefined;
  const dossier = dossierOf(loaded, latest);
  if (isLarge(dossier)) return undefined;
  const { context, overview } = compareDossier(loaded, dossier);
  const contradicted = overview.all.flatMap(({ question, verdict }) =>
    verdict.pairs
      .filter((pair) => pair.verdict === 'contradict')
      .map(({ articles }) => ({ articles, question: question.label })),
  );
  const byPair = [...Map.groupBy(contradicted, ({ articles }) => articles.join(' ')).values()];
  const ids = context.articles.map(({ id }) => id);
  return {
    pairs: byPair
      .toSorted((one, other) => other.length - one.length)
      .slice(0, MOST_PAIRS)
      .flatMap((all): OpposedPair[] => {
        const [first] = all;
        if (first === undefined) return [];
        const [one, other] = first.articles;
        const shown = all.slice(0, MOST_NAMED).map(({ question }) => question);
        return [
          {
            names: [labelOf(context, one), labelOf(context, other)],
            href: urls.compare([one, other]),
            questions: { shown, more: all.length - shown.length },
          },
        ];
      }),
    all: { title: dossier.data.title, count: ids.length, href: urls.compare(ids) },
  };
}
