// What drawings beside timelines and maps show, in a sentence each, and the words in them.
import { isOne, type Names } from '../names.ts';
import { articles as countedArticles, countOf } from './language.ts';
import { list, quotedNames } from './name-lists.ts';

const speakers = (count: number) => countOf(count, { one: '# speaker', other: '# speakers' });
const paragraphs = (count: number) => countOf(count, { one: '# paragraph', other: '# paragraphs' });
const articles = (count: number) => countOf(count, countedArticles);

/** Some of a number: the names that have `count` each. */
interface Held {
  names: Names;
  count: number;
}

// Voices.
export const voicesTitle = 'Who is heard, by kind of speaker';
export const heard = (
  { most, fewest, classes }: Record<'most' | 'fewest' | 'classes', Held>,
  { heardBy, kinds, total, unnamed }: Record<'heardBy' | 'kinds' | 'total' | 'unnamed', number>,
) => {
  const who =
    heardBy === 1
      ? `${list(most.names)} hears ${speakers(total)}`
      : most.count === fewest.count
        ? `Each of the ${heardBy} articles hears ${speakers(most.count)}`
        : `${list(most.names)} ${isOne(most.names) ? 'hears' : 'hear'} the most speakers (${most.count}), ${list(fewest.names)} the fewest (${fewest.count})`;
  const largest =
    kinds === 1
      ? `All are of one kind, ${list(quotedNames(classes.names))}`
      : isOne(classes.names)
        ? `The largest group is ${list(quotedNames(classes.names))} with ${classes.count} of ${total}`
        : `The largest groups are ${list(quotedNames(classes.names))} with ${classes.count} each, of ${total}`;
  const named =
    unnamed === 0
      ? 'each of them is named'
      : unnamed === total
        ? 'none of them is named'
        : `${unnamed} of the ${total} ${unnamed === 1 ? 'is' : 'are'} unnamed`;
  return `${who}. ${largest}; ${named}.`;
};
/** Said where an article hears a speaker in several statements that its coding lists one by one. */
export const heardOnce = 'Who is heard several times in an article counts once in it.';
export const voicesKey = { solid: 'named', hollow: 'unnamed' };
export const kindOfSpeaker = 'Kind of speaker';

export const reliedTitle = 'Who relies on whom';
export const relied = (
  top: Held,
  through: Held | undefined,
  { outOf, total, secondHand }: Record<'outOf' | 'total' | 'secondHand', number>,
) => {
  const shared =
    outOf === 1
      ? `The article has ${speakers(total)}`
      : top.count === 1
        ? 'No source is one of several articles'
        : `${list(top.names)} ${isOne(top.names) ? 'is a source of' : 'are each a source of'} ${top.count === outOf ? `all ${outOf}` : `${top.count} of ${outOf}`} articles${top.count === outOf ? '' : ', more than any other'}`;
  const hand =
    through === undefined
      ? 'No one is heard at second hand'
      : `${secondHand} of ${speakers(total)} ${secondHand === 1 ? 'is' : 'are'} heard at second hand, ${
          through.count === secondHand
            ? `${secondHand === 1 ? '' : 'all '}through ${list(through.names)}`
            : isOne(through.names)
              ? `most often through ${list(through.names)} (${through.count})`
              : `most often through ${list(through.names)} (${through.count} each)`
        }`;
  return `${shared}. ${hand}.`;
};
export const reliedKey = { solid: 'heard itself, or one of its own', hollow: 'passes on what others say' };
export const source = 'Source';
export const restOfSources = (count: number) =>
  countOf(count, { one: '# more source is not shown', other: '# more sources are not shown' });
/** What a cell of dots says to a screen reader. */
export const dots = (solid: number, hollow: number, key: { solid: string; hollow: string }) =>
  [
    ...(solid === 0 ? [] : [`${solid} ${key.solid}`]),
    ...(hollow === 0 ? [] : [`${hollow} ${key.hollow}`]),
  ].join(', ') || 'none';
export const counted = (count: number, outOf: number) => `${count} of ${outOf}`;

// Stances.
export const stancesTitle = 'Toward whom they differ';
export const scaleTitle = 'From hostile to supportive';
export const apart = (actors: Names, by: number, ends?: { low: string; high: string }) =>
  ends === undefined
    ? `The articles are furthest apart, by ${countOf(by, { one: '# point', other: '# points' })}, on each of these: ${list(actors)}.`
    : `The articles are furthest apart on one actor, ${list(actors)}: from ${ends.low} to ${ends.high}.`;
/** Toward whom articles take the same stance, by stance. */
export const same = (held: readonly { score: string; toward: Names }[]) =>
  `The same stance from all that take one: ${held
    .map(({ score, toward: whom }) => `${score} toward ${list(whom)}`)
    .join('; ')}.`;
export const scoreOf = (score: string, who: Names) => `${score} (${list(who)})`;
export const toward = (count: number, low: string, high: string) =>
  count === 1
    ? `One article takes a stance: ${low}.`
    : low === high
      ? `All ${count} articles that take a stance take the same: ${low}.`
      : `The stances of ${articles(count)} go from ${low} to ${high}.`;
