import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/compare/comparison.ts';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { partPage } from '../../../src/compare/markup/part-page.ts';
import type { RenderContext } from '../../../src/compare/markup/render-context.ts';
import { questionSections } from '../../../src/compare/markup/question.ts';
import { buildOverview } from '../../../src/compare/overview.ts';
import { overviewRow } from '../../../src/compare/overview-rows.ts';
import { PART_IDS, type PartId } from '../../../src/compare/parts.ts';
import { partFinding } from '../../../src/site/part-findings.ts';
import type { CodingInput } from '../../../src/schema/coding.ts';
import type { Question } from '../../../src/schema/codebook.ts';
import { browse, byId, classed, contextOf, hrefs, ids, repeatedIds, said, tags } from './browse.ts';
import { answer, article, ARTICLES, claim, CODEBOOK, day, GAZETTE, question } from './sample.ts';

type Claim = CodingInput['claims'][number];

const PAGES = {
  question: (id: string, anchor?: string) => `/questions/${id}/${anchor === undefined ? '' : `#${anchor}`}`,
  part: (part: PartId, anchor?: string) => `/${part}/${anchor === undefined ? '' : `#${anchor}`}`,
};

const contextFor = (articles: readonly ComparedArticle[]) =>
  contextOf(articles, { pages: PAGES, columnHref: (id) => `/articles/${id}/` });

/** The page of a part for these articles, as parsed by a browser. */
function drawPart(part: PartId, articles = ARTICLES, more: Partial<RenderContext> = {}): Nodes {
  const comparison = compareArticles(articles, CODEBOOK, { rowOrder: 'codebook' });
  const context = { ...contextFor(articles), ...more };
  const drawn = partPage(context, comparison, buildOverview(comparison).split, part);
  return browse(drawn);
}

describe('what articles share', () => {
  const { split } = buildOverview(compareArticles(ARTICLES, CODEBOOK));
  const onlyOf = <Row>(part: { only: { article: string; rows: Row[] }[] }, name: (row: Row) => string) =>
    Object.fromEntries(part.only.map(({ article: id, rows }) => [id, rows.map(name)]));

  it('is parted from what one alone has, for each part', () => {
    expect(split.claims.shared.map((row) => row.question.id)).toEqual(['why', 'owner', 'traffic']);
    expect(onlyOf(split.claims, (row) => row.question.id)).toEqual({ courier: ['next'] });
    expect(split.stances.shared.map(({ actor }) => actor)).toEqual(['council']);
    expect(onlyOf(split.figures, (row) => row.measure.id)).toEqual({ courier: ['lorries'] });
    expect(onlyOf(split.events, ({ key }) => key)).toEqual({});
    expect(onlyOf(split.names, ({ key }) => key)).toEqual({ gazette: ['ministry'] });
  });

  it('counts a speaker whom two hear in two classes for neither alone', () => {
    const heardAs = (id: string, speakerClass: string) =>
      article(id, {
        voices: [{ actor: 'council', class: speakerClass, named: true, mode: 'quoted', at: [1] }],
      });
    const { voices } = buildOverview(
      compareArticles([heardAs('one', 'official'), heardAs('other', 'expert')], CODEBOOK),
    ).split;
    expect(voices.only).toEqual([]);
    expect(voices.shared).toHaveLength(2);
  });
});

describe('what a part without a drawing finds', () => {
  const find = (part: PartId, articles = ARTICLES) =>
    partFinding(compareArticles(articles, CODEBOOK), part, (id) => id);

  it('is said in a sentence, computed from its rows', () => {
    expect(PART_IDS.map((part) => find(part)).filter((sentence) => sentence !== '')).toEqual([
      'Of 4 questions, the articles contradict each other on 2 and agree on 1; 1 is answered by one article alone.',
      'Of 2 actors and events, one is named by several articles. City Council has the most different names: 2.',
      'Of the 2 events, none is reported by one article alone.',
      'Named most, by the articles or those whom they cite: as responsible, “Answer council” (2 of 3 articles).',
      'Of the questions that others answer, courier and telegraf leave out the most (1 each), gazette none.',
    ]);
  });

  it('is nothing where one article alone is coded', () => {
    expect(PART_IDS.map((part) => find(part, ARTICLES.slice(0, 1))).join('')).toBe('');
  });
});

