import { boundsOf } from '../edtf/bounds.ts';
import { parseEdtf } from '../edtf/parse.ts';
import { sayEdtf } from '../edtf/say.ts';
import type { Id } from '../schema/id.ts';
import { absenceOf } from './claim-matrix.ts';
import { nameOf, type Absence, type ComparedArticle } from './compared-article.ts';

/** What one article reports of an event, or why it reports nothing. */
export type EventCell =
  | { article: Id; date: string; what: string; at: number[]; absence?: undefined }
  | { article: Id; absence: Absence };

/** An event with what each article reports of it. */
export interface EventRow {
  key: Id;
  /** The date in words, as the first article in time that reports it gives it. */
  date: string;
  earliest: string;
  what: string;
  /** The article whose words these are: the first in time. */
  toldBy: Id;
  places: string[];
  cells: EventCell[];
  /** Articles that report it, and articles that could: coded, and not from before it. */
  reporting: number;
  could: number;
}

/** The events that articles report, in the order of their dates; articles must be in the order of time. */
export function buildEvents(articles: readonly ComparedArticle[]): EventRow[] {
  const keys = new Set(articles.flatMap(({ coding }) => (coding?.events ?? []).map(({ key }) => key)));
  return [...keys]
    .flatMap((key) => rowOf(articles, key))
    .sort((a, b) => (`${a.earliest} ${a.key}` < `${b.earliest} ${b.key}` ? -1 : 1));
}

function rowOf(articles: readonly ComparedArticle[], key: Id): EventRow[] {
  const reports = articles.flatMap((article) =>
    (article.coding?.events ?? []).filter((event) => event.key === key).map((event) => ({ article, event })),
  );
  const [earliest] = reports;
  if (earliest === undefined) return [];
  const first = earliest.event;
  const cells = articles.map((article): EventCell => {
    const report = reports.find((candidate) => candidate.article === article)?.event;
    if (report === undefined) return { article: article.id, absence: absenceOf(article, first.date) };
    return { article: article.id, date: inWords(report.date), what: report.what, at: report.at };
  });
  return [
    {
      key,
      date: inWords(first.date),
      earliest: firstDay(first.date),
      what: first.what,
      toldBy: earliest.article.id,
      places: [...new Set(reports.flatMap(({ event }) => event.places))].map((id) =>
        nameOf(articles, `place:${id}`),
      ),
      cells,
      reporting: cells.filter(({ absence }) => absence === undefined).length,
      could: cells.filter(({ absence }) => absence === undefined || absence === 'silent').length,
    },
  ];
}

function inWords(edtf: string): string {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? sayEdtf(parsed.value, { as: 'span' }) : edtf;
}

function firstDay(edtf: string): string {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? boundsOf(parsed.value).earliest : '9999-12-31';
}
