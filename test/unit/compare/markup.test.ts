import type { Nodes } from 'hast';
import { describe, expect, it } from 'vitest';
import { controls } from '../../../src/compare/browser/controls.ts';
import { columnLabels } from '../../../src/compare/columns.ts';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { compareArticles } from '../../../src/compare/comparison.ts';
import { accountsSection } from '../../../src/compare/markup/accounts.ts';
import { columnsList } from '../../../src/compare/markup/columns.ts';
import { ledgerSection } from '../../../src/compare/markup/ledger.ts';
import { comparisonParts } from '../../../src/compare/markup/parts.ts';
import { PART_IDS } from '../../../src/compare/parts.ts';
import { readRequest } from '../../../src/compare/request.ts';
import { positionInWords, scoreInWords } from '../../../src/compare/words.ts';
import {
  attribute,
  brokenLinks,
  browse,
  byId,
  classed,
  contextOf,
  hrefs,
  hrefsAway,
  ids,
  comparisonPage,
  repeatedIds,
  said,
  saidIn,
  tags,
} from './browse.ts';
import { article, ARTICLES, claim, CODEBOOK, COURIER, day } from './sample.ts';

const PAGE = comparisonPage();

describe('the parts', () => {
  it('are in their order, each a section that is named by its heading', () => {
    const sections = classed(PAGE, 'part');
    expect(sections.map((item) => attribute(item, 'id'))).toEqual(PART_IDS);
    for (const item of sections) {
      const [heading] = tags(item, 'h2');
      const name = byId(heading!, attribute(item, 'ariaLabelledBy'));
      expect(hrefs(heading!)).toEqual([`#${attribute(item, 'id')}`]);
      // The link to the part is in the heading, but not in the name of the part.
      expect(hrefs(name)).toEqual([]);
      expect(said(name)).toMatch(/^\w[^#]+\w$/);
    }
  });

  it('are only those that are asked for, in their own order', () => {
    const few = comparisonPage(ARTICLES, { parts: ['events', 'claims'] });
    expect(classed(few, 'part').map((item) => attribute(item, 'id'))).toEqual(['claims', 'events']);
  });

  it('say so where there is nothing to show', () => {
    expect(said(byId(comparisonPage(ARTICLES, { questions: [] }), 'claims'))).toContain(
      'No question is left to show.',
    );
    const uncoded = [article('one', null), article('two', null)];
    expect(said(byId(comparisonPage(uncoded), 'figures'))).toContain(
      'None of these articles gives a number.',
    );
  });

  it('hold together for articles of which none is coded', () => {
    const uncoded = comparisonPage([article('one', null), article('two', null)]);
    expect(classed(uncoded, 'part')).toHaveLength(PART_IDS.length);
    expect(saidIn(byId(uncoded, 'q-why--one'))).toBe('not coded');
  });
});

describe('a table', () => {
  const tables = tags(PAGE, 'table');

  it('has a caption of its own', () => {
    expect(tables.length).toBeGreaterThanOrEqual(7);
    const captions = tables.map((table) => tags(table, 'caption').map(said));
    for (const caption of captions) expect(caption).toEqual([expect.stringMatching(/\w/)]);
    expect(new Set(captions.flat()).size).toBe(tables.length);
  });

  it('has heads that say whether they head a column or a row', () => {
    for (const table of tables) {
      for (const head of tags(tags(table, 'thead')[0]!, 'th')) expect(head.properties.scope).toBe('col');
      for (const head of tags(tags(table, 'tbody')[0]!, 'th')) expect(head.properties.scope).toBe('row');
    }
  });

  it('has as many cells in each row as heads of columns', () => {
    for (const table of tables) {
      const widths = tags(table, 'tr').map((line) => tags(line, 'th', 'td').length);
      expect(new Set(widths).size, attribute(table, 'className')).toBe(1);
    }
  });

  it('writes out its roles, so that it stays a table where a style sheet stacks it', () => {
    const roles: Record<string, string[]> = {
      table: ['table'],
      thead: ['rowgroup'],
      tbody: ['rowgroup'],
      tr: ['row'],
      th: ['columnheader', 'rowheader'],
      td: ['cell'],
    };
    for (const [tag, allowed] of Object.entries(roles))
      for (const element of tags(PAGE, tag)) expect(allowed).toContain(attribute(element, 'role'));
  });

  it('heads the columns of articles with outlet and date, and marks a date that is not stated', () => {
    const heads = tags(tags(byId(PAGE, 'claims'), 'thead')[0]!, 'th').map(said);
    expect(heads[0]).toBe('Question');
    expect(heads[1]).toContain('Harbour Courier');
    expect(heads[1]).toContain('2 Mar 2024');
    expect(heads[1]).not.toContain('~');
    expect(heads[3]).toContain('~ Mar 2024');
  });

  it('names the column in each cell for the eye alone, where it is stacked', () => {
    const [who] = classed(byId(PAGE, 'q-why--gazette'), 'who');
    expect(who?.properties.ariaHidden).toBe('true');
    expect(who?.children).toMatchObject([{ value: 'Nordby Gazette' }]);
  });
});

describe('the places of a comparison', () => {
  it('have each an id of its own', () => {
    expect(repeatedIds(PAGE)).toEqual([]);
    for (const cell of tags(PAGE, 'td')) expect(attribute(cell, 'id')).not.toBe('');
  });

  it('are what the links on the page lead to', () => {
    expect(hrefs(PAGE).filter((href) => href.startsWith('#')).length).toBeGreaterThan(100);
    expect(brokenLinks(PAGE)).toEqual([]);
  });

  it('have a permalink with words, for each column, question, cell of a claim and measure', () => {
    for (const id of [
      'col-courier',
      'q-why',
      'q-why--courier',
      'q-why--telegraf',
      's-council',
      'm-crossings',
    ]) {
      const link = classed(byId(PAGE, id), 'pl').find((item) => item.properties.href === `#${id}`);
      expect(attribute(link, 'ariaLabel'), id).toMatch(/^Link to .+/);
    }
  });

  it('have a permalink in every row, also of a voice', () => {
    const rows = tags(PAGE, 'tr').filter(({ properties }) => properties.id !== undefined);
    const bare = rows.filter((line) => !hrefs(line).includes(`#${attribute(line, 'id')}`));
    expect(bare.map((line) => attribute(line, 'id'))).toEqual([]);
  });

  it('have a permalink in every cell, not of claims alone', () => {
    const bare = tags(PAGE, 'td').filter((cell) => !hrefs(cell).includes(`#${attribute(cell, 'id')}`));
    expect(bare.map((cell) => attribute(cell, 'id'))).toEqual([]);
  });

  it('are reached by the Tab key in rows and columns, and not in their hundreds of cells', () => {
    const links = classed(PAGE, 'pl').map((link) => [
      attribute(link, 'href').includes('--') ? 'cell' : 'row or column',
      link.properties.tabIndex,
    ]);
    const ofKind = (wanted: string) => links.filter(([kind]) => kind === wanted).map(([, index]) => index);
    expect(ofKind('cell').length).toBeGreaterThan(50);
    expect(new Set(ofKind('cell'))).toEqual(new Set([-1]));
    expect(ofKind('row or column').length).toBeGreaterThan(20);
    expect(new Set(ofKind('row or column'))).toEqual(new Set([undefined]));
  });

  it('have no point in their ids, which a style sheet or a script would take for a class', () => {
    expect(ids(PAGE).filter((id) => !/^[a-z0-9_-]+$/.test(id))).toEqual([]);
  });

  it('of a voice keep their ids when another article lets more voices of the class be heard', () => {
    const rowOf = (articles: ComparedArticle[]) =>
      tags(byId(comparisonPage(articles), 'v-official'), 'tr')
        .filter((line) => said(line).includes('Mayor'))
        .map((line) => attribute(line, 'id'));
    const heardAs = (...names: string[]) => ({
      voices: names.map((name) => ({
        name,
        class: 'official',
        named: true,
        mode: 'quoted' as const,
        at: [1],
      })),
    });
    const two = [article('one', heardAs('Mayor')), article('two')];
    expect(rowOf([...two, article('three', heardAs('Alderman'))])).toEqual(rowOf(two));
  });

  it('are still there when only questions that contradict or some parts are shown, for what is left out', () => {
    const few = comparisonPage(ARTICLES, { onlyContradictions: true });
    expect(brokenLinks(few)).toEqual([]);
    expect(said(byId(few, 'l-courier--questions'))).toContain('How busy is it? answered by 2 of 2 others');
    expect(hrefs(byId(few, 'l-courier--questions'))).not.toContain('#q-traffic');
    expect(hrefs(byId(few, 'l-gazette--events'))).toContain('#e-opening');
    const alone = comparisonPage(ARTICLES, { parts: ['omissions'] });
    expect(brokenLinks(alone)).toEqual(brokenLinks(comparisonPage(ARTICLES, { parts: [] })));
    expect(hrefs(byId(alone, 'l-gazette--events'))).toEqual(['#l-gazette--events']);
  });

  it('have each an id of its own also beside the accounts and the controls', () => {
    const context = contextOf(ARTICLES);
    const { request } = readRequest(new URLSearchParams('a=courier&a=telegraf'));
    const whole = browse([
      columnsList(context),
      controls({
        request,
        columns: [{ id: 'courier', label: 'Courier' }],
        codebook: CODEBOOK,
        href: () => '?a=x',
      }),
      ...comparisonParts(compareArticles(ARTICLES, CODEBOOK), context),
      accountsSection(context, CODEBOOK.questions),
    ]);
    expect(repeatedIds(whole)).toEqual([]);
    expect(ids(whole)).toEqual(expect.arrayContaining(['accounts', 'controls', 'claims']));
  });
});

describe('an empty cell', () => {
  const vague = article(
    'vague',
    {},
    { date: { words: '2024', earliest: '2024-01-01', latest: '2024-12-31', basis: 'inferred' } },
  );
  const cells = {
    silent: byId(PAGE, 'q-traffic--courier'),
    'not-coded': byId(PAGE, 'q-why--bulletin'),
    predates: byId(PAGE, 'q-why--telegraf'),
    'may-predate': byId(comparisonPage([COURIER, vague]), 'q-why--vague'),
  };

  it('says why it is empty, each in other words', () => {
    expect(Object.values(cells).map((cell) => said(classed(cell, 'absence')[0]!))).toEqual([
      'silent',
      'not coded',
      'predates it',
      'may predate it',
    ]);
  });

  it('looks other for each reason', () => {
    for (const [absence, cell] of Object.entries(cells)) {
      expect(cell.properties.className).toEqual([absence]);
      expect(classed(cell, 'absence')[0]?.properties.className).toEqual(['absence', absence]);
    }
  });

  it('is told from one with an answer', () => {
    const answered = byId(PAGE, 'q-why--courier');
    expect(classed(answered, 'absence')).toEqual([]);
    expect(answered.properties.className ?? []).toEqual([]);
  });

  it('says the same in stances, names and events; only silence is called “no stance”, “not named” and “not reported”', () => {
    const reads = (id: string) => said(classed(byId(PAGE, id), 'absence')[0]!);
    expect(['s-ministry--telegraf', 's-ministry--bulletin'].map(reads)).toEqual(['no stance', 'not coded']);
    expect(['n-council--gazette', 'n-council--bulletin'].map(reads)).toEqual(['not named', 'not coded']);
    expect(['e-closing--telegraf', 'e-opening--gazette', 'e-closing--bulletin'].map(reads)).toEqual([
      'predates it',
      'not reported',
      'not coded',
    ]);
  });

  it('of a voice tells not heard from not coded', () => {
    expect(saidIn(byId(PAGE, 'v-official_council--gazette'))).toBe('not heard');
    expect(saidIn(byId(PAGE, 'v-official_council--bulletin'))).toBe('not coded');
  });
});

describe('the claim matrix', () => {
  it('says what each article says, on whose word, with the paragraphs', () => {
    expect(saidIn(byId(PAGE, 'q-why--courier'))).toBe(
      'A Answer rust ● own voiceassertsThe cables rust ¶2B Answer neglect ○ passed onattributes to Ida HolmNobody inspected them ¶3',
    );
    expect(said(byId(PAGE, 'q-owner--gazette'))).toContain('attributes to City Council');
  });

  it('puts what is said of one answer by one speaker in one position under one head', () => {
    const claims = ['One.', 'Two.', 'Three.'].map((text, index) =>
      claim('why', 'rust', { position: index === 1 ? 'predicts' : 'asserts', text, at: [index + 1] }),
    );
    const cell = byId(comparisonPage([article('one', { claims }), article('two')]), 'q-why--one');
    expect(tags(cell, 'li').map((item) => classed(item, 'position').map(said))).toEqual([
      ['asserts'],
      ['predicts'],
    ]);
    expect(tags(cell, 'li').map(said)).toEqual(['assertsOne. ¶1Three. ¶3', 'predictsTwo. ¶2']);
  });

  it('counts who answers of those who could, and the pairs of articles by verdict where there are several', () => {
    const measureOf = (id: string) => said(classed(byId(PAGE, id), 'measure')[0]!);
    expect(measureOf('q-why')).toBe('2 of 2 that could answer');
    expect(measureOf('q-owner')).toBe('3 of 3 that could answer2 of 3 pairs: contradict1 of 3 pairs: agree');
    expect(measureOf('q-ferry')).toBe('0 of 3 that could answer');
  });

  it('says the verdict on each question in a word', () => {
    const verdictOf = (id: string) => said(classed(byId(PAGE, id), 'verdict')[0]!);
    expect(['q-why', 'q-traffic', 'q-next', 'q-ferry'].map(verdictOf)).toEqual([
      'contradict',
      'agree',
      'one answers',
      'no answer',
    ]);
  });

  it('names the articles that contradict each other, on whose word, how far apart, and whether they also agree', () => {
    const listOf = (node: Nodes) => tags(classed(node, 'opposed')[0]!, 'li').map(said);
    expect(listOf(byId(PAGE, 'q-owner'))).toEqual([
      'Harbour Courier and Nordby Gazette, own voice against City Council',
      'Der Telegraf and Nordby Gazette, own voice against City Council',
    ]);
    const articles = [
      article('one', { claims: [claim('traffic', 'busy', { asOf: '2014' }), claim('traffic', 'busy')] }),
      article('two', { claims: [claim('traffic', 'quiet', { asOf: '2019' }), claim('traffic', 'busy')] }),
    ];
    expect(listOf(byId(comparisonPage(articles), 'q-traffic'))).toEqual([
      'Outlet one and Outlet two, in their own voice, four to six years apart, and they also share an answer',
    ]);
  });

  it('says of an article that it is divided where it gives answers that contradict each other', () => {
    const claims = [
      claim('owner', 'council'),
      claim('owner', 'ministry', { position: 'attributes', byName: 'Ida' }),
    ];
    const divided = comparisonPage([article('one', { claims }), article('two')]);
    expect(saidIn(byId(divided, 'q-owner--one'))).toMatch(/^divided: /);
    expect(classed(PAGE, 'divided')).toEqual([]);
  });

  it('says of each answer who gives it, what is done with it, and whether it is hedged', () => {
    const claims = [
      claim('owner', 'council', { hedge: 'may' }),
      claim('owner', 'council', { position: 'attributes', byName: 'Ida', hedge: 'seems' }),
      claim('owner', 'ministry', { denies: true }),
      claim('owner', 'ministry', { position: 'predicts' }),
      claim('owner', 'other', { asOf: '1931' }),
    ];
    const cell = byId(comparisonPage([article('one', { claims }), article('two')]), 'q-owner--one');
    expect(classed(cell, 'given').map(said)).toEqual([
      'A Answer council ●○ own voice and passed on, hedged',
      'C not: Answer ministry ● own voice',
      'D Answer ministry (predicted) ● own voice',
      'another answer ● own voice',
    ]);
    expect(said(cell)).toContain('(hedged: “may”)');
    expect(said(cell)).toContain('(as of 1931)');
    expect(said(cell)).toContain('deniesWhat is said of ministry');
  });

  it('says of an event that answers that it is one, and on whose word', () => {
    const event = {
      key: 'e',
      date: '2024',
      what: 'It rusts through',
      answers: [{ question: 'why', answer: 'rust' }],
      at: [2],
    };
    const told = (rest: { status: 'undisputed' | 'alleged'; by?: string }) =>
      said(
        byId(
          comparisonPage([article('one', { events: [{ ...event, ...rest }] }), article('two')]),
          'q-why--one',
        ),
      );
    expect(told({ status: 'undisputed' })).toContain(
      '● own voicereports the eventIt rusts through (as of 2024)',
    );
    for (const status of ['alleged', 'undisputed'] as const)
      expect(told({ status, by: 'council' })).toContain(
        '○ passed onreports an event, on the word of City Council',
      );
  });
});

describe('a position in words', () => {
  it.each([
    ['asserts', undefined, 'asserts'],
    ['calls-for', undefined, 'calls for'],
    ['attributes', undefined, 'attributes'],
    ['attributes', 'Ida Holm', 'attributes to Ida Holm'],
    ['asserts', 'Ida Holm', 'asserts, in the words of Ida Holm'],
    ['predicts', 'Ida Holm', 'predicts, in the words of Ida Holm'],
    ['calls-for', 'Ida Holm', 'calls for, in the words of Ida Holm'],
  ] as const)('%s by %s: %s', (position, speaker, words) => {
    expect(positionInWords(position, speaker)).toBe(words);
  });
});

describe('evidence', () => {
  it('links to the paragraph of the account where the numbers are the same', () => {
    expect(hrefsAway(byId(PAGE, 's-council--courier'))).toEqual([
      '/articles/courier/#p1',
      '/articles/courier/#p2',
    ]);
  });

  it('is one group: the sign of a paragraph once, then its numbers', () => {
    const groups = ['s-council--courier', 'q-why--courier', 'v-expert__ida-holm--courier', 'm-crossings'].map(
      (id) => classed(byId(PAGE, id), 'at')[0]!,
    );
    expect(groups.map(said)).toEqual(['¶1 2', '¶2', '¶2 3', '¶1']);
  });

  it('names the paragraph without a link where the numbers of the account are others', () => {
    const cell = byId(PAGE, 's-council--gazette');
    expect(hrefsAway(cell)).toEqual([]);
    expect(said(cell)).toContain('¶2');
    expect(hrefs(PAGE).filter((href) => href.startsWith('/articles/gazette/#p'))).toEqual([]);
  });
});

describe('a stance', () => {
  it.each([
    [-2, '−2 hostile'],
    [-1, '−1 critical'],
    [0, '0 neutral'],
    [1, '+1 friendly'],
    [2, '+2 supportive'],
  ])('of %d is “%s”', (score, words) => {
    expect(scoreInWords(score, CODEBOOK.scale)).toBe(words);
  });

  it('is said with number and word, its bar is for the eye alone, and its reason is on demand', () => {
    const cell = byId(PAGE, 's-council--courier');
    const [summary] = tags(cell, 'summary');
    expect(said(summary!)).toBe('−2 hostile');
    expect(tags(cell, 'svg').map((bar) => bar.properties.ariaHidden)).toEqual(['true']);
    const [details] = tags(cell, 'details');
    expect(details?.properties.open).toBeUndefined();
    expect(said(details!)).toContain('It blames the council.');
  });

  it('looks other for every score by where its bar is, not by its colour alone', () => {
    const toward = [-2, -1, 0, 1, 2].map((score) =>
      article(`a${score + 2}`, { toward: [{ actor: 'council', score, because: 'So.', at: [1] }] }),
    );
    const bars = tags(byId(comparisonPage(toward), 's-council'), 'rect').map(({ properties: { x, width } }) =>
      [x, width].map(Number),
    );
    expect(bars).toEqual([
      [0, 20],
      [10, 10],
      [18, 4],
      [20, 10],
      [20, 20],
    ]);
  });

  it('is counted of the articles that are coded, as every count is', () => {
    expect(said(classed(byId(PAGE, 's-council'), 'measure')[0]!)).toContain('3 of 3');
  });
});

describe('the ledger', () => {
  it('says each number with whose it is and of which day, and leaves its bar to the eye', () => {
    const ledger = byId(PAGE, 'm-crossings');
    expect(tags(ledger, 'li').slice(0, 3).map(said)).toEqual([
      'about 18,000 Harbour Courier, by Ministry of Roads, date: February 2024 ¶1#',
      '20,000 Der Telegraf, in its own voice, date: 2023 ¶1#',
      '21,000 or more Nordby Gazette, in its own voice ¶3#',
    ]);
    for (const bar of tags(ledger, 'svg')) expect(bar.properties.ariaHidden).toBe('true');
  });

  it('has a place of its own for each number, with a link to it that says which', () => {
    const twice = {
      figures: [
        { measure: 'trams', value: 12, at: [1] },
        { measure: 'trams', value: 14, at: [2] },
      ],
    };
    const trams = (articles: ComparedArticle[]) =>
      tags(byId(comparisonPage(articles), 'm-trams'), 'li')
        .filter(({ properties }) => properties.id !== undefined)
        .map((item) => [attribute(item, 'id'), attribute(classed(item, 'pl')[0], 'ariaLabel')]);
    const expected = [
      ['m-trams_one', 'Link to the number 12 of Outlet one'],
      ['m-trams_one_2', 'Link to the number 14 of Outlet one'],
    ];
    expect(trams([article('one', twice), article('two')])).toEqual(expected);
    // Whatever else is compared.
    expect(trams([article('two', twice), article('one', twice)]).slice(2)).toEqual(expected);
  });

  it('draws a number as a point, a range as a bar, and an open range as a dotted line from its number', () => {
    const [point, other, open] = tags(byId(PAGE, 'm-crossings'), 'svg');
    expect(tags(point!, 'circle', 'rect').map(({ tagName, properties: { cx } }) => [tagName, cx])).toEqual([
      ['circle', '36%'],
    ]);
    expect(tags(other!, 'circle')[0]?.properties.cx).toBe('40%');
    expect(tags(open!, 'line')[1]?.properties).toMatchObject({ x1: '42%', x2: '100%', className: ['open'] });
    expect(tags(open!, 'circle')[0]?.properties.cx).toBe('42%');
    const [range] = tags(byId(PAGE, 'm-lorries'), 'rect');
    expect(range?.properties).toMatchObject({ x: '60%', width: '30%' });
    expect(range?.properties.className ?? []).toEqual([]);
  });

  it.each([
    ['Crossings', 'vehicles', 'Crossings, in vehicles'],
    ['Vehicles that cross', 'vehicles', 'Vehicles that cross'],
    ['Years since the closing', 'years', 'Years since the closing'],
    // The unit must be a word of the label, not just a sequence of letters in it.
    ['Payments to the ferry', 'men', 'Payments to the ferry, in men'],
  ])('heads “%s” in %s as “%s”', (label, unit, title) => {
    const row = { measure: { ...CODEBOOK.measures[0]!, id: 'm', label, unit }, entries: [], axisEnd: 1 };
    const ledger = browse([ledgerSection(contextOf([]), [{ ...row, cautions: [] }])]);
    expect(said(byId(ledger, 'm-m-h'))).toBe(title);
  });

  it('warns in words where numbers count other things', () => {
    expect(said(byId(PAGE, 'm-crossings'))).toContain(
      'Compare with care: the numbers are for different dates; some are about a day',
    );
    expect(said(byId(PAGE, 'm-lorries'))).not.toContain('Compare with care');
    expect(said(byId(PAGE, 'm-lorries'))).toContain('(by day only)');
  });
});

describe('voices and names', () => {
  it('say how a speaker is heard, in how many of the coded articles, and who is heard in one alone', () => {
    expect(said(byId(PAGE, 'v-official'))).toContain('Heard in 2 of 3 articles.');
    expect(said(byId(PAGE, 'v-official_council'))).not.toContain('heard only in');
    expect(said(byId(PAGE, 'v-expert__ida-holm'))).toContain('Ida Holm');
    expect(said(byId(PAGE, 'v-expert__ida-holm'))).toContain('heard only in Harbour Courier');
    expect(saidIn(byId(PAGE, 'v-expert__ida-holm--courier'))).toBe('quoted and paraphrased ¶2 3');
  });

  it('link a speaker who has a record, and no other', () => {
    expect(hrefs(byId(PAGE, 'v-official_council'))).toContain('/actors/council/');
    expect(hrefs(byId(PAGE, 'v-expert__ida-holm')).filter((href) => href.startsWith('/actors/'))).toEqual([]);
  });

  it('give each term as printed, with the number of paragraphs', () => {
    expect(tags(byId(PAGE, 'n-council--courier'), 'li').map(said)).toEqual([
      '“City Hall” ×2 ¶2 3',
      '“the council” ×1 ¶1',
    ]);
  });

  it('count who names an actor of the articles that are coded, as every count does', () => {
    expect(said(classed(byId(PAGE, 'n-council'), 'measure')[0]!)).toContain('2 of 3');
  });
});

describe('events, blame and what is left out', () => {
  it('say when, what, where, and how many report it of those who could', () => {
    const [head] = tags(byId(PAGE, 'e-closing'), 'th');
    expect(said(head!)).toMatch(
      /^15 February 2024 ?Barriers go up ?# ?Halm ?as Nordby Gazette tells it; reported by 2 of 2 that could report it$/,
    );
  });

  it('say where an article dates an event otherwise, and only there', () => {
    expect(said(byId(PAGE, 'e-closing--courier'))).toContain('(dated 14 February 2024)');
    expect(said(byId(PAGE, 'e-closing--gazette'))).not.toContain('dated');
  });

  it('give cause, responsible and remedy of each article in a row', () => {
    expect(saidIn(byId(PAGE, 'b-courier--remedy'))).toBe('Answer newBuild a new one own voice ¶4');
    expect(saidIn(byId(PAGE, 'b-gazette--responsible'))).toBe(
      'Answer ministryThe ministry owns it passed on: City Council ¶2',
    );
    expect(said(byId(PAGE, 'b-gazette--cause'))).toContain('not: Answer rust');
    expect(said(classed(byId(PAGE, 'b-bulletin--cause'), 'absence')[0]!)).toBe('not coded');
  });

  it('have one wording of each answer in sight, and the others behind a line that counts them', () => {
    const claims = [
      claim('why', 'rust', { position: 'attributes', byName: 'Ida Holm', text: 'It rusts, she says' }),
      claim('why', 'rust', { text: 'It rusts' }),
      claim('why', 'rust', { text: 'It may rust', hedge: 'may' }),
      claim('why', 'neglect', { text: 'Nobody looked' }),
      claim('why', 'neglect', { text: 'Nobody may have looked', hedge: 'may' }),
    ];
    const cell = byId(comparisonPage([article('one', { claims }), article('two')]), 'b-one--cause');
    expect(tags(cell, 'p').map(said)).toEqual([
      'Answer rustIt rusts own voice ¶1',
      'Answer neglectNobody looked own voice ¶1',
    ]);
    expect(tags(cell, 'summary').map(said)).toEqual(['2 more wordings', '1 more wording']);
    const [folded] = tags(cell, 'details');
    expect(folded?.properties.open).toBeUndefined();
    expect(tags(folded!, 'li').map(said)).toEqual([
      'It may rust own voice, hedged: “may” ¶1',
      'It rusts, she says passed on: Ida Holm ¶1',
    ]);
  });

  it('say through whom a speaker is heard, where the voice of this paragraph is second-hand', () => {
    const voice = { name: 'Ida Holm', class: 'expert', named: true, mode: 'quoted' } as const;
    const articles = [
      article('one', {
        claims: [2, 3].map((at) =>
          claim('why', at === 2 ? 'rust' : 'neglect', {
            position: 'attributes',
            byName: 'Ida Holm',
            at: [at],
          }),
        ),
        voices: [
          { ...voice, at: [3] },
          { ...voice, throughName: 'Radio Pier 9', at: [2] },
        ],
      }),
      article('two'),
    ];
    expect(tags(byId(comparisonPage(articles), 'b-one--cause'), 'p').map(said)).toEqual([
      'Answer rustWhat is said of rust passed on: Ida Holm, through Radio Pier 9 ¶2',
      'Answer neglectWhat is said of neglect passed on: Ida Holm ¶3',
    ]);
  });

  it('say what is left out with how many of the others have it, linked to its row', () => {
    const cell = byId(PAGE, 'l-gazette');
    expect(said(cell)).toContain('The bridge opens reported by 2 of 2 others');
    expect(hrefs(cell)).toContain('#e-opening');
    expect(said(byId(PAGE, 'l-courier'))).toContain('How busy is it? answered by 2 of 2 others');
  });

  it('tell of each article what it leaves out in one row: questions in one cell, events in the other', () => {
    expect(tags(byId(PAGE, 'l-courier'), 'td').map((cell) => [attribute(cell, 'id'), saidIn(cell)])).toEqual([
      ['l-courier--questions', 'How busy is it? answered by 2 of 2 others'],
      ['l-courier--events', 'Nothing that others have.'],
    ]);
    expect(tags(byId(PAGE, 'l-bulletin'), 'td').map(saidIn)).toEqual(['not coded', 'not coded']);
    const heads = tags(tags(byId(PAGE, 'omissions'), 'thead')[0]!, 'th').map(said);
    expect(heads).toEqual(['Article', 'Questions that it does not answer', 'Events that it does not report']);
    expect(
      tags(byId(PAGE, 'omissions'), 'tr')
        .slice(1)
        .map((line) => attribute(line, 'id')),
    ).toEqual(['l-courier', 'l-telegraf', 'l-gazette', 'l-bulletin']);
  });

  it('name the article in each row of blame and of what is left out, with a link to its column', () => {
    for (const id of ['b-gazette', 'l-gazette']) {
      const [head] = tags(byId(PAGE, id), 'th');
      expect(said(head!)).toBe('Nordby Gazette#');
      expect(hrefs(head!)).toEqual(['#col-gazette', `#${id}`]);
    }
  });

  it('say how many events only one other reports', () => {
    const event = (key: string) => ({ key, date: '2020', status: 'undisputed' as const, what: key, at: [1] });
    const omissions = (...keys: string[]) =>
      said(byId(comparisonPage([article('one', { events: keys.map(event) }), article('two')]), 'l-two'));
    expect(omissions('fire')).toContain('1 event reported by only one other article');
    expect(omissions('fire', 'flood')).toContain('2 events reported by only one other article');
  });

  it('have the events that only one other reports on demand, each linked to its row where that is shown', () => {
    const events = ['fire', 'flood'].map((key) => ({
      key,
      date: '2020',
      status: 'undisputed' as const,
      what: `The ${key}`,
      at: [1],
    }));
    const articles = [article('one', { events }), article('two')];
    const cell = byId(comparisonPage(articles), 'l-two--events');
    const [details] = tags(cell, 'details');
    expect(details?.properties.open).toBeUndefined();
    expect(said(tags(details!, 'summary')[0]!)).toBe('2 events reported by only one other article');
    expect(tags(details!, 'li').map(said)).toEqual(['The fire', 'The flood']);
    expect(hrefs(details!)).toEqual(['#e-fire', '#e-flood']);
    // Something is left out, so it must not say that nothing is.
    expect(said(cell)).not.toContain('Nothing');
    const alone = byId(comparisonPage(articles, { parts: ['omissions'] }), 'l-two--events');
    expect(tags(alone, 'li').map(said)).toEqual(['The fire', 'The flood']);
    expect(hrefs(tags(alone, 'details')[0]!)).toEqual([]);
  });

  it('have no list to open where nothing is reported by one other alone', () => {
    expect(tags(byId(PAGE, 'omissions'), 'details')).toEqual([]);
    expect(saidIn(byId(PAGE, 'l-courier--events'))).toBe('Nothing that others have.');
  });

  it('call an event as an editor does, and then say of nobody that it tells it so', () => {
    const fire = (what: string) => ({
      events: [
        {
          key: 'fire',
          date: '2020',
          status: 'undisputed' as const,
          what,
          label: 'The fire in the toll house',
          at: [1],
        },
      ],
    });
    const labelled = comparisonPage([
      article('one', fire('Villains burn it')),
      article('two', fire('It burns')),
    ]);
    expect(said(tags(byId(labelled, 'e-fire'), 'th')[0]!)).toMatch(
      /^2020 ?The fire in the toll house ?# ?reported by 2 of 2 that could report it$/,
    );
    expect(saidIn(byId(labelled, 'e-fire--one'))).toBe('Villains burn it ¶1');
  });
});

describe('the columns', () => {
  it('are called by their outlets, with a number where two share one', () => {
    const articles = [
      article('a', {}, { outlet: 'Courier' }),
      article('b', {}, { outlet: 'Gazette' }),
      article('c', {}, { outlet: 'Courier' }),
    ];
    expect(columnLabels(articles)).toEqual({ a: 'Courier 1', b: 'Gazette', c: 'Courier 2' });
  });

  it('tell title in its own language, date with its certainty, and stance', () => {
    const one = article(
      'one',
      {},
      { language: 'ar', direction: 'rtl', date: { ...day('2024-03-01', 'March 2024'), basis: 'inferred' } },
    );
    const [column] = tags(browse([columnsList(contextOf([one]))]), 'li');
    expect(tags(column!, 'h3')[0]?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(said(column!)).toContain('~ March 2024, inferred');
    expect(hrefs(column!)).toEqual(['#col-one', '/articles/one/', '/about/#stances-local']);
  });
});

describe('the accounts', () => {
  const context = contextOf(ARTICLES);
  const accounts = browse([accountsSection(context, CODEBOOK.questions)]);
  const numbersIn = (id: string) => classed(byId(accounts, id), 'pno').map(said);

  it('put each paragraph beside the questions that its claims answer', () => {
    expect(numbersIn('a-why--courier')).toEqual(['¶2', '¶3']);
    expect(said(byId(accounts, 'a-why--courier'))).toContain('¶2 Second.');
    expect(numbersIn('a-why--telegraf')).toEqual([]);
  });

  it('tell an article that has nothing on a question from one that is not coded', () => {
    const empty = ['telegraf', 'bulletin'].map((id) => byId(accounts, `a-why--${id}`));
    expect(empty.map(saidIn)).toEqual(['nothing', 'not coded']);
    expect(empty.map(({ properties: { className } }) => className)).toEqual([['silent'], ['not-coded']]);
    expect(saidIn(byId(accounts, 'a_rest--courier'))).toBe('nothing');
    expect(byId(accounts, 'a-why--courier').properties.className ?? []).toEqual([]);
  });

  it('have no row for a question that no claim answers', () => {
    expect(ids(accounts)).not.toContain('a-ferry');
  });

  it('lose no paragraph: what no claim is based on comes last, and so do accounts with other numbers or no coding', () => {
    expect(numbersIn('a_rest--courier')).toEqual([]);
    expect(numbersIn('a_rest--telegraf')).toEqual(['¶3', '¶4']);
    expect(numbersIn('a_rest--gazette')).toEqual(['¶1', '¶2', '¶3', '¶4']);
    expect(numbersIn('a_rest--bulletin')).toEqual(['¶1', '¶2', '¶3', '¶4']);
  });

  it('show all the rest where only some questions are asked', () => {
    const few = browse([accountsSection(context, CODEBOOK.questions.slice(0, 1))]);
    expect(classed(byId(few, 'a_rest--telegraf'), 'pno').map(said)).toEqual(['¶2', '¶3', '¶4']);
  });
});