export const actor = 'Actor';
export const andMore = (count: number) => `and ${count} more`;
export const mostApart = (shown: number, all: number) =>
  `The ${shown} of ${all} actors on which the articles are furthest apart.`;

// Answers over time.
export const overTimeTitle = 'What is said, and when';
export const overTime = (
  first: { when: string; answers: Names },
  last?: { when: string; answers: Names },
) => {
  if (last === undefined)
    return `All statements on it are about one time, ${first.when}: ${list(quotedNames(first.answers))}.`;
  const isSame = list(first.answers) === list(last.answers);
  return isSame
    ? `The earliest statement (${first.when}) and the latest (${last.when}) say the same: ${list(quotedNames(first.answers))}.`
    : `The first answer in time (${first.when}) is ${list(quotedNames(first.answers))}, the last (${last.when}) ${list(quotedNames(last.answers))}.`;
};
export const oneAnswerOverTime = (answer: string, first: string, last: string) =>
  `All statements on it, from ${first} to ${last}, give one answer: “${answer}”.`;
/**
 * Answers to a question, each with the number of articles that give it, and how many others there are. Of `all` articles `could` can know
 * of it, and `answering` answer.
 */
export const givenOn = (
  question: string,
  { answering, could, all }: Record<'answering' | 'could' | 'all', number>,
  { shown, others }: { shown: readonly { label: string; count: number }[]; others: number },
) =>
  `“${question}” ${
    answering === all
      ? all === 1
        ? 'The article answers'
        : `All ${all} articles answer`
      : `Of ${could < all ? `the ${articles(could)} that could know of it` : articles(all)}, ${answering} ${answering === 1 ? 'answers' : 'answer'}`
  }: ${list({
    shown: shown.map(
      ({ label, count }, index) =>
        `${count}${index > 0 ? '' : count === 1 ? ' says or passes on' : ' say or pass on'} “${label}”`,
    ),
    more: 0,
  })}${others === 0 ? '' : `; ${countOf(others, { one: '# other answer is given', other: '# other answers are given' })}`}.`;
export const overTimeKey =
  'Each mark is an article’s statement, at the time that it is about, or else at the article’s date: filled in the article’s own voice, hollow if it passes on what somebody says.';
/** Where there are so many that they are counted. */
export const overTimeColumns =
  'Each column is how many statements are about that time, or else are in articles of that time.';
export const mostStatements = (shown: number, all: number) =>
  `These are the ${shown} of ${all} answers with the most statements.`;
/** The same of a fact, whose answers stand at the dates of the articles. */
export const factTitle = 'Who says what, and when';
export const factSaid = (
  first: { when: string; answers: Names },
  last?: { when: string; answers: Names },
) => {
  if (last === undefined)
    return `All articles that answer are from ${first.when}: ${list(quotedNames(first.answers))}.`;
  return list(first.answers) === list(last.answers)
    ? `First to answer (${first.when}) and last (${last.when}): ${list(quotedNames(first.answers))}.`
    : `First to answer (${first.when}): ${list(quotedNames(first.answers))}; last (${last.when}): ${list(quotedNames(last.answers))}.`;
};
export const factKey =
  'Each mark is what an article says, at the date of the article, not at that of what it is about: filled in the article’s own voice, hollow if it passes on what somebody says.';
export const factColumns = 'Each column is how many articles of that time say so.';
export const statementName = (who: string, when: string, answer: string) => `${who}, ${when}: ${answer}`;
export const answerLane = (answer: string, count: number) =>
  `${answer}: ${countOf(count, { one: '# statement', other: '# statements' })}`;

// Figures.
export const undated = 'no date';
export const sameNumbers = (count: number, words: string) =>
  count === 2 ? `Both say ${words}.` : `All ${count} numbers are the same: ${words}.`;
export const ofSeveralTimes = 'They are not all of the same time.';
/** `open` are the numbers that have no limit on one side, with who gives them: "at most 10 (Post)". */
const openEnded = (open: Names) => {
  const count = open.shown.length + open.more;
  return count === 0 ? '' : `; ${count === 1 ? 'one is' : `${count} are`} open-ended: ${list(open)}`;
};
export const onlyNumber = (value: string, open: Names) =>
  `The only number given is ${value}${openEnded(open)}.`;
export const numbersFromTo = (
  low: { value: string; names: Names },
  high: { value: string; names: Names },
  open: Names,
) =>
  `The numbers go from ${low.value}${
    list(low.names) === list(high.names) ? '' : ` (${list(low.names)})`
  } to ${high.value} (${list(high.names)})${openEnded(open)}.`;
/** What the marks of numbers mean. */
export const valueLooks = {
  number: 'a number',
  range: 'a range',
  about: 'hollow: the source says “about”',
  open: 'dotted: no limit on that side',
};

// Those who are mentioned together.
export const companions = (top: Held, outOf: number) =>
  `${outOf === 1 ? 'In' : 'Most often in'} the same paragraphs: ${list(top.names)} (${paragraphs(top.count)}${isOne(top.names) ? '' : ' each'}).`;
