import type { Element, Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/compare/comparison.ts';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { overviewSections } from '../../../src/compare/markup/overview.ts';
import { buildOverview } from '../../../src/compare/overview.ts';
import type { CodingInput } from '../../../src/schema/coding.ts';
import type { Question } from '../../../src/schema/codebook.ts';
import {
  attribute,
  brokenLinks,
  browse,
  byId,
  classed,
  contextOf,
  hrefs,
  repeatedIds,
  said,
  tags,
} from './browse.ts';
import { answer, ARTICLES, article, claim, CODEBOOK, day, question } from './sample.ts';

type Claim = CodingInput['claims'][number];

const PAGES = {
  question: (id: string, anchor?: string) => `/questions/${id}/${anchor === undefined ? '' : `#${anchor}`}`,
  part: (part: string, anchor?: string) => `/${part}/${anchor === undefined ? '' : `#${anchor}`}`,
};

/** The overview of these articles, as parsed by a browser. */
function draw(articles: readonly ComparedArticle[], questions: Question[] = CODEBOOK.questions): Nodes {
  const overview = buildOverview(compareArticles(articles, { ...CODEBOOK, questions }));
  return browse(
    overviewSections(contextOf(articles, { pages: PAGES, columnHref: (id) => `/articles/${id}/` }), overview),
  );
}

/** The same for a comparison without other pages. */
const drawAlone = (articles: readonly ComparedArticle[]) =>
  browse(
    overviewSections(
      contextOf(articles),
      buildOverview(compareArticles(articles, { ...CODEBOOK, questions: [COLOURS] })),
    ),
  );

const COLOURS = question('q', {
  label: 'Which colour?',
  answers: [answer('red', 'blue'), answer('blue'), answer('round')],
});
const is = (given: string, rest: Partial<Claim> = {}) => claim('q', given, rest);
const passedOn = (given: string, rest: Partial<Claim> = {}) =>
  is(given, { position: 'attributes', byName: 'Ida Holm', ...rest });
const articlesOf = (...claims: (Claim[] | null)[]) =>
  claims.map((own, index) =>
    article(`a${String(index)}`, own === null ? null : { claims: own }, {
      date: day(`20${String(20 + index)}-03-01`, 'a day'),
    }),
  );
const drawClaims = (...claims: (Claim[] | null)[]) => draw(articlesOf(...claims), [COLOURS]);

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'];
/** The overview of articles that each give these of six answers, `label` and its letter; none opposes another. */
const drawCells = (cells: string[][], label = 'Answer') =>
  draw(articlesOf(...cells.map((given) => given.map((id) => is(id.toLowerCase())))), [
    {
      ...COLOURS,
      answers: LETTERS.map((letter) => ({ ...answer(letter.toLowerCase()), label: `${label} ${letter}` })),
    },
  ]);
/** What the cells of the row show: the answers in words, and the line of letters for the others. */
const wordsOf = (page: Nodes) =>
  cellsOf(page).map((cell) => {
    const [further] = classed(cell, 'further');
    const isFurther = (mark: Element) => further !== undefined && classed(further, 'ans').includes(mark);
    return {
      inWords: classed(cell, 'ans')
        .filter((mark) => !isFurther(mark))
        .map(shown),
      further: further === undefined ? undefined : shown(further),
    };
  });
/** The visible text: everything except the words of signs. */
function shown(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'i') return '';
  return 'children' in node ? node.children.map(shown).join('').replace(/\s+/g, ' ').trim() : '';
}

const cellsOf = (page: Nodes) => tags(tags(byId(page, 'q-q'), 'tr')[0]!, 'td');

