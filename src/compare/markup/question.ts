import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import { clashesOn } from '../clashes.ts';
import { compareLetters } from '../given-answers.ts';
import type { OverviewAnswer, OverviewCell, OverviewRow, RowAnswer } from '../overview-rows.ts';
import { strongestFirst } from '../overview-rows.ts';
import { numberInWords, durationInWords } from '../time-between.ts';
import { isOpposition, VERDICTS, type Verdict } from '../verdicts.ts';
import { answerInWords, haveCommonAnswer, VERDICT_WORDS } from '../words.ts';
import { paragraphsIn, paragraphsOn } from './accounts.ts';
import { clashList } from './clashes.ts';
import { codeWords, permalink } from './elements.ts';
import { legend } from './legend.ts';
import { fold } from './fold.ts';
import { opposedInWords } from './matrix.ts';
import { answerAnchor, labelOf, type RenderContext } from './render-context.ts';
import { absences, answerMark, statementLine, voiceSign } from './told.ts';

/** How to say what pairs of articles do: singular and plural. */
const PAIRS_DO = {
  contradict: ['contradicts', 'contradict each other'],
  'opposed-over-time': ['is opposed over time', 'are opposed over time'],
  differ: ['differs', 'differ'],
  agree: ['agrees', 'agree'],
} satisfies Record<Exclude<Verdict, 'one-answers' | 'none'>, readonly [string, string]>;

/**
 * Everything on one question: the verdict; for each answer, in letter order, who gives it and in which words; which
 * articles oppose each other; who is silent and why; and the paragraphs of the accounts that support the statements.
 */
export function questionSections(context: RenderContext, row: OverviewRow): Element[] {
  const { cells } = row;
  const answers = inLetterOrder(row);
  return [
    h('div', { className: ['on-question'] }, [
      ...verdictOf(row),
      ...(answers.length === 0 ? [] : [legend([row], { ways: '' })]),
      ...absences(context, cells),
    ]),
    h('section', { ariaLabelledBy: ['by-answer'] }, [
      h('h2', { id: 'by-answer' }, 'Answer by answer'),
      ...(answers.length === 0 ? [h('p', 'None of the articles answers it.')] : []),
      ...answers.map((answer) => answerSection(context, row, answer)),
    ]),
    ...opposition(context, row),
    ...accountsBehind(context, row),
  ];
}

/** The answers of a row in letter order, followed by those that fit none of the codebook's. */
function inLetterOrder({ answers }: OverviewRow): RowAnswer[] {
  return answers.toSorted(({ answer: { letter: one } }, { answer: { letter: other } }) =>
    one === undefined || other === undefined
      ? Number(one === undefined) - Number(other === undefined)
      : compareLetters(one, other),
  );
}

/** How the articles relate on a question, in a sentence, and what the question is about. */
export function verdictOf({ question, verdict, answering, could, cells }: OverviewRow): Element[] {
  const pairs = VERDICTS.filter(
    (each): each is Exclude<Verdict, 'one-answers' | 'none'> =>
      each !== 'one-answers' && each !== 'none' && verdict.counts[each] > 0,
  );
  const total = pairs.reduce((sum, each) => sum + verdict.counts[each], 0);
  const isOneVerdict = pairs.length === 1 && total === (answering * (answering - 1)) / 2;
  const said = pairs.map((each, index) => {
    const count = verdict.counts[each];
    if (isOneVerdict && each === 'agree' && !haveCommonAnswer(verdict))
      return 'each two of them share an answer, and no answer is common to all';
    if (isOneVerdict)
      return `${answering === 2 ? 'the two' : `all ${numberInWords(answering)}`} ${PAIRS_DO[each][1]}`;
    if (total === 1) return `one pair ${PAIRS_DO[each][0]}`;
    const of = index === 0 ? ` of ${String(total)} pairs` : '';
    return `${String(count)}${of} ${PAIRS_DO[each][count === 1 ? 0 : 1]}`;
  });
  return [
    h('p', { className: ['thesis'] }, [
      whoAnswers(answering, could, cells.length),
      ...said.flatMap((words, index) => [
        index === 0 ? '; ' : ', ',
        index === 0 ? h('b', { className: [verdict.verdict] }, words) : words,
      ]),
      '.',
    ]),
    h('p', { className: ['aside'] }, [
      ...codeWords(question.definition),
      question.about === 'state' && question.holds !== undefined
        ? ` The situation may change, so answers more than ${durationInWords(question.holds)} apart are opposed over time and do not count as contradictions.`
        : ' It is about a fact: opposed answers contradict each other whenever they were given.',
    ]),
  ];
}

