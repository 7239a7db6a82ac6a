import { boundsOf, isDated, readEdtf } from '@parallax/edtf';
import type { CodedEvent } from '../schema/coding.ts';
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
      /** On whose word it is reported or alleged; `undefined` for the text's own. */
      speaker: string | undefined;
      what: string;
      at: number[];
      absence?: undefined;
    }
  | { article: Id; absence: Absence };

/** An answer to a question that an event gives. */
export type AnswerOfEvent = CodedEvent['answers'][number];

/** An event with what each article reports of it. */
export interface EventRow {
  key: Id;
  /** The date in words, as the first article in time that reports it gives it. */
  date: string;
  earliest: string;
  /** What it is called: an editor's neutral name, or else the words of the first article in time that reports it. */
  what: string;
  /** The article whose words `what` is; `undefined` where it is an editor's. */
  toldBy: Id | undefined;
  places: string[];
  cells: EventCell[];
  /** The answers to questions that it gives, in any report of it. */
  answers: AnswerOfEvent[];
  /** Whether any article reports it as somebody's allegation: then it is none of what others leave out. */
  isAlleged: boolean;
  /** Articles that report it, and articles that could: coded, and not from before it. */
  reporting: number;
  could: number;
}

/** The events that articles report, in the order of their dates; `articles` must be in the order of time. */
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
    return { article: article.id, date: codedDateInWords(date), edtf: date, status, speaker, what, at };
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
  if (!parsed.ok) return '9999-12-31';
  // An event with an open start stands with those of its last day, not before all others.
  const isOpen = parsed.value.kind === 'interval' && !isDated(parsed.value.start);
  const { earliest, latest } = boundsOf(parsed.value);
  return isOpen ? latest : earliest;
}
