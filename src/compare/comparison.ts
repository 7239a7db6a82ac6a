import type { Id } from '../schema/id.ts';
import { buildBlame, type BlameStrip } from './blame.ts';
import { buildMatrix, byVerdict, type MatrixRow, type RowOrder } from './claim-matrix.ts';
import type { ComparedArticle, ComparisonCodebook } from './compared-article.ts';
import { inTimeOrder } from './compared-article.ts';
import { buildEvents, type EventRow } from './events.ts';
import { buildLedger, type LedgerRow } from './figures-ledger.ts';
import { buildOmissions, type ArticleOmissions } from './omissions.ts';
import { buildNaming, type NamingRow } from './naming.ts';
import { buildStanceGrid, type StanceRow } from './stance-grid.ts';
import { buildVoices, type VoiceGroup } from './voices.ts';

/** The choices that a comparison is made by. */
export interface ComparisonRequest {
  /** The questions asked, in their order; if left out, all questions of the codebook. Unknown ids are skipped. */
  questions?: readonly Id[] | undefined;
  rowOrder?: RowOrder | undefined;
  /** Whether to show only rows on which articles contradict each other. */
  onlyContradictions?: boolean | undefined;
}

/** A comparison of articles: the view model from which the markup and the files are made. */
export interface Comparison {
  /** The columns, in the given order. */
  articles: ComparedArticle[];
  codebook: ComparisonCodebook;
  matrix: MatrixRow[];
  stances: StanceRow[];
  ledger: LedgerRow[];
  voices: { groups: VoiceGroup[]; coded: number };
  naming: NamingRow[];
  events: EventRow[];
  blame: BlameStrip[];
  omissions: ArticleOmissions[];
}

/** Compares articles, one column each, in the given order. Pure: the same in Node and in the browser. */
export function compareArticles(
  articles: readonly ComparedArticle[],
  codebook: ComparisonCodebook,
  { questions, rowOrder = 'contradictions', onlyContradictions = false }: ComparisonRequest = {},
): Comparison {
  const asked =
    questions === undefined
      ? codebook.questions
      : questions.flatMap((id) => codebook.questions.find((question) => question.id === id) ?? []);
  const allRows = buildMatrix(articles, asked);
  const rows = onlyContradictions
    ? allRows.filter(({ verdict }) => verdict.verdict === 'contradict')
    : allRows;
  // An event takes its name and date from the earliest report, so events are built from articles in date order.
  const columnOf = new Map(articles.map(({ id }, index) => [id, index]));
  const events = buildEvents(inTimeOrder(articles)).map((row) => ({
    ...row,
    cells: [...row.cells].sort((a, b) => (columnOf.get(a.article) ?? 0) - (columnOf.get(b.article) ?? 0)),
  }));
  return {
    articles: [...articles],
    codebook,
    matrix: rowOrder === 'contradictions' ? byVerdict(rows) : rows,
    stances: buildStanceGrid(articles),
    ledger: buildLedger(articles, codebook.measures),
    voices: buildVoices(articles, codebook.speakerClasses),
    naming: buildNaming(articles),
    events,
    blame: buildBlame(articles, codebook.questions),
    omissions: buildOmissions(articles, allRows, events),
  };
}
