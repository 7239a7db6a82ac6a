import { paragraphsAt, type CorpusArticle } from './articles.ts';
import { eventDate } from './dates.ts';
import { capital, statementText, type Topic } from './prose.ts';
import { Random } from './random.ts';
import { readAgain, type CodedLists } from './second-coder.ts';
import { toArabicScript } from './script.ts';
import type { StoryEvent } from './events.ts';
import type { CorpusQuestion, Subject } from './subjects.ts';
import type { WordStock } from './words.ts';
import { writeYaml, type YamlMap } from './yaml.ts';

/** The material for one coding. */
export interface CodingMaking {
  seed: string;
  vocabulary: WordStock;
  subject: Subject;
  topic: Topic;
  speakerClasses: readonly string[];
  /** The events of the article's story, most reported first. */
  events: readonly StoryEvent[];
}

/** A coding: who made it, and its file. */
export interface CorpusCoding {
  coder: string;
  text: string;
}

/** One coded article in this many has a second coder. */
const SECOND_CODER_EVERY = 5;

const UNNAMED = [
  'officials',
  'a witness',
  'a driver',
  'analysts',
  'an envoy',
  'a clerk',
  'observers',
  'a baker',
];

/** The codings of a coded article; a second coder uses the same codebook and finds a little less. */
export function corpusCodings(article: CorpusArticle, making: CodingMaking): CorpusCoding[] {
  const random = new Random(making.seed, 'coding', article.number);
  const first = listsOf(article, making, random);
  const order = Math.floor(article.number / 3);
  const coders = [{ coder: 'coder-a', lists: first }];
  if (order % SECOND_CODER_EVERY === 1)
    coders.push({ coder: 'coder-b', lists: readAgain(first, making.subject, random) });
  const { id, version } = making.subject;
  return coders.map(({ coder, lists }) => ({
    coder,
    text: writeYaml({
      article: article.id,
      coder,
      codedOn: '2026-11-22',
      codebook: { id, version },
      stance: {
        id: coder === 'coder-a' ? article.stance : random.pick(making.subject.stances),
        because: `${statementText(making.vocabulary, making.topic, random, [8, 18])}.`,
        at: paragraphsAt(random, article.paragraphs),
      },
      ...lists,
    }),
  }));
}

interface Voice {
  key: 'by' | 'byName';
  who: string;
}

function listsOf(article: CorpusArticle, making: CodingMaking, random: Random): CodedLists {
  const { paragraphs, words, actors } = article;
  const { vocabulary, topic } = making;
  const at = () => paragraphsAt(random, paragraphs);
  const line = (least: number, most: number) => statementText(vocabulary, topic, random, [least, most]);
  const voices = voicesOf(article, making, random);
  const events = eventsOf(article, making, voices, random);
  return {
    toward: actors.slice(0, Math.min(actors.length, 5 + random.int(0, 8))).map((actor) => ({
      actor: actor.id,
      score: random.int(-2, 2),
      because: `${line(6, 14)}.`,
      at: at(),
    })),
    claims: claimsOf(article, making, voices, Math.min(Math.max(Math.round(words / 26), 12), 62), random),
    figures: figuresOf(article, making, voices, random),
    voices: voices.map(({ key, who }, index) => ({
      ...(key === 'by' ? { actor: who } : { name: who }),
      class: index === 0 ? classOf(article, making) : random.pick(making.speakerClasses),
      named: key === 'by',
      through: random.chance(0.1) ? actors.find(({ id }) => id !== who)?.id : undefined,
      mode: random.pick(['quoted', 'paraphrased', 'both']),
      at: at(),
    })),
    names: namesOf(article, making, events, random),
    events,
  };
}

/** Coded articles use the speaker classes in turn, so that none is unused. */
function classOf({ number }: CorpusArticle, { speakerClasses }: CodingMaking): string {
  return speakerClasses[Math.floor(number / 3) % speakerClasses.length]!;
}

function voicesOf({ actors, words }: CorpusArticle, _making: CodingMaking, random: Random): Voice[] {
  const count = Math.min(3 + Math.round(words / 200), 16);
  const named = random.some(actors, Math.ceil(count * 0.7)).map(({ id }): Voice => ({ key: 'by', who: id }));
  const unnamed = random
    .some(UNNAMED, count - named.length)
    .map((name): Voice => ({ key: 'byName', who: name }));
  return [...named, ...unnamed];
}

