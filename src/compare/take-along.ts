import type { Comparison } from './comparison.ts';
import { positionInWords } from './markup/answers.ts';
import { scoreInWords } from './markup/stances.ts';
import type { ComparedArticle } from './compared-article.ts';

/**
 * One line of a comparison as data: a claim, score, figure, voice, term or event of one article, or why it has none.
 * Everything is text; what does not apply is empty.
 */
export interface ComparisonRecord {
  /** `claims`, `stances`, `figures`, `voices`, `names`, `events`, `blame` or `left-out`. */
  part: string;
  /** The question, actor, measure, speaker class, event or role, as the page calls it. */
  row: string;
  /** The id of the row on the page: the page's address and `#` before it lead there. */
  row_id: string;
  article: string;
  outlet: string;
  /**
   * The position of a claim, the mode of a voice, `scored`, `gives`, `calls`, `reports`, `leaves out`; or why there is
   * nothing: `silent`, `not-coded`, `predates`, `may-predate`.
   */
  status: string;
  speaker: string;
  value: string;
  /** A figure's least and most as plain numbers; an open end is empty. A score's number in both. */
  low: string;
  high: string;
  /** How a figure or an event is dated (EDTF). */
  date: string;
  /** Why an article has a score, or what exactly a figure counts. */
  note: string;
  /** The group of answers that an editor has put a claim into. */
  group: string;
  /** Paragraphs of the original, separated by blanks. */
  paragraphs: string;
}

/** The columns of the data, in their order. */
export const RECORD_COLUMNS = [
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
  'group',
  'paragraphs',
] as const satisfies readonly (keyof ComparisonRecord)[];

const ROLES = ['cause', 'responsible', 'remedy'] as const;

/** A comparison as flat data, part by part, row by row and article by article; also of parts that a page leaves out. */
export function recordsOf(comparison: Comparison): ComparisonRecord[] {
  const { articles, codebook, matrix, stances, voices, naming, events } = comparison;
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const make = (
    part: string,
    row: string,
    row_id: string,
    article: string,
    rest: Partial<ComparisonRecord>,
  ): ComparisonRecord => ({
    part,
    row,
    row_id,
    article,
    outlet: outlets.get(article) ?? '',
    status: '',
    speaker: '',
    value: '',
    low: '',
    high: '',
    date: '',
    note: '',
    group: '',
    paragraphs: '',
    ...rest,
  });
  const pages = (at: readonly number[]) => at.join(' ');
  const unheard = (article: ComparedArticle) => (article.coding === null ? 'not-coded' : 'silent');
  return [
    ...matrix.flatMap(({ question, cells }) =>
      cells.flatMap(({ article, answers, absence }) =>
        absence === undefined
          ? answers.map(({ position, speaker, text, at, group }) =>
              make('claims', question.label, `q-${question.id}`, article, {
                status: positionInWords(position, undefined),
                speaker: speaker ?? '',
                value: text,
                group: group ?? '',
                paragraphs: pages(at),
              }),
            )
          : [make('claims', question.label, `q-${question.id}`, article, { status: absence })],
      ),
    ),
    ...stances.flatMap(({ actor, name, cells }) =>
      cells.map((cell) =>
        cell.absence === undefined
          ? make('stances', name, `s-${actor}`, cell.article, {
              status: 'scored',
              value: scoreInWords(cell.score, codebook.scale),
              low: String(cell.score),
              high: String(cell.score),
              note: cell.because,
              paragraphs: pages(cell.at),
            })
          : make('stances', name, `s-${actor}`, cell.article, { status: cell.absence }),
      ),
    ),
    ...comparison.ledger.flatMap(({ measure, entries }) =>
      entries.map((entry) =>
        make('figures', measure.label, `m-${measure.id}`, entry.article, {
          status: 'gives',
          speaker: entry.speaker ?? '',
          value: entry.words,
          low: String(entry.low ?? ''),
          high: String(entry.high ?? ''),
          date: entry.edtf ?? '',
          note: entry.note ?? '',
          paragraphs: pages(entry.at),
        }),
      ),
    ),
    ...voices.groups.flatMap(({ class: { label }, rows }) =>
      rows.flatMap(({ key, name, cells }) =>
        articles.map((article) => {
          const cell = cells.find((candidate) => candidate.article === article.id);
          return make('voices', label, `v-${key}`, article.id, {
            speaker: name,
            status: cell?.mode ?? unheard(article),
            paragraphs: pages(cell?.at ?? []),
          });
        }),
      ),
    ),
    ...naming.flatMap(({ actor, name, cells }) =>
      cells.flatMap(({ article, terms, isCoded }) =>
        terms.length === 0
          ? [make('names', name, `n-${actor}`, article, { status: isCoded ? 'silent' : 'not-coded' })]
          : terms.map(({ term, at }) =>
              make('names', name, `n-${actor}`, article, {
                status: 'calls',
                value: term,
                paragraphs: pages(at),
              }),
            ),
      ),
    ),
    ...events.flatMap(({ key, what, cells }) =>
      cells.map((cell) =>
        cell.absence === undefined
          ? make('events', what, `e-${key}`, cell.article, {
              status: 'reports',
              value: cell.what,
              date: cell.edtf,
              paragraphs: pages(cell.at),
            })
          : make('events', what, `e-${key}`, cell.article, { status: cell.absence }),
      ),
    ),
    ...comparison.blame.flatMap((strip) =>
      ROLES.flatMap((role) => {
        const { answers, absence } = strip[role];
        const row = `b-${strip.article}`;
        if (absence !== undefined) return [make('blame', role, row, strip.article, { status: absence })];
        return answers.map(({ position, speaker = '', text, at }) =>
          make('blame', role, row, strip.article, {
            status: positionInWords(position, undefined),
            speaker,
            value: text,
            paragraphs: pages(at),
          }),
        );
      }),
    ),
    ...comparison.leftOut.flatMap(({ article, questions, events: left, single }) =>
      [...questions, ...left, ...single].map(({ text, reporting, others }) =>
        make('left-out', text, `l-${article}`, article, {
          status: 'leaves out',
          value: `${String(reporting)} of ${String(others)} others have it`,
        }),
      ),
    ),
  ];
}

