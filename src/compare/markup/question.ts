import * as words from '#words/question';
import { against, isDivided } from '#words/statements';
import * as verdicts from '#words/verdicts';
import type { Element } from 'hast';
import { h } from './hyperscript.ts';
import { clashesOn } from '../clashes.ts';
import { compareLetters } from '../given-answers.ts';
import type { OverviewAnswer, OverviewCell, OverviewRow, RowAnswer } from '../overview-rows.ts';
import { strongestFirst } from '../overview-rows.ts';
import { durationInWords } from '../time-between.ts';
import { isOpposition, VERDICTS, type Verdict } from '../verdicts.ts';
import { answerInWords, haveCommonAnswer, withTimeBetween } from '../words.ts';
import { paragraphsIn, paragraphsOn } from './accounts.ts';
import { clashList } from './clashes.ts';
import { codeWords, permalink } from './elements.ts';
import { legend } from './legend.ts';
import { fold } from './fold.ts';
import { opposedInWords } from './matrix.ts';
import { addressed, otherPairs, pairItem, pairsWithout } from './pair-verdicts.ts';
import { answerAnchor, labelOf, type RenderContext } from './render-context.ts';
import { absentArticles, answerMark, statementLine, voiceSign } from './told.ts';

/**
 * Everything on one question: the verdict; for each answer, in letter order, who gives it and in which words; which
 * articles oppose each other; who is silent and why; and the paragraphs of the accounts that support the statements.
 */
export function questionSections(context: RenderContext, row: OverviewRow): Element[] {
  const { cells } = row;
  const answers = inLetterOrder(row);
  return [
    h('div', { className: ['on-question'] }, [
      ...verdictOf(row, context, pairsWithout(context, row)),
      ...(answers.length === 0 ? [] : [legend([row], { ways: '' })]),
      ...absentArticles(context, cells),
    ]),
    h('section', { ariaLabelledBy: ['by-answer'] }, [
      h('h2', { id: 'by-answer' }, words.answerByAnswer),
      ...(answers.length === 0 ? [h('p', words.noneAnswers)] : []),
      ...answers.map((answer) => answerSection(context, row, answer)),
    ]),
    ...opposition(context, row),
    ...otherPairs(context, row),
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

/**
 * How the articles relate on a question, in a sentence, and what the question is about. On the page of the question the
 * verdict has its address, which shows how to cite it; `formerly` are other ids that lead to it.
 */
export function verdictOf(
  { question, verdict, answering, could, cells }: OverviewRow,
  context?: RenderContext,
  formerly: readonly string[] = [],
): Element[] {
  const pairs = VERDICTS.filter(
    (each): each is Exclude<Verdict, 'one-answers' | 'none'> =>
      each !== 'one-answers' && each !== 'none' && verdict.counts[each] > 0,
  );
  const total = pairs.reduce((sum, each) => sum + verdict.counts[each], 0);
  const isOneVerdict = pairs.length === 1 && total === (answering * (answering - 1)) / 2;
  const said = pairs.map((each, index) => {
    const count = verdict.counts[each];
    if (isOneVerdict && each === 'agree' && !haveCommonAnswer(verdict)) return verdicts.eachTwoShare;
    if (isOneVerdict && each === 'agree') return withTimeBetween(verdicts.allDo(each, answering), verdict);
    if (isOneVerdict) return verdicts.allDo(each, answering);
    if (total === 1) return verdicts.onePairDoes(each);
    return verdicts.pairsDo(each, count, index === 0 ? total : undefined);
  });
  const sentence = verdicts.verdictSentence<Element | string>(
    { answering, could, articles: cells.length },
    said.map((relation, index) =>
      index === 0 ? h('b', { className: [verdict.verdict] }, relation) : relation,
    ),
  );
  return [
    addressed(context, 'p', ['thesis'], { id: 'verdict', formerly, content: sentence }),
    h('p', { className: ['aside'] }, [
      ...codeWords(question.definition),
      question.about === 'state' && question.holds !== undefined
        ? verdicts.aboutState(durationInWords(question.holds))
        : verdicts.aboutFact,
    ]),
  ];
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
      permalink(id, words.theAnswer(answerInWords(answer))),
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
      h('h2', { id: 'opposed' }, words.whoOpposesWhom),
      ...(['contradict', 'opposed-over-time'] as const).flatMap((relation) => {
        const clashes = clashesOn(row, relation);
        return clashes.length === 0
          ? []
          : [h('h3', words.relations[relation]), ...clashList(context, clashes, { isOnQuestion: true })];
      }),
      h('ul', { className: ['pairs-of'] }, [
        ...opposed.map((pair) => pairItem(context, pair, opposedInWords(context, question, pair))),
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
    isDivided(labelOf(context, article)),
    ...sides.flatMap((answer, index) => [...(index === 0 ? [] : [against]), answerMark(answer)]),
  ]);
}

/** The paragraphs of the accounts that support statements on the question, folded, by article. */
function accountsBehind(context: RenderContext, { question, cells }: OverviewRow): Element[] {
  const answering = cells.filter(({ absence }) => absence === undefined);
  if (answering.length === 0) return [];
  return [
    h('section', { ariaLabelledBy: ['accounts'] }, [
      h('h2', { id: 'accounts' }, words.accounts),
      ...answering.flatMap(({ article: id }) => {
        const article = context.articles.find((each) => each.id === id);
        if (article === undefined) return [];
        const numbers = paragraphsOn(article, question.id);
        return [
          numbers.length === 0
            ? h('p', { className: ['fold'] }, [
                h('b', `${labelOf(context, id)}: `),
                h('a', { href: context.urls.article(id) }, words.wholeAccount),
              ])
            : fold(
                `${labelOf(context, id)}: `,
                words.paragraphs(numbers.length),
                paragraphsIn(context, article, numbers),
                'paragraphs-of',
              ),
        ];
      }),
    ]),
  ];
}
