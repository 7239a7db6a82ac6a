import { boundsOf, isDated, OPEN_END, readEdtf } from '@parallax/edtf';
import type { CodedEvent, CodedItem } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { absenceOf } from './claim-matrix.ts';
import { nameOf, speakerName, type Absence, type ComparedArticle } from './compared-article.ts';
import { codedDateInWords } from './words.ts';

/** What one article reports of an event, or why it reports nothing. */
export type EventCell =
  | {
      article: Id;
      date: string;
      edtf: string;
      status: CodedEvent['status'];
      /** Who reports or alleges it; `undefined` for the article's own voice. */
      speaker: string | undefined;
      what: string;
      at: number[];
      /** The item of the coding that reports it. */
      item: CodedItem;
      absence?: undefined;
    }
  | { article: Id; absence: Absence; item?: undefined };

/** An answer to a question that an event gives. */
export type AnswerOfEvent = CodedEvent['answers'][number];

/** An event with what each article reports of it. */
export interface EventRow {
  key: Id;
  /** The date in words, as in the earliest article that reports it. */
  date: string;
  earliest: string;
  /** Its name: an editor's neutral name, or else the words of the earliest article that reports it. */
  what: string;
  /** The article whose words `what` is; `undefined` if it is an editor's. */
  toldBy: Id | undefined;
  places: string[];
  cells: EventCell[];
  /** The answers to questions that any report of it gives. */
  answers: AnswerOfEvent[];
  /** Whether any article reports it as an allegation: then no article is said to leave it out. */
  isAlleged: boolean;
  /** How many articles report it, and how many could: those that are coded and not from before it. */
  reporting: number;
  could: number;
}

/** The events that articles report, by date; `articles` must be in date order. */
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
  const label = reports.find(({ event }) => event.label !== undefined)?.event.label;
  const cells = articles.map((article): EventCell => {
    const report = reports.find((candidate) => candidate.article === article)?.event;
    if (report === undefined) return { article: article.id, absence: absenceOf(article, first.date) };
    const { date, status, what, at } = report;
    const speaker = speakerName(article, report);
    return {
      article: article.id,
      date: codedDateInWords(date),
      edtf: date,
      status,
      speaker,
      what,
      at,
      item: report,
    };
  });
  return [
    {
      key,
      date: codedDateInWords(first.date),
      earliest: firstDay(first.date),
      what: label ?? first.what,
      toldBy: label === undefined ? earliest.article.id : undefined,
      places: [...new Set(reports.flatMap(({ event }) => event.places))].map((id) =>
        nameOf(articles, `place:${id}`),
      ),
      cells,
      answers: reports.flatMap(({ event }) => event.answers),
      isAlleged: reports.some(({ event }) => event.status === 'alleged'),
      reporting: cells.filter(({ absence }) => absence === undefined).length,
      could: cells.filter(({ absence }) => absence === undefined || absence === 'silent').length,
    },
  ];
}

function firstDay(edtf: string): string {
  const parsed = readEdtf(edtf);
  if (!parsed.ok) return OPEN_END;
  // An event with an open start is sorted by its last day, not before all others.
  const isOpen = parsed.value.kind === 'interval' && !isDated(parsed.value.start);
  const { earliest, latest } = boundsOf(parsed.value);
  return isOpen ? latest : earliest;
}
