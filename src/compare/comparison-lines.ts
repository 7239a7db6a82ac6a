import { othersHave } from '#words/comparison-parts';
import { BLAME_ROLES } from './blame.ts';
import type { Comparison } from './comparison.ts';
import type { ComparedArticle } from './compared-article.ts';
import { PARTS, rowId, type PartId } from './parts.ts';
import type { Statement } from './statements.ts';
import { scoreInWords, sourcingInWords } from './words.ts';

/**
 * One line of a comparison as data: a claim, score, figure, voice, term or event of one article, or why it has none.
 * All values are strings; those that do not apply are empty.
 */
export interface ComparisonLine {
  /** The part of the comparison. */
  part: PartId;
  /** The question, actor, measure, speaker class, event or role, as the page labels it. */
  row: string;
  /** The id of the row on the page: the page's URL, `#` and this id form a link to it. */
  row_id: string;
  article: string;
  outlet: string;
  /**
   * The position of a claim, the mode of a voice, `scored`, `gives`, `calls`, `reports`, `alleges`, `leaves out`; or
   * why there is nothing: `silent`, `not-coded`, `predates`, `may-predate`.
   */
  status: string;
  speaker: string;
  value: string;
  /** The lower and upper end of a figure as plain numbers, empty for an open end; both hold the score for a stance. */
  low: string;
  high: string;
  /** How a figure or an event is dated, and the time a claim is about if it is not the article's (EDTF). */
  date: string;
  /** Why an article has a score, what exactly a figure counts, or how a voice is quoted. */
  note: string;
  /**
   * The id of the answer that a claim gives (`other` if none in the codebook fits), and `yes` if the claim denies it.
   */
  answer: string;
  denies: string;
  /** The word in the source that hedges a claim. */
  hedge: string;
  /** How the articles relate on the question of a claim: `contradict`, `opposed-over-time` … */
  verdict: string;
  /** Paragraphs of the original, separated by spaces. */
  paragraphs: string;
}

/** The columns of the data, in their order: keys, which are English in every archive, as are the values of `status`. */
export const LINE_COLUMNS = [
  'part',
  'row',
  'row_id',
  'article',
  'outlet',
  'status',
  'speaker',
  'value',
  'low',
  'high',
  'date',
  'note',
  'answer',
  'denies',
  'hedge',
  'verdict',
  'paragraphs',
] as const satisfies readonly (keyof ComparisonLine)[];

/** A line before it is completed: its row, its article, and the values that apply. */
type PartLine = Pick<ComparisonLine, 'row' | 'row_id' | 'article' | 'status'> & Partial<ComparisonLine>;