describe('the page of a part', () => {
  it.each(PART_IDS)('%s has every id once, and closed lists of what one alone has', (part) => {
    const page = drawPart(part);
    expect(repeatedIds(page)).toEqual([]);
    for (const list of classed(page, 'only-in')) expect(list.properties.open).toBeUndefined();
  });

  it('has the strongest wording of an answer in a cell, and leads to the question for the others', () => {
    const page = drawPart('claims');
    expect(said(byId(page, 'q-why--courier'))).toContain('rust');
    expect(said(byId(page, 'q-why--courier'))).toContain('The cables rust own voice ¶2');
    expect(said(byId(page, 'q-why--courier'))).toContain('1 more answer');
    expect(hrefs(byId(page, 'q-why'))).toContain('/questions/why/');
    expect(said(byId(page, 'only-courier'))).toBe(
      'What should be done?A Answer new Build a new one own voice ¶4',
    );
  });

  it('lists stances, figures, voices and names of one alone with their evidence', () => {
    expect(said(byId(drawPart('stances'), 'only-courier'))).toBe(
      'Ministry of Roads: 0 neutral. It reports both sides. ¶4',
    );
    expect(said(byId(drawPart('figures'), 'only-courier'))).toBe(
      'Measure lorries: 300 to 450 (by day only) ¶2',
    );
    expect(said(byId(drawPart('voices'), 'only-courier'))).toContain(
      'Ida Holm (Experts): quoted and paraphrased ¶2 3',
    );
    expect(said(byId(drawPart('names'), 'only-gazette'))).toBe('Ministry of Roads: “the road men” ¶2');
  });

  it('leads from each claim, figure, voice, event and stance to its permanent address, in one click', () => {
    const itemHref = (id: string, { at }: { at: readonly number[] }) =>
      `/articles/${id}/coding/#p${at.join('-')}`;
    const from = (part: PartId, id: string) =>
      hrefs(byId(drawPart(part, ARTICLES, { itemHref }), id)).filter((href) => href.includes('/coding/'));

    expect(from('claims', 'q-why--courier')).toEqual(['/articles/courier/coding/#p2']);
    expect(from('stances', 's-council--courier')).toHaveLength(1);
    expect(from('events', 'events')).toHaveLength(classed(drawPart('events'), 'at').length);
    expect(from('voices', 'only-courier')).toEqual(['/articles/courier/coding/#p3']);
    expect(from('figures', 'only-courier')).toEqual(['/articles/courier/coding/#p2']);
    expect(from('figures', 'figures')).toHaveLength(tags(drawPart('figures'), 'svg').length);
  });

  it('folds the paragraphs of shared terms behind the terms', () => {
    const cell = byId(drawPart('names'), 'n-council--courier');
    expect(tags(cell, 'summary').map(said)).toEqual(['“City Hall” ×2, “the council” ×1']);
    expect(said(tags(cell, 'p')[0]!)).toBe('“City Hall” ¶2 3, “the council” ¶1');
  });

  it('leads from what an article leaves out to the question and the event', () => {
    const links = hrefs(drawPart('omissions')).filter((href) => !/^[#]|articles/.test(href));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toMatch(/^\/(?:questions\/[a-z]+\/|events\/#e-[a-z]+)$/);
  });
});

const COLOURS = question('q', {
  label: 'Which colour?',
  definition: 'What is said of its colour.',
  answers: [answer('red', 'blue'), answer('blue'), answer('round')],
});
const is = (given: string, rest: Partial<Claim> = {}) => claim('q', given, rest);
const passedOn = (given: string, rest: Partial<Claim> = {}) =>
  is(given, { position: 'attributes', byName: 'Ida Holm', ...rest });

function drawQuestion(articles: readonly ComparedArticle[], asked: Question = COLOURS): Nodes {
  const [row] = compareArticles(articles, { ...CODEBOOK, questions: [asked] }).matrix;
  if (row === undefined) throw new Error('There is no row.');
  return browse(questionSections(contextFor(articles), overviewRow(row)));
}

function drawCitedQuestion(articles: readonly ComparedArticle[]): Nodes {
  const [row] = compareArticles(articles, { ...CODEBOOK, questions: [COLOURS] }).matrix;
  const context = {
    ...contextFor(articles),
    citeVerdict: (id: string, told: string) => `CITED ${id}: ${told}`,
    formerIds: (id: string) => (id === 'a1' ? ['once', 'the-other'] : []),
  };
  return browse(questionSections(context, overviewRow(row!)));
}

const articlesOf = (...claims: (Claim[] | null)[]) =>
  claims.map((own, index) =>
    article(`a${String(index)}`, own === null ? null : { claims: own }, {
      date: day(`202${String(index)}-03-01`, 'a day'),
    }),
  );

describe('the page of a question', () => {
  it('has the verdict, and that of each pair by all ids that they had, at addresses that show how to cite them', () => {
    const page = drawCitedQuestion(articlesOf([is('red')], [is('blue')]));
    expect(said(byId(page, 'verdict'))).toMatch(/^Both answer.*#.*CITED verdict: Both answer/);
    const pair = byId(page, 'verdict--a0--a1');
    expect(said(pair)).toMatch(/^Contradict: .*#.*CITED verdict--a0--a1: Contradict/);
    expect(hrefs(pair)).toEqual(['#verdict--a0--a1']);
    expect(ids(pair)).toEqual(['verdict--a0--a1', 'verdict--a0--once', 'verdict--a0--the-other']);
    expect(repeatedIds(page)).toEqual([]);
  });

  const PAGE = drawQuestion(
    articlesOf(
      [
        is('red', { text: 'It is red', at: [1, 2] }),
        passedOn('red', { text: 'Red, she says', hedge: 'may' }),
      ],
      [is('blue'), passedOn('red')],
      [],
      null,
    ),
  );

  it('says the verdict with its counts, and what the question means', () => {
    expect(said(classed(PAGE, 'on-question')[0]!)).toBe(
      'Two of the three articles that could answer do; the two contradict each other.What is said of its colour. It is about a fact: opposed answers contradict each other whenever they were given.' +
        // Its words are explained before the first of them is used.
        ' own voice · passed on from a speaker · ? with doubt · divided: contradicts itself · ¶ paragraph · – silent · A shared or opposed · B opposed. ' +
        'Silent: Outlet a2. Not coded: Outlet a3.',
    );
    const state = drawQuestion(articlesOf([is('red')]), { ...COLOURS, about: 'state', holds: 'P1Y6M' });
    expect(said(state)).toContain('answers more than one year and six months apart are opposed over time');
  });

  it('shows keys of the codebook between backticks as code', () => {
    const page = drawQuestion(articlesOf([is('red')], [is('red')]), {
      ...COLOURS,
      definition: 'What `denies` denies.',
    });
    expect(said(page)).toContain('What denies denies.');
    expect(tags(page, 'code').map(said)).toEqual(['denies']);
  });

  it('has for each answer its definition, who gives it, and every wording with speaker, hedge and ¶', () => {
    const red = byId(PAGE, 'answer-red');
    expect(said(tags(red, 'h3')[0]!)).toContain('A Answer red');
    expect(said(red)).toContain('When it is given.');
    expect(tags(red, 'li').map(said)).toEqual([
      'own voice and passed on Outlet a0It is red own voice ¶1 2Red, she says passed on: Ida Holm, hedged: “may” ¶1',
      'passed on Outlet a1What is said of red passed on: Ida Holm ¶1',
    ]);
    expect(hrefs(red)).toContain('/articles/a0/#p2');
    expect(said(PAGE)).toContain('Silent: Outlet a2. Not coded: Outlet a3.');
  });

  it('has the answers in the order of their letters, each at a place that is called by the answer', () => {
    const page = drawQuestion(
      articlesOf(
        [is('other'), is('round', { denies: true }), is('round')],
        [is('other'), is('red', { position: 'predicts' }), is('red', { position: 'calls-for' }), is('red')],
      ),
    );
    const sections = classed(page, 'an-answer').map(({ properties: { id }, children: [heading] }) => [
      id,
      said(heading!),
    ]);
    expect(sections.map(([id, words]) => `${String(id)}: ${String(words)}`)).toEqual([
      expect.stringMatching(/^answer-red: A Answer red/),
      expect.stringMatching(/^answer-round: C Answer round/),
      expect.stringMatching(/^answer-round-denied: D not: Answer round/),
      expect.stringMatching(/^answer-red-predicted: E Answer red \(predicted\)/),
      expect.stringMatching(/^answer-red-demanded: F Answer red \(demanded\)/),
      expect.stringMatching(/^answer-other-a0: another answer/),
      expect.stringMatching(/^answer-other-a1: another answer/),
    ]);
  });

  it('says who opposes whom, pair by pair, and who is divided', () => {
    expect(tags(classed(PAGE, 'pairs-of')[0]!, 'li').map(said)).toEqual([
      'Contradict: Outlet a0 and Outlet a1, in their own voice, and they also share an answer',
      'Outlet a1 is divided: A Answer red against B Answer blue',
    ]);
  });

  it('has the paragraphs of the accounts that the answers rest on, folded', () => {
    const [first] = classed(PAGE, 'paragraphs-of');
    expect(first?.properties.open).toBeUndefined();
    expect(said(first!)).toBe('Outlet a0: 2 paragraphs¶1 First.¶2 Second.');
    const apart = drawQuestion([{ ...GAZETTE, coding: articlesOf([is('red')])[0]!.coding }]);
    expect(said(apart)).toContain('whose paragraphs are not those of the original');
  });

  it('of which nobody says anything says so', () => {
    const page = drawQuestion(articlesOf([], []));
    expect(said(page)).toContain('None of the articles answers it.');
    expect(ids(page)).not.toContain('opposed');
  });
});