/**
 * The comparison as CSV (RFC 4180, UTF-8 with a byte order mark, CRLF): every field in quotes, and a field that a
 * spreadsheet would take for a formula (=, +, -, @ in all their widths, or white space first) starts with an
 * apostrophe. A plain number, also one below zero, stays a number. Source: OWASP, "CSV Injection".
 */
export function toCsv(comparison: Comparison): string {
  const isFormula = (text: string) => /^[=+\-@＝＋－＠\t\r\n]/u.test(text) && !/^-\d+(?:\.\d+)?$/.test(text);
  const field = (text: string) => `"${(isFormula(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = [
    RECORD_COLUMNS.map(field),
    ...recordsOf(comparison).map((record) => RECORD_COLUMNS.map((column) => field(record[column]))),
  ];
  return `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

/**
 * The comparison as JSON: what it is, the articles, how much they disagree on each question (pairs that differ of the
 * pairs that answer), and the same records as the CSV.
 */
export function toJson(comparison: Comparison, about: { title: string; citation: string }): string {
  const articles = comparison.articles.map(({ id, title, outlet, date, stance, coding }) => ({
    id,
    title,
    outlet,
    // A blind reader's articles have no date in words, but still days, by which they can predate a question.
    date: date.words === '' ? null : date,
    stance: stance.label,
    coder: coding?.coder ?? null,
  }));
  const questions = comparison.matrix.map(({ question: { id, label }, answering, could, disagreement }) => ({
    id,
    label,
    answering,
    could,
    pairs: disagreement.pairs,
    differing: disagreement.differing,
  }));
  const { version } = comparison.codebook;
  const data = { ...about, codebook: version, articles, questions, records: recordsOf(comparison) };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** How to cite a comparison: title, articles, state of the archive, address. */
export function citationOf(
  comparison: Comparison,
  { title, archive, state, url }: { title: string; archive: string; state: string; url: string },
): string {
  const articles = comparison.articles.map((article) => `${article.outlet}, “${article.title}”`).join('; ');
  return `${archive}: ${title}. Articles: ${articles}. State of the archive: ${state}. ${url}`;
}
