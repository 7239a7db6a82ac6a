import type { Comparison } from './comparison.ts';
import { positionInWords } from './markup/answers.ts';
import { figureInWords } from './figures-ledger.ts';
import { speakerName } from './compared-article.ts';

/** One line of the comparison as data: every claim, figure, voice, name, event, stance and absence is one. */
export interface ComparisonRecord {
  part: string;
  row: string;
  article: string;
  outlet: string;
  status: string;
  speaker: string;
  value: string;
  paragraphs: string;
}

/** The columns of the data, in their order. */
export const RECORD_COLUMNS = [
  'part',
  'row',
  'article',
  'outlet',
  'status',
  'speaker',
  'value',
  'paragraphs',
] as const;

/** A comparison as flat data, row by row and article by article, the same that its page shows. */
export function recordsOf(comparison: Comparison): ComparisonRecord[] {
  const { articles, matrix, stances, voices, naming, events } = comparison;
  const outlets = new Map(articles.map(({ id, outlet }) => [id, outlet]));
  const make = (
    part: string,
    row: string,
    article: string,
    rest: Partial<ComparisonRecord>,
  ): ComparisonRecord => ({
    part,
    row,
    article,
    outlet: outlets.get(article) ?? '',
    status: '',
    speaker: '',
    value: '',
    paragraphs: '',
    ...rest,
  });
  const pages = (at: readonly number[]) => at.join(' ');
  return [
    ...matrix.flatMap(({ question, cells }) =>
      cells.flatMap(({ article, answers, absence }) =>
        absence === undefined
          ? answers.map(({ position, speaker, text, at }) =>
              make('claims', question.label, article, {
                status: positionInWords(position, undefined),
                speaker: speaker ?? '',
                value: text,
                paragraphs: pages(at),
              }),
            )
          : [make('claims', question.label, article, { status: absence })],
      ),
    ),
    ...stances.flatMap(({ name, cells }) =>
      cells.map((cell) =>
        cell.absence === undefined
          ? make('stances', name, cell.article, {
              status: 'scored',
              value: String(cell.score),
              paragraphs: pages(cell.at),
            })
          : make('stances', name, cell.article, { status: cell.absence }),
      ),
    ),
    ...articles.flatMap((article) =>
      (article.coding?.figures ?? []).map((figure) =>
        make('figures', figure.measure, article.id, {
          status: figure.asOf ?? '',
          speaker: speakerName(article, figure) ?? '',
          value: figureInWords(figure),
          paragraphs: pages(figure.at),
        }),
      ),
    ),
    ...voices.groups.flatMap(({ class: { label }, rows }) =>
      rows.flatMap(({ name, cells }) =>
        cells.map(({ article, mode, at }) =>
          make('voices', label, article, { status: mode, speaker: name, paragraphs: pages(at) }),
        ),
      ),
    ),
    ...naming.flatMap(({ name, cells }) =>
      cells.flatMap(({ article, terms }) =>
        terms.map(({ term, at }) => make('names', name, article, { value: term, paragraphs: pages(at) })),
      ),
    ),
    ...events.flatMap(({ what, date, cells }) =>
      cells.map((cell) =>
        cell.absence === undefined
          ? make('events', `${date}: ${what}`, cell.article, {
              status: 'reports',
              value: cell.what,
              paragraphs: pages(cell.at),
            })
          : make('events', `${date}: ${what}`, cell.article, { status: cell.absence }),
      ),
    ),
  ];
}

/**
 * The comparison as CSV (RFC 4180, UTF-8 with a byte order mark, CRLF): every field in quotes, and a field that a
 * spreadsheet would take for a formula (=, +, -, @, tab or return first) starts with an apostrophe.
 */
export function toCsv(comparison: Comparison): string {
  const field = (text: string) =>
    `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
  const lines = [
    RECORD_COLUMNS.map(field),
    ...recordsOf(comparison).map((record) => RECORD_COLUMNS.map((column) => field(record[column]))),
  ];
  return `\ufeff${lines.map((line) => `${line.join(',')}\r\n`).join('')}`;
}

/** The comparison as JSON: what it is, the articles, and the same records as the CSV. */
export function toJson(comparison: Comparison, about: { title: string; citation: string }): string {
  const articles = comparison.articles.map(({ id, title, outlet, date, stance, coding }) => ({
    id,
    title,
    outlet,
    date,
    stance: stance.label,
    coder: coding?.coder ?? null,
  }));
  const { version } = comparison.codebook;
  return `${JSON.stringify({ ...about, codebook: version, articles, records: recordsOf(comparison) }, null, 2)}\n`;
}

/** How to cite a comparison: title, articles, state of the archive, address. */
export function citationOf(
  comparison: Comparison,
  { title, archive, state, url }: { title: string; archive: string; state: string; url: string },
): string {
  const articles = comparison.articles.map((article) => `${article.outlet}, “${article.title}”`).join('; ');
  return `${archive}: ${title}. Articles: ${articles}. State of the archive: ${state}. ${url}`;
}