/** “Three of the five articles answer”; articles that could not answer are not counted, and the sentence says so. */
function whoAnswers(answering: number, could: number, articles: number): string {
  const who = answering === 0 ? 'none' : numberInWords(answering);
  if (could < articles) {
    const of = could === 1 ? 'one article' : `${numberInWords(could)} articles`;
    return capitalized(`${who} of the ${of} that could answer ${answering < 2 ? 'does' : 'do'}`);
  }
  if (answering === articles && articles > 1)
    return articles === 2 ? 'Both answer' : `All ${numberInWords(articles)} answer`;
  return capitalized(
    `${who} of the ${numberInWords(articles)} articles ${answering < 2 ? 'answers' : 'answer'}`,
  );
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function answerSection(
  context: RenderContext,
  { question }: OverviewRow,
  { answer, givers }: RowAnswer,
): Element {
  const id = answerAnchor(answer, givers[0]?.article);
  const definition = question.answers.find((each) => each.id === answer.answer)?.definition;
  return h('section', { className: ['an-answer'], id, ariaLabelledBy: [`${id}-h`] }, [
    h('h3', [
      h('span', { id: `${id}-h` }, answerMark(answer)),
      ' ',
      permalink(id, `the answer “${answerInWords(answer)}”`),
    ]),
    ...(definition === undefined ? [] : [h('p', { className: ['aside'] }, codeWords(definition))]),
    h(
      'ul',
      { className: ['told'] },
      givers.map(({ article, given }) => giverItem(context, article, given)),
    ),
  ]);
}

function giverItem(context: RenderContext, article: string, given: OverviewAnswer): Element {
  return h('li', [
    h('b', [voiceSign(given), ' ', labelOf(context, article)]),
    ...strongestFirst(given.statements).map((statement) => h('p', statementLine(context, statement))),
  ]);
}

/** Which articles oppose each other, pair by pair, after the statements that show it best; and which are divided. */
function opposition(context: RenderContext, row: OverviewRow): Element[] {
  const { question, verdict, cells } = row;
  const opposed = verdict.pairs.filter((pair) => isOpposition(pair.verdict));
  const divided = cells.filter(({ isDivided }) => isDivided);
  if (opposed.length + divided.length === 0) return [];
  return [
    h('section', { ariaLabelledBy: ['opposed'] }, [
      h('h2', { id: 'opposed' }, 'Who opposes whom'),
      ...(['contradict', 'opposed-over-time'] as const).flatMap((relation) => {
        const clashes = clashesOn(row, relation);
        return clashes.length === 0
          ? []
          : [
              h('h3', relation === 'contradict' ? 'Contradictions' : 'Opposed over time'),
              ...clashList(context, clashes, { isOnQuestion: true }),
            ];
      }),
      h('ul', { className: ['pairs-of'] }, [
        ...opposed.map((pair) =>
          h('li', `${capitalized(VERDICT_WORDS[pair.verdict])}: ${opposedInWords(context, question, pair)}`),
        ),
        ...divided.map((cell) => dividedItem(context, row, cell)),
      ]),
    ]),
  ];
}

function dividedItem(
  context: RenderContext,
  { verdict }: OverviewRow,
  { article, answers }: OverviewCell,
): Element {
  const statements =
    verdict.articles
      .find((each) => each.article === article)
      ?.divided.flatMap(({ one, other }) => [one, other]) ?? [];
  const sides = answers.filter((answer) =>
    answer.statements.some((statement) => statements.includes(statement)),
  );
  return h('li', [
    `${labelOf(context, article)} is divided: `,
    ...sides.flatMap((answer, index) => [...(index === 0 ? [] : [' against ']), answerMark(answer)]),
  ]);
}

/** The paragraphs of the accounts that support statements on the question, folded, by article. */
function accountsBehind(context: RenderContext, { question, cells }: OverviewRow): Element[] {
  const answering = cells.filter(({ absence }) => absence === undefined);
  if (answering.length === 0) return [];
  return [
    h('section', { ariaLabelledBy: ['accounts'] }, [
      h('h2', { id: 'accounts' }, 'The accounts that these rest on'),
      ...answering.flatMap(({ article: id }) => {
        const article = context.articles.find((each) => each.id === id);
        if (article === undefined) return [];
        const numbers = paragraphsOn(article, question.id);
        return [
          numbers.length === 0
            ? h('p', { className: ['fold'] }, [
                h('b', `${labelOf(context, id)}: `),
                h(
                  'a',
                  { href: context.urls.article(id) },
                  'its account, whose paragraphs are not those of the original',
                ),
              ])
            : fold(
                `${labelOf(context, id)}: `,
                `${String(numbers.length)} ${numbers.length === 1 ? 'paragraph' : 'paragraphs'}`,
                paragraphsIn(context, article, numbers),
                'paragraphs-of',
              ),
        ];
      }),
    ]),
  ];
}