function claimsOf(
  { stance, paragraphs }: CorpusArticle,
  { vocabulary, topic, subject, seed }: CodingMaking,
  voices: readonly Voice[],
  count: number,
  random: Random,
): YamlMap[] {
  const claims = new Map<string, YamlMap>();
  for (let tries = 0; claims.size < count && tries < 3 * count; tries += 1) {
    const question = random.pick(subject.questions);
    const answer = answerOf(question, stance, seed, random);
    const position = random.chance(0.4)
      ? 'asserts'
      : random.pick(['attributes', 'attributes', 'attributes', 'attributes', 'predicts', 'calls-for']);
    const isOwn = position === 'asserts' || (position !== 'attributes' && random.chance(0.4));
    const speaker = isOwn ? undefined : random.pick(voices);
    const denies = random.chance(0.08) || undefined;
    const key = [question.id, answer, position, speaker?.who, denies].join(' ');
    if (claims.has(key)) continue;
    claims.set(key, {
      question: question.id,
      answer,
      denies,
      position,
      ...(speaker !== undefined && { [speaker.key]: speaker.who }),
      text: `${statementText(vocabulary, topic, random, [6, 16])}.`,
      hedge: random.chance(0.12) ? random.pick(['may', 'appears', 'possibly', 'is said']) : undefined,
      asOf: random.chance(0.03) ? random.pick(['2014', '2015-03', '2016-01~']) : undefined,
      at: paragraphsAt(random, paragraphs),
    });
  }
  return [...claims.values()];
}

/** Articles with the same stance mostly give the answer that belongs to it; `other` is rare. */
function answerOf({ id, answers }: CorpusQuestion, stance: string, seed: string, random: Random): string {
  const point = random.next();
  if (point < 0.03) return 'other';
  return point < 0.6 ? new Random(seed, 'answer', id, stance).pick(answers) : random.pick(answers);
}

function figuresOf(
  { number, words, paragraphs, days }: CorpusArticle,
  { subject, vocabulary, topic }: CodingMaking,
  voices: readonly Voice[],
  random: Random,
): YamlMap[] {
  const count = Math.min(2 + Math.round(words / 260), 14);
  return Array.from({ length: count }, (_, index) => {
    // The first figures use the measures in turn, so that none is unused.
    const turn = (Math.floor(number / 3) * 2 + index) % subject.measures.length;
    const measure = index < 2 ? subject.measures[turn]! : random.pick(subject.measures);
    const value = Math.ceil(random.next() ** 3 * measure.most * 0.8);
    const form = random.next();
    const speaker = random.chance(0.5) ? random.pick(voices) : undefined;
    return {
      measure: measure.id,
      ...(form < 0.7
        ? { value }
        : form < 0.8
          ? { from: value }
          : form < 0.9
            ? { to: value }
            : { from: Math.floor(value / 2), to: value }),
      approximate: random.chance(0.25) || undefined,
      asOf: random.chance(0.4) ? eventDate(random, days - random.int(0, 60)) : undefined,
      ...(speaker !== undefined && { [speaker.key]: speaker.who }),
      printed: random.chance(0.1) ? 'dozens' : undefined,
      note: random.chance(0.15) ? `${statementText(vocabulary, topic, random, [5, 10])}.` : undefined,
      at: paragraphsAt(random, paragraphs),
    };
  });
}

function namesOf(
  { actors, paragraphs, language }: CorpusArticle,
  { vocabulary }: CodingMaking,
  events: readonly YamlMap[],
  random: Random,
): YamlMap[] {
  const print = (text: string) =>
    language === 'ar' || language === 'fa' ? toArabicScript(text, language) : text;
  const ofActors = actors.flatMap((actor) => {
    const terms = new Set(random.some(actor.printed, 2).map(print));
    while (random.chance(0.45)) terms.add(print(`${vocabulary.word(random)} ${vocabulary.word(random)}`));
    return [...terms].map((term) => ({ actor: actor.id, term, at: paragraphsAt(random, paragraphs) }));
  });
  const ofEvents = random.some(events, 2).map((event) => ({
    event: event['key'],
    term: print(vocabulary.word(random)),
    at: paragraphsAt(random, paragraphs),
  }));
  return [...ofActors, ...ofEvents];
}

function eventsOf(
  { words, paragraphs, actors, places }: CorpusArticle,
  { events, subject }: CodingMaking,
  voices: readonly Voice[],
  random: Random,
): YamlMap[] {
  const count = Math.min(3 + Math.round(words / 220), 14);
  const chosen = new Set<StoryEvent>();
  // The first events of a story are those that most of its articles report.
  for (let tries = 0; chosen.size < count && tries < 4 * count; tries += 1)
    chosen.add(events[Math.floor(random.next() ** 2 * events.length)]!);
  return [...chosen].map(({ key, label, dates }) => {
    const isAlleged = random.chance(0.2);
    const speaker = isAlleged && random.chance(0.7) ? random.pick(voices) : undefined;
    const question = random.pick(subject.questions);
    return {
      key,
      date: random.chance(0.85) ? dates[0]! : random.pick(dates),
      status: isAlleged ? 'alleged' : 'undisputed',
      ...(speaker !== undefined && { [speaker.key]: speaker.who }),
      what: `${capital(label)}.`,
      label,
      places: random.some(places, random.int(0, 2)).map(({ id }) => id),
      actors: random.some(actors, random.int(0, 3)).map(({ id }) => id),
      answers: random.chance(0.15) ? [{ question: question.id, answer: random.pick(question.answers) }] : [],
      at: paragraphsAt(random, paragraphs),
    };
  });
}
