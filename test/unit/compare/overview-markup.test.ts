import type { Nodes } from 'hast';
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
  question: (id: string) => `/questions/${id}/`,
  part: (part: string, anchor?: string) => `/${part}/${anchor === undefined ? '' : `#${anchor}`}`,
};

/** The overview of articles as a browser has it. */
function draw(articles: readonly ComparedArticle[], questions: Question[] = CODEBOOK.questions): Nodes {
  const overview = buildOverview(compareArticles(articles, { ...CODEBOOK, questions }));
  return browse(
    overviewSections(contextOf(articles, { pages: PAGES, columnHref: (id) => `/articles/${id}/` }), overview),
  );
}

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

const cellsOf = (page: Nodes) => tags(tags(byId(page, 'q-q'), 'tr')[0]!, 'td');

describe('a row of the overview', () => {
  it('has the question with its page, the verdict in a word, and a cell for each article', () => {
    const page = drawClaims([is('red')], [passedOn('blue')]);
    const [head] = tags(byId(page, 'q-q'), 'th');
    expect(said(head!)).toBe('Which colour? contradict');
    expect(hrefs(head!)).toEqual(['/questions/q/']);
    expect(cellsOf(page).map(said)).toEqual(['A own voice Answer red', 'B passed on Answer blue']);
  });

  it('gives the same tint to equal answers, and says more than two as a number', () => {
    const page = drawClaims([is('red'), is('round')], [is('blue'), is('round'), is('other')]);
    const tints = cellsOf(page).map((cell) => classed(cell, 'ans').map((mark) => mark.properties.className));
    expect(tints).toEqual([
      [
        ['ans', 't1'],
        ['ans', 't2'],
      ],
      [
        ['ans', 't3'],
        ['ans', 't2'],
      ],
    ]);
    expect(said(cellsOf(page)[1]!)).toContain('+1');
  });

  it('says what is divided, what is hedged, who is silent and who is not coded', () => {
    const page = drawClaims([is('red'), passedOn('blue')], [is('round', { hedge: 'may' })], [], null);
    expect(cellsOf(page).map(said)).toEqual([
      'dividedA own voice Answer redB passed on Answer blue',
      'C own voice, hedged Answer round',
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

  it('shows three words of an answer on a narrow screen and keeps the others for the ear', () => {
    const long = {
      ...COLOURS,
      answers: [{ ...answer('red', 'blue'), label: 'one two three four' }, answer('blue')],
    };
    const page = draw(articlesOf([is('red')], [is('blue')]), [long]);
    expect(classed(page, 'rest').map(said)).toEqual(['four']);
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
      'Which colour? these two about two years apart; 2 pairs of articles in all',
    );
    const [red, blue] = tags(item!, 'p').map(said);
    expect(red).toBe('A Answer red It is red Outlet a0, 1 Mar 2020, own voice ¶1');
    expect(blue).toBe(
      'B Answer blue What is said of blue Outlet a2, 1 Mar 2022, own voice ¶1 Also Outlet a1.',
    );
  });

  it('stand apart from what is opposed over time', () => {
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
    expect(rows[1]).toBe('Harbour Courier75 % of 4 claims3 of 3 voices0');
    expect(rows.at(-1)).toBe('Town Bulletinnot coded');
    const [courier] = tags(byId(PAGE, 'only'), 'li');
    expect(said(courier!)).toBe('Only in Harbour Courier: 1 question, 1 stance, 1 measure, 1 voice');
    expect(hrefs(courier!)[0]).toBe('/claims/#only-courier');
  });

  it('has every id once, and stays on its own page where the comparison has no others', () => {
    expect(repeatedIds(PAGE)).toEqual([]);
    expect(brokenLinks(PAGE)).toEqual([]);
    expect(said(PAGE)).toContain('own voice: the article says so itself');
  });
});