const LINES_OF: Record<PartId, (comparison: Comparison) => PartLine[]> = {
  claims: ({ matrix }) =>
    matrix.flatMap(({ question, cells, verdict: { verdict } }) =>
      cells.flatMap(({ article, statements, absence }): PartLine[] => {
        const head = { row: question.label, row_id: rowId('claims', question.id), article };
        // The verdict is one on what is said: silence has none.
        if (absence !== undefined) return [{ ...head, status: absence }];
        return statements.map((statement) => ({ ...head, verdict, ...valuesOf(statement) }));
      }),
    ),
  stances: ({ stances, codebook: { scale } }) =>
    stances.flatMap(({ actor, name, cells }) =>
      cells.map((cell) => {
        const head = { row: name, row_id: rowId('stances', actor), article: cell.article };
        if (cell.absence !== undefined) return { ...head, status: cell.absence };
        return {
          ...head,
          status: 'scored',
          value: scoreInWords(cell.score, scale),
          low: String(cell.score),
          high: String(cell.score),
          note: cell.because,
          paragraphs: listOf(cell.at),
        };
      }),
    ),
  figures: ({ ledger }) =>
    ledger.flatMap(({ measure, entries }) =>
      entries.map(({ article, speaker = '', words, low, high, edtf = '', note = '', at }) => ({
        row: measure.label,
        row_id: rowId('figures', measure.id),
        article,
        status: 'gives',
        speaker,
        value: words,
        low: String(low ?? ''),
        high: String(high ?? ''),
        date: edtf,
        note,
        paragraphs: listOf(at),
      })),
    ),
  voices: ({ voices, articles }) =>
    voices.groups.flatMap(({ class: { label }, rows }) =>
      rows.flatMap(({ key, name, cells }) =>
        articles.map((article) => {
          const cell = cells.find((candidate) => candidate.article === article.id);
          return {
            row: label,
            row_id: rowId('voices', key),
            article: article.id,
            speaker: name,
            status: cell?.mode ?? statusWithoutVoice(article),
            note: cell === undefined ? '' : sourcingInWords(cell),
            paragraphs: listOf(cell?.at ?? []),
          };
        }),
      ),
    ),
  names: ({ naming }) =>
    naming.flatMap(({ key, name, cells }) =>
      cells.flatMap(({ article, terms, isCoded }) => {
        const head = { row: name, row_id: rowId('names', key), article };
        if (terms.length === 0) return [{ ...head, status: isCoded ? 'silent' : 'not-coded' }];
        return terms.map(({ term, at }) => ({
          ...head,
          status: 'calls',
          value: term,
          paragraphs: listOf(at),
        }));
      }),
    ),
  events: ({ events }) =>
    events.flatMap(({ key, what, cells }) =>
      cells.map((cell) => {
        const head = { row: what, row_id: rowId('events', key), article: cell.article };
        if (cell.absence !== undefined) return { ...head, status: cell.absence };
        return {
          ...head,
          status: cell.status === 'alleged' ? 'alleges' : 'reports',
          speaker: cell.speaker ?? '',
          value: cell.what,
          date: cell.edtf,
          paragraphs: listOf(cell.at),
        };
      }),
    ),
  blame: ({ blame }) =>
    blame.flatMap((strip) =>
      BLAME_ROLES.flatMap((role): PartLine[] => {
        const { answers, absence } = strip[role];
        const head = { row: role, row_id: rowId('blame', strip.article), article: strip.article };
        if (absence !== undefined) return [{ ...head, status: absence }];
        return answers.flatMap(({ statements }) =>
          statements.map((statement) => ({ ...head, ...valuesOf(statement) })),
        );
      }),
    ),
  omissions: ({ omissions }) =>
    omissions.flatMap(({ article, questions, events, single }) =>
      [...questions, ...events, ...single].map(({ text, reporting, others }) => ({
        row: text,
        row_id: rowId('omissions', article),
        article,
        status: 'leaves out',
        value: othersHave(reporting, others),
      })),
    ),
};

/**
 * A comparison as flat data: part by part, row by row and article by article. It covers all parts, whether or not a
 * page shows them.
 */
export function comparisonLines(comparison: Comparison): ComparisonLine[] {
  const outlets = new Map(comparison.articles.map(({ id, outlet }) => [id, outlet]));
  return PARTS.flatMap(({ id: part }) =>
    LINES_OF[part](comparison).map(({ row, row_id, article, status, ...values }) => ({
      part,
      row,
      row_id,
      article,
      outlet: outlets.get(article) ?? '',
      status,
      speaker: '',
      value: '',
      low: '',
      high: '',
      date: '',
      note: '',
      answer: '',
      denies: '',
      hedge: '',
      verdict: '',
      paragraphs: '',
      ...values,
    })),
  );
}

/** The fields that a statement contributes to a line, in any part. */
function valuesOf({ position, speaker = '', text, asOf = '', answer, denies, hedge = '', at }: Statement) {
  return {
    status: position.replace('-', ' '),
    speaker,
    value: text,
    date: asOf,
    answer,
    denies: denies ? 'yes' : '',
    hedge,
    paragraphs: listOf(at),
  };
}

function listOf(paragraphs: readonly number[]): string {
  return paragraphs.join(' ');
}

function statusWithoutVoice({ coding }: ComparedArticle): string {
  return coding === null ? 'not-coded' : 'silent';
}
