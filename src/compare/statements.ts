import { type EdtfBounds, boundsOf, OPEN_END, readEdtf } from '@parallax/edtf';
import type { Question } from '../schema/codebook.ts';
import type { Claim, ClaimPosition, CodedEvent } from '../schema/coding.ts';
import type { Id } from '../schema/id.ts';
import { speakerName, type ComparedArticle } from './compared-article.ts';
import { speakerKey } from './voices.ts';

/**
 * One answer that an article gives to a question, from one speaker: a claim in its coding, or an event that answers.
 */
export interface Statement {
  article: Id;
  /** An answer of the question, or `other`. */
  answer: Id;
  denies: boolean;
  position: ClaimPosition;
  /** The speaker whose word is passed on; `undefined` for the article's own voice. */
  speaker: string | undefined;
  /** Who passes the speaker's words on to the article; `undefined` if it has them at first hand. */
  through: string | undefined;
  text: string;
  /** The hedging word in the source; `undefined` if the statement is not hedged. */
  hedge: string | undefined;
  /** The time it is about (EDTF), if that is not the article's date. */
  asOf: string | undefined;
  /** The first and last possible day of that time, or of the article's date. */
  time: EdtfBounds;
  /** The event that answers; `undefined` for a claim. */
  event: Id | undefined;
  at: number[];
  /** The item of the coding that says it. */
  item: Claim | CodedEvent;
}

/**
 * What an article states on a question: its claims in the order of the coding, then its events that answer. An event is
 * in the article's own voice, unless it is reported or alleged by a speaker. An event is skipped if a claim gives the
 * same answer from the same speaker.
 */
export function statementsOn(article: ComparedArticle, question: Question['id']): Statement[] {
  const { claims = [], events = [] } = article.coding ?? {};
  const claimed = claims
    .filter((claim) => claim.question === question)
    .map((claim) => fromClaim(article, claim));
  const shown = events.flatMap((event) =>
    event.answers
      .filter((given) => given.question === question)
      .map(({ answer }) => fromEvent(article, event, answer)),
  );
  const isClaimed = ({ answer, speaker }: Statement) =>
    claimed.some((claim) => claim.answer === answer && !claim.denies && claim.speaker === speaker);
  return [...claimed, ...shown.filter((statement) => !isClaimed(statement))];
}

function fromClaim(article: ComparedArticle, claim: Claim): Statement {
  const { answer, denies = false, position, text, hedge, asOf, at } = claim;
  return {
    article: article.id,
    answer,
    denies,
    position,
    speaker: speakerName(article, claim),
    through: throughWhom(article, claim),
    text,
    hedge,
    asOf,
    time: timeOf(article, asOf),
    event: undefined,
    at,
    item: claim,
  };
}

function fromEvent(article: ComparedArticle, event: CodedEvent, answer: Id): Statement {
  const speaker = speakerName(article, event);
  return {
    article: article.id,
    answer,
    denies: false,
    position: speaker === undefined ? 'asserts' : 'attributes',
    speaker,
    through: throughWhom(article, event),
    text: event.what,
    hedge: undefined,
    asOf: event.date,
    time: timeOf(article, event.date),
    event: event.key,
    at: event.at,
    item: event,
  };
}

/** Who passes on the words of the speaker of a claim or an event, in one of its paragraphs. */
function throughWhom(
  article: ComparedArticle,
  { by, byName, at }: Pick<Claim, 'by' | 'byName' | 'at'>,
): string | undefined {
  if (by === undefined && byName === undefined) return undefined;
  const speaker = speakerKey({ actor: by, name: byName });
  const voice = article.coding?.voices.find(
    (each) => speakerKey(each) === speaker && each.at.some((paragraph) => at.includes(paragraph)),
  );
  return voice && speakerName(article, { by: voice.through, byName: voice.throughName });
}

/**
 * The first and last possible day of a time in an article, by default of the article's date. Something that continues
 * from a day is known to the article up to its own date. A date that does not parse counts as none; the content check
 * reports it.
 */
function timeOf({ date }: ComparedArticle, edtf: string | undefined): EdtfBounds {
  const { earliest, latest } = date;
  const parsed = edtf === undefined ? undefined : readEdtf(edtf);
  if (parsed?.ok !== true) return { earliest, latest };
  const bounds = boundsOf(parsed.value);
  return bounds.latest === OPEN_END && bounds.earliest <= latest ? { ...bounds, latest } : bounds;
}