describe('a row of the overview', () => {
  it('has the question, the verdict in a word, and a cell for each article', () => {
    const page = drawClaims([is('red')], [passedOn('blue')]);
    const [head] = tags(byId(page, 'q-q'), 'th');
    expect(said(head!)).toBe('Which colour? contradict');
    expect(cellsOf(page).map(said)).toEqual(['A own voice Answer red ¶1', 'B passed on Answer blue ¶1']);
  });

  it('does one thing, which is to open: no link leads away before it is open', () => {
    const [line, behind] = tags(byId(drawClaims([is('red')], [passedOn('blue')]), 'q-q'), 'tr');
    expect(hrefs(line!)).toEqual([]);
    expect(said(tags(behind!, 'summary')[0]!)).toBe('The claims behind “Which colour?”');
    expect(hrefs(behind!)).toContain('/questions/q/');
  });

  it('says of its first answer alone where its strongest wording begins', () => {
    const page = drawClaims([is('red', { at: [4, 7] }), passedOn('blue', { at: [9] })], [is('blue')]);
    expect(cellsOf(page).map(said)[0]).toBe('B passed on Answer blue ¶9A own voice Answer reddivided');
  });

  it('says in a cell which years an answer on a state is about, where they are not the article’s', () => {
    const state = { ...COLOURS, about: 'state', holds: 'P1Y' } as const;
    const page = draw(articlesOf([is('red', { asOf: '2011/2014' })], [is('red')]), [state]);
    expect(cellsOf(page).map(said)).toEqual([
      'A own voice Answer red (2011–14) ¶1',
      'A own voice Answer red ¶1',
    ]);
  });

  it('gives the same tint to equal answers, and a bar to opposed ones', () => {
    const page = drawClaims([is('red'), is('round')], [is('blue'), is('round')]);
    const tints = cellsOf(page).map((cell) => classed(cell, 'ans').map((mark) => mark.properties.className));
    expect(tints).toEqual([
      [
        ['ans', 't1', 'op'],
        ['ans', 't3'],
      ],
      [
        ['ans', 't2', 'op'],
        ['ans', 't3'],
      ],
    ]);
  });

  it('tells the answers of a cell in words on up to three lines, then by the letters of those in words beside it, then by their number', () => {
    const page = drawCells([LETTERS, ['C', 'D', 'E']]);
    expect(wordsOf(page)).toEqual([
      { inWords: ['C Answer C ¶1', 'D Answer D'], further: 'E +3 answers' },
      { inWords: ['C Answer C ¶1', 'D Answer D', 'E Answer E'], further: undefined },
    ]);
    const [letter] = classed(classed(cellsOf(page)[0]!, 'further')[0]!, 'ans');
    // Its words are for screen readers and for the tooltip.
    expect(said(letter!)).toBe('E own voice Answer E');
    expect(letter?.properties.title).toBe('Answer E');
  });

  it('has room for the fewer answers in words the longer they are and the more columns there are, but for one in any case', () => {
    const long = 'an answer of 24 letters.';
    const inWords = (columns: number, label: string) =>
      wordsOf(drawCells([['A', 'B', 'C'], ...Array.from({ length: columns - 1 }, () => ['D'])], label)).at(0)
        ?.inWords.length;
    expect([2, 3, 6].map((columns) => inWords(columns, long))).toEqual([3, 3, 1]);
    expect([2, 6].map((columns) => inWords(columns, 'short'))).toEqual([3, 3]);
    expect([2, 6].map((columns) => inWords(columns, long.repeat(9)))).toEqual([1, 1]);
  });

  it('says what is divided, what is hedged, who is silent and who is not coded', () => {
    const page = drawClaims([is('red'), passedOn('blue')], [is('round', { hedge: 'may' })], [], null);
    expect(cellsOf(page).map(said)).toEqual([
      'A own voice Answer red ¶1B passed on Answer bluedivided',
      'C own voice, hedged Answer round ¶1',
      'silent',
      'not coded',
    ]);
    expect(cellsOf(page).map((cell) => attribute(cell, 'className'))).toEqual([
      '',
      '',
      'silent',
      'not-coded',
    ]);
  });

  it('has both sides of a divided article in words, and what divides it before its further answers', () => {
    const label = 'an answer that is much too long for a cell, '.repeat(5);
    const answers = COLOURS.answers.map((each) => ({ ...each, label: `${label}${each.id}` }));
    const page = draw(articlesOf([is('round'), is('red'), passedOn('blue')], [is('round')]), [
      { ...COLOURS, answers },
    ]);
    const [cell] = cellsOf(page);
    expect(said(cell!)).toMatch(/^A own voice .* red ¶1 ?B passed on .* blue ?divided C own voice .* round$/);
    expect(classed(classed(cell!, 'further')[0]!, 'ans')).toHaveLength(1);
  });

  it('opens the claims in place: the strongest wording of each answer, on whose word, its paragraphs as one group', () => {
    const page = drawClaims(
      [is('red', { text: 'It is red', at: [1, 3] }), passedOn('red', { text: 'Red, she says' })],
      [passedOn('blue', { text: 'It is blue', hedge: 'may', at: [2] })],
      [],
    );
    const [details] = tags(byId(page, 'q-q'), 'details');
    expect(attribute(details, 'open')).toBe('');
    const lines = tags(classed(details!, 'told')[0]!, 'li').map(said);
    expect(lines[0]).toBe('Outlet a0A Answer red It is red own voice ¶1 3 and 1 more');
    expect(lines[1]).toBe('Outlet a1B Answer blue It is blue passed on: Ida Holm, hedged: “may” ¶2');
    expect(hrefs(classed(details!, 'told')[0]!)).toEqual([
      '/articles/a0/#p1',
      '/articles/a0/#p3',
      '/articles/a1/#p2',
    ]);
    expect(said(details!)).toContain('Silent: Outlet a2.');
  });

  it('leads to all wordings, and to who opposes whom where anybody does', () => {
    const wayOn = (...claims: Claim[][]) =>
      tags(classed(drawClaims(...claims), 'behind')[0]!, 'a')
        .filter((link) => link.properties.href === '/questions/q/')
        .map(said);
    expect(wayOn([is('red')], [is('blue')])).toEqual([
      'This question’s page: all wordings, and who opposes whom',
    ]);
    expect(wayOn([is('red')], [is('red')])).toEqual(['This question’s page: all wordings']);
  });
});

