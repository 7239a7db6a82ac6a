import { boundsOf, OPEN_START, readEdtf } from '@parallax/edtf';
import type { Actor } from '../../schema/actor.ts';
import type { Article } from '../../schema/article.ts';
import type { Question } from '../../schema/codebook.ts';
import type { Coding } from '../../schema/coding.ts';
import { OTHER } from '../../schema/other-answer.ts';
import type { ItemIds } from '../item-ids.ts';
import { writeCell, writeRows } from '../sheet-cells.ts';

/** A statement as discourse networks take it: an actor agrees or disagrees with a concept, an answer to a question. */
export interface DiscourseStatement {
  /** The article, the coder and the permanent id of the item, with the answer if it is an event. */
  id: string;
  article: string;
  /** A key for the actor: `actor:ID`, `outlet:ID` or `name:…`; and its name. */
  actor: string;
  actorName: string;
  person: string;
  organization: string;
  question: string;
  answer: string;
  /** The question and the answer in words. */
  concept: string;
  agreement: boolean;
  position: string;
  hedge: string;
  text: string;
  paragraphs: readonly number[];
  coder: string;
}

/** What statements are made of beside the codings. */
export interface DiscourseRecords {
  questions: readonly Question[];
  article: (id: string) => Article;
  actor: (id: string) => Actor | undefined;
  outletName: (id: string) => string;
}

/** The kind of actors who are persons; all others are organisations. */
const PERSON = 'person';

/**
 * The statements of codings, in their order: claims, and events that answer a question and are not claimed as well. The
 * actor is the speaker or, in an article's own voice, its outlet. What fits no answer (`other`) is no concept, and is left out.
 */
export function discourseStatements(
  codings: readonly { coding: Coding; ids: ItemIds }[],
  records: DiscourseRecords,
): DiscourseStatement[] {
  const questions = new Map(records.questions.map((question) => [question.id, question]));
  const conceptOf = (question: string, answer: string): string | undefined => {
    const asked = questions.get(question);
    const given = asked?.answers.find(({ id }) => id === answer);
    return asked === undefined || given === undefined ? undefined : `${asked.label} – ${given.label}`;
  };
  return codings.flatMap(({ coding, ids }) => {
    const { article, coder, claims, events } = coding;
    const { outlet } = records.article(article);
    const make = (
      item: { by?: string | undefined; byName?: string | undefined; at: number[] },
      given: { question: string; answer: string; agreement: boolean },
      rest: Pick<DiscourseStatement, 'id' | 'position' | 'hedge' | 'text'>,
    ): DiscourseStatement[] => {
      const concept = conceptOf(given.question, given.answer);
      return concept === undefined
        ? []
        : [
            {
              ...speakerOf(item, outlet, records),
              ...given,
              ...rest,
              article,
              coder,
              concept,
              paragraphs: item.at,
            },
          ];
    };
    const idOf = (id: string | undefined) => `${article}/${coder}/${id ?? ''}`;
    const claimed = claims.flatMap((claim, index) => {
      const { question, answer, denies, position, hedge = '', text } = claim;
      if (answer === OTHER) return [];
      const given = { question, answer, agreement: denies !== true };
      return make(claim, given, { id: idOf(ids.claims[index]), position, hedge, text });
    });
    const answered = events.flatMap((event, index) =>
      event.answers.flatMap(({ question, answer }) => {
        const speaks = event.by ?? event.byName;
        const isClaimed = claims.some(
          (claim) =>
            claim.question === question &&
            claim.answer === answer &&
            claim.denies !== true &&
            (claim.by ?? claim.byName) === speaks,
        );
        if (isClaimed || answer === OTHER) return [];
        const id = `${idOf(ids.events[index])}/${question}-${answer}`;
        const position = speaks === undefined ? 'asserts' : 'attributes';
        return make(
          event,
          { question, answer, agreement: true },
          { id, position, hedge: '', text: event.what },
        );
      }),
    );
    return [...claimed, ...answered];
  });
}

function speakerOf(
  { by, byName }: { by?: string | undefined; byName?: string | undefined },
  outlet: string,
  { actor: actorOf, outletName }: DiscourseRecords,
): Pick<DiscourseStatement, 'actor' | 'actorName' | 'person' | 'organization'> {
  if (by === undefined && byName !== undefined)
    return { actor: `name:${byName}`, actorName: byName, person: byName, organization: '' };
  const actor = by === undefined ? undefined : actorOf(by);
  if (actor === undefined) {
    const name = outletName(by ?? outlet);
    return { actor: `outlet:${by ?? outlet}`, actorName: name, person: '', organization: name };
  }
  const parent = actor.parent === undefined ? undefined : actorOf(actor.parent);
  const isPerson = actor.kind === PERSON;
  return {
    actor: `actor:${by ?? ''}`,
    actorName: actor.name,
    person: isPerson ? actor.name : '',
    organization: isPerson ? (parent?.name ?? '') : actor.name,
  };
}

/** The columns of an event list of Discourse Network Analyzer 3, then what is our own. */
export const STATEMENT_COLUMNS = [
  'statement_id',
  'time',
  'person',
  'organization',
  'concept',
  'agreement',
  'text',
  'coder',
  'document_id',
  'document_title',
  'document_author',
  'document_source',
  'document_section',
  'document_type',
  'date',
  'actor',
  'question',
  'answer',
  'position',
  'hedge',
  'paragraphs',
] as const;

/**
 * Statements as CSV with the columns of an event list of Discourse Network Analyzer (`time` is the first possible day,
 * `agreement` 1 or 0), and with the date as EDTF, ids and paragraphs beside them. RFC 4180, UTF-8 with a byte order mark.
 */
export function statementsCsv(statements: readonly DiscourseStatement[], records: DiscourseRecords): string {
  const rows = statements.map((statement): string[] => {
    const cells = statementCells(statement, records);
    return STATEMENT_COLUMNS.map((column) =>
      MACHINE_COLUMNS.has(column) ? cells[column] : writeCell(cells[column]),
    );
  });
  return writeRows([[...STATEMENT_COLUMNS], ...rows]);
}

/** What a statement has in each column, as plain text. */
export function statementCells(
  statement: DiscourseStatement,
  { article: articleOf, outletName }: DiscourseRecords,
): Record<(typeof STATEMENT_COLUMNS)[number], string> {
  const { title, byline = '', outlet, genre, date } = articleOf(statement.article);
  const edtf = readEdtf(date.edtf);
  const first = edtf.ok ? boundsOf(edtf.value).earliest : OPEN_START;
  return {
    statement_id: statement.id,
    time: first === OPEN_START ? '' : `${first} 00:00:00`,
    person: statement.person,
    organization: statement.organization,
    concept: statement.concept,
    agreement: statement.agreement ? '1' : '0',
    text: statement.text,
    coder: statement.coder,
    document_id: statement.article,
    document_title: title,
    document_author: byline,
    document_source: outletName(outlet),
    document_section: '',
    document_type: genre,
    date: date.edtf,
    actor: statement.actorName,
    question: statement.question,
    answer: statement.answer,
    position: statement.position,
    hedge: statement.hedge,
    paragraphs: statement.paragraphs.join(' '),
  };
}

/** Columns that programs read: dates and numbers without the apostrophe that keeps a spreadsheet from changing them. */
const MACHINE_COLUMNS: ReadonlySet<string> = new Set([
  'time',
  'agreement',
  'date',
  'paragraphs',
  'document_id',
]);