describe('the legend', () => {
  const legendOf = (page: Nodes) => said(classed(page, 'legend')[0]!).replace(/ · A shared.*/, '');
  const VOICES = 'own voice · passed on from a speaker';
  const PARAGRAPH = '¶ paragraph';

  it('explains of the words of cells those that occur', () => {
    expect(legendOf(drawClaims([is('red')], [is('blue')]))).toBe(`${VOICES} · ${PARAGRAPH}`);
    expect(legendOf(drawClaims([is('red', { hedge: 'may' })], [is('blue')]))).toBe(
      `${VOICES} · ? with doubt · ${PARAGRAPH}`,
    );
    expect(legendOf(drawClaims([is('red'), passedOn('blue')], [is('blue')]))).toBe(
      `${VOICES} · divided: contradicts itself · ${PARAGRAPH}`,
    );
    expect(legendOf(drawClaims([is('red')], [is('blue')], []))).toBe(`${VOICES} · ${PARAGRAPH} · – silent`);
    const late = { ...COLOURS, since: '2021-12-31' };
    expect(legendOf(draw(articlesOf([], [], [is('red')], [is('blue')]), [late]))).toBe(
      `${VOICES} · ${PARAGRAPH} · predates it: written before`,
    );
  });

  it('explains those of rows that are folded, too', () => {
    const lone = question('lone');
    const page = draw(articlesOf([is('red'), claim('lone', 'yes')], [is('blue')]), [COLOURS, lone]);
    expect(classed(page, 'fold')).toHaveLength(1);
    expect(legendOf(page)).toContain('– silent');
  });
});

describe('the contradictions in pairs', () => {
  it('say what each says, on whose word, who else says so, and the time between', () => {
    const page = drawClaims(
      [is('red', { text: 'It is red' })],
      [passedOn('blue', { text: 'It is blue' })],
      [is('blue')],
    );
    const [item] = tags(classed(page, 'clashes')[0]!, 'li');
    expect(said(tags(item!, 'h3')[0]!)).toBe(
      'Which colour? these two published about two years apart; 2 pairs of articles in all',
    );
    const [red, blue] = tags(item!, 'p').map(said);
    expect(red).toBe('A Answer red It is red Outlet a0, 1 Mar 2020, own voice ¶1');
    expect(blue).toBe(
      'B Answer blue What is said of blue Outlet a2, 1 Mar 2022, own voice ¶1 Also Outlet a1.',
    );
  });

  it('lead from who else says so to the answer on the page of its question', () => {
    const page = drawClaims([is('red')], [is('red', { denies: true })], [is('red', { denies: true })]);
    const also = (id: string) =>
      tags(classed(page, 'clashes')[0]!, 'a')
        .filter((link) => said(link) === id)
        .map((link) => attribute(link, 'href'));
    expect(said(classed(page, 'clashes')[0]!)).toContain('Also Outlet a2.');
    expect(also('Outlet a2')).toEqual(['/questions/q/#answer-red-denied']);
    const alone = drawAlone(articlesOf([is('red')], [is('blue')], [is('blue')]));
    expect(hrefs(classed(alone, 'clashes')[0]!)).toContain('#q-q');
    expect(said(byId(alone, 'q-q'))).toContain('Which colour?');
  });

  it('are apart from what is opposed over time', () => {
    const state = { ...COLOURS, about: 'state' as const, holds: 'P1M' };
    const page = draw(articlesOf([is('red')], [is('blue')]), [state]);
    expect(classed(byId(page, 'over-time'), 'clashes')).toHaveLength(1);
    expect(() => byId(page, 'contradictions')).toThrow();
  });
});

describe('the whole overview', () => {
  const PAGE = draw(ARTICLES);

  it('folds what one alone answers behind a line that names the questions', () => {
    expect(tags(PAGE, 'summary').map(said)).toContain(
      '1 question is answered by one article only: What should be done?',
    );
    expect(said(PAGE)).toContain('Nobody answers: Is there a ferry?');
  });

  it('shows the figures that two or more give on one axis, with the ways to the others', () => {
    const figures = byId(PAGE, 'shared-figures');
    expect(tags(figures, 'li').map(said)).toEqual([
      'Harbour Courierabout 18,000',
      'Der Telegraf20,000',
      'Nordby Gazette21,000 or more',
    ]);
    expect(hrefs(figures)).toEqual(['/figures/#m-crossings', '/figures/']);
  });

  it('says who is heard with denominators, and counts what one alone has', () => {
    const rows = tags(byId(PAGE, 'heard'), 'tr').map(said);
    expect(rows[1]).toBe('Harbour Courier75 % of 4 claims2 of 2 voices0');
    expect(rows.at(-1)).toBe('Town Bulletinnot coded');
    const [courier] = tags(byId(PAGE, 'only'), 'li');
    expect(said(courier!)).toBe('Only in Harbour Courier: 1 question, 1 stance, 1 measure, 1 voice');
    expect(hrefs(courier!)[0]).toBe('/claims/#only-courier');
  });

  it('has every id once, and stays on its own page where the comparison has no others', () => {
    expect(repeatedIds(PAGE)).toEqual([]);
    expect(brokenLinks(PAGE)).toEqual([]);
  });
});
