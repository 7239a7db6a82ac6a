import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { columnLabels, groupArticles, shortDate } from '../../../src/compare/columns.ts';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { accountsSection } from '../../../src/compare/markup/accounts.ts';
import { articleRow, articleTable } from '../../../src/compare/markup/article-table.ts';
import { columnsList } from '../../../src/compare/markup/columns.ts';
import { groupingLinks } from '../../../src/compare/markup/groupings.ts';
import {
  attribute,
  brokenLinks,
  browse,
  byId,
  classed,
  contextOf,
  hrefs,
  ids,
  page,
  repeatedIds,
  said,
  saidIn,
  tags,
} from './browse.ts';
import { article, BULLETIN, CODEBOOK, COURIER, GAZETTE, TELEGRAF } from './sample.ts';

const TOWN = { id: 'with-the-town', label: 'With the town', index: 0 };
const ROADS = { id: 'with-the-ministry', label: 'With the ministry', index: 1 };

/** Silent on all, of the outlet that also publishes the Courier, and of the stance of the Gazette. */
const EVENING = article('evening', {}, { outlet: COURIER.outlet, stance: ROADS });
/** Three with the town, two with the ministry; two of one outlet. */
const FIVE = [
  { ...COURIER, stance: TOWN },
  { ...GAZETTE, stance: ROADS },
  { ...TELEGRAF, stance: TOWN },
  { ...BULLETIN, stance: TOWN },
  EVENING,
];

describe('the head of a column', () => {
  it('has the short name of the outlet, with a number where several articles share it', () => {
    const short = { ...COURIER, shortName: 'Courier' };
    expect(columnLabels([short, { ...short, id: 'later' }, GAZETTE])).toEqual({
      courier: 'Courier 1',
      later: 'Courier 2',
      gazette: 'Nordby Gazette',
    });
  });

  it.each([
    ['2018-03-15', '2018-03-15', 'stated', '15 Mar 2018'],
    ['2018-09-01', '2018-09-30', 'stated', 'Sep 2018'],
    ['2018-03-15', '2018-03-19', 'inferred', '~ Mar 2018'],
    ['2019-01-01', '2019-12-31', 'inferred', '~ 2019'],
    ['2024-12-30', '2025-01-31', 'inferred', '~ 2024/25'],
    ['1999-12-01', '2000-01-31', 'unknown', '~ 1999/2000'],
    ['2019-12-18', '9999-12-31', 'unknown', '~ from 2019'],
    ['0000-01-01', '2019-12-18', 'unknown', '~ until 2019'],
  ] as const)('has the date from %s to %s, %s, as “%s”', (earliest, latest, basis, words) => {
    expect(shortDate({ words: 'in words', earliest, latest, basis })).toBe(words);
  });

  it('has no date where a blind reader may not see it', () => {
    expect(shortDate({ words: '', earliest: '2018-03-15', latest: '2018-03-15', basis: 'stated' })).toBe('');
  });
});

describe('the groups of articles', () => {
  it('of a stance stand in the order of the codebook, and within them the order stays', () => {
    expect(groupArticles(FIVE.toReversed(), 'stance')).toEqual([
      { id: 'stance_with-the-town', label: 'With the town', articles: ['bulletin', 'telegraf', 'courier'] },
      { id: 'stance_with-the-ministry', label: 'With the ministry', articles: ['evening', 'gazette'] },
    ]);
  });

  it('of an outlet stand with those of most articles first, then by name', () => {
    expect(groupArticles(FIVE, 'outlet').map(({ id, label, articles }) => [id, label, articles])).toEqual([
      ['outlet_harbour-courier', 'Harbour Courier', ['courier', 'evening']],
      ['outlet_der-telegraf', 'Der Telegraf', ['telegraf']],
      ['outlet_nordby-gazette', 'Nordby Gazette', ['gazette']],
      ['outlet_town-bulletin', 'Town Bulletin', ['bulletin']],
    ]);
  });

  it.each(['stance', 'outlet'] as const)('by %s have each article once', (by) => {
    const grouped = groupArticles(FIVE, by).flatMap(({ articles }) => articles);
    expect(grouped.toSorted()).toEqual(FIVE.map(({ id }) => id).toSorted());
  });

  it('have an id each, also where names differ in nothing but signs and capitals', () => {
    const named = ['Al-Arab', 'Al Arab', 'al-arab', 'العرب'].map((outlet, index) =>
      article(`a${String(index)}`, {}, { outlet }),
    );
    const groups = groupArticles(named, 'outlet');
    expect(groups).toHaveLength(4);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(4);
  });

  it('are none of no articles', () => {
    expect(groupArticles([], 'stance')).toEqual([]);
  });
});

describe.each(['stance', 'outlet'] as const)('a comparison whose articles share columns by %s', (by) => {
  const groups = groupArticles(FIVE, by);
  const shared = page(FIVE, { context: { groups } });

  it('has a column for each group, which says how many articles it has and leads to them', () => {
    const [head] = tags(byId(shared, 'claims'), 'thead');
    expect(tags(head!, 'th').map(said)).toEqual([
      'Question',
      ...groups.map(
        ({ label, articles: { length } }) => `${label}${String(length)} article${length === 1 ? '' : 's'}`,
      ),
    ]);
    expect(hrefs(head!)).toEqual(groups.map(({ id }) => `#col-${id}`));
  });

  it('has as many cells in each row as heads of columns', () => {
    for (const table of tags(shared, 'table')) {
      const widths = tags(table, 'tr').map((line) => tags(line, 'th', 'td').length);
      expect(new Set(widths).size, said(tags(table, 'caption')[0]!)).toBe(1);
    }
  });

  it('has no id twice, and its links lead to what is there', () => {
    expect(repeatedIds(shared)).toEqual([]);
    expect(brokenLinks(shared)).toEqual([]);
  });

  it('has a place for each cell that a column of its own would have, if there is something in it', () => {
    const alone = page(FIVE);
    const answered = tags(alone, 'td')
      .filter((cell) => classed(cell, 'absence').length === 0)
      .map((cell) => attribute(cell, 'id'));
    expect(answered.length).toBeGreaterThan(20);
    expect(ids(shared)).toEqual(expect.arrayContaining(answered));
  });

  it('reads aloud of each article what a column of its own would have, under its name', () => {
    const alone = page(FIVE);
    const inShared = classed(shared, 'one').map((one) => {
      const [whose] = classed(one, 'whose');
      const name = said(tags(whose!, 'a')[0]!);
      return [attribute(one, 'id'), name, contentOf(one)];
    });
    const inOwn = tags(alone, 'td')
      .filter((cell) => inShared.some(([id]) => id === cell.properties.id))
      .map((cell) => [
        attribute(cell, 'id'),
        (classed(cell, 'who')[0]?.children[0] as { value: string }).value,
        contentOf(cell),
      ]);
    expect(inShared.length).toBeGreaterThan(20);
    expect(inShared.toSorted()).toEqual(inOwn.toSorted());
  });

  it('says of every article that has nothing in a row that it has nothing, and why', () => {
    const alone = page(FIVE);
    const reasons = (article_: ComparedArticle, row: Element) =>
      saidIn(byId(row, `${attribute(row, 'id')}--${article_.id}`));
    for (const row of tags(byId(alone, 'claims'), 'tr').slice(1)) {
      const same = byId(shared, attribute(row, 'id'));
      for (const item of FIVE) {
        const cell = byId(row, `${attribute(row, 'id')}--${item.id}`);
        if (classed(cell, 'absence').length === 0) continue;
        const group = groups.find(({ articles }) => articles.includes(item.id));
        const told = said(byId(same, `${attribute(row, 'id')}--${group?.id ?? ''}`));
        expect(told).toContain(reasons(item, row));
        expect(told).toContain(contextOf(FIVE).labels[item.id]);
      }
    }
  });
});

describe('a shared cell', () => {
  const shared = page(FIVE, { context: { groups: groupArticles(FIVE, 'stance') } });
  const cellOf = (row: string, group = 'with-the-town') => byId(shared, `${row}--stance_${group}`);

  it('has each answer under the name of its article, then who has none, counted and named', () => {
    expect(said(cellOf('q-why'))).toBe(
      'Harbour Courier 1#A Answer rust ● own voiceassertsThe cables rust Evidence: ¶2B Answer neglect ○ passed onattributes to Ida HolmNobody inspected them Evidence: ¶3' +
        'predates it1 of 3: Der Telegraf' +
        'not coded1 of 3: Town Bulletin#',
    );
  });

  it('counts those who are silent together', () => {
    expect(said(cellOf('q-ferry'))).toBe(
      'silent2 of 3: Harbour Courier 1, Der Telegrafnot coded1 of 3: Town Bulletin#',
    );
    expect(said(cellOf('q-ferry', 'with-the-ministry'))).toBe(
      'silent2 of 2: Nordby Gazette, Harbour Courier 2#',
    );
  });

  it('counts those whose date is not sure apart from those who are silent or earlier', () => {
    const vague = { words: '2024', earliest: '2024-01-01', latest: '2024-12-31', basis: 'inferred' as const };
    const articles = [COURIER, TELEGRAF, article('vague', {}, { date: vague, outlet: 'Vague Post' })];
    const all = page(articles, {
      context: { groups: [{ id: 'all', label: 'All', articles: articles.map(({ id }) => id) }] },
    });
    expect(said(byId(all, 'q-why--all'))).toMatch(
      /predates it1 of 3: Der Telegraf ?may predate it1 of 3: Vague Post#$/,
    );
  });

  it('calls silence what the part calls it', () => {
    expect(said(cellOf('s-ministry', 'with-the-ministry'))).toContain('no stance2 of 2');
    expect(said(cellOf('v-official_council', 'with-the-ministry'))).toContain('not heard2 of 2');
  });

  it('looks empty only where nobody in it has anything, and all for the same reason', () => {
    const looks = (row: string, group?: string) => cellOf(row, group).properties.className ?? [];
    expect(looks('q-ferry', 'with-the-ministry')).toEqual(['silent']);
    expect(looks('q-ferry')).toEqual([]);
    expect(looks('q-why')).toEqual([]);
    expect(looks('q-why', 'with-the-ministry')).toEqual([]);
  });

  it('has a permalink of its own and one for each article in it, which say whose they are', () => {
    const links = classed(cellOf('q-owner'), 'pl').map((link) => [
      attribute(link, 'href'),
      attribute(link, 'ariaLabel'),
    ]);
    expect(links).toEqual([
      ['#q-owner--courier', 'Link to Harbour Courier 1 on “Who answers for it?”'],
      ['#q-owner--telegraf', 'Link to Der Telegraf on “Who answers for it?”'],
      ['#q-owner--stance_with-the-town', 'Link to With the town on “Who answers for it?”'],
    ]);
  });

  it('links the name of each article to its place in the list', () => {
    const [whose] = classed(byId(shared, 'q-owner--telegraf'), 'whose');
    expect(hrefs(whose!)[0]).toBe('#col-telegraf');
  });

  it('names the column for the eye alone, where it is stacked', () => {
    const [who] = classed(cellOf('q-why'), 'who');
    expect(who?.properties.ariaHidden).toBe('true');
    expect(who?.children).toMatchObject([{ value: 'With the town' }]);
  });

  it('of the accounts has the paragraphs of each article', () => {
    const context = contextOf(FIVE, { groups: groupArticles(FIVE, 'stance') });
    const accounts = browse([accountsSection(context, CODEBOOK.questions)]);
    expect(classed(byId(accounts, 'a_rest--telegraf'), 'pno').map(said)).toEqual(['¶3', '¶4']);
    const town = byId(accounts, 'a_rest--stance_with-the-town');
    expect(classed(town, 'whose').map(said)).toEqual(['Der Telegraf#', 'Town Bulletin#']);
    expect(said(town)).toContain('nothing1 of 3: Harbour Courier 1');
    expect(said(byId(accounts, 'a-why--stance_with-the-town'))).toMatch(
      /nothing1 of 3: Der Telegraf ?not coded1 of 3: Town Bulletin/,
    );
    expect(repeatedIds(accounts)).toEqual([]);
  });
});

describe('the columns of a comparison with shared columns', () => {
  const context = contextOf(FIVE, { groups: groupArticles(FIVE, 'stance') });
  const columns = browse([columnsList(context, { canChoose: true })]);

  it('stand under the names of their groups, every article once, with headings a level below', () => {
    expect(tags(columns, 'h3').map((heading) => said(heading).replace(/ ?#$/, ''))).toEqual([
      'With the town',
      'With the ministry',
    ]);
    const town = byId(columns, 'col-stance_with-the-town');
    expect(tags(town, 'li').map((item) => attribute(item, 'id'))).toEqual([
      'col-courier',
      'col-telegraf',
      'col-bulletin',
    ]);
    expect(tags(town, 'h4').map(said)).toEqual([
      'The title of courier',
      'The title of telegraf',
      'The title of bulletin',
    ]);
    expect(tags(columns, 'li')).toHaveLength(FIVE.length);
  });

  it('are chosen with a checkbox each, which says what it chooses', () => {
    const boxes = tags(columns, 'input').map(({ properties: { type, name, value, ariaLabel } }) =>
      [type, name, value, ariaLabel].join(' | '),
    );
    expect(boxes).toEqual([
      'checkbox | a | courier | Compare Harbour Courier 1',
      'checkbox | a | telegraf | Compare Der Telegraf',
      'checkbox | a | bulletin | Compare Town Bulletin',
      'checkbox | a | gazette | Compare Nordby Gazette',
      'checkbox | a | evening | Compare Harbour Courier 2',
    ]);
    expect(tags(browse([columnsList(context)]), 'input')).toEqual([]);
  });

  it('are named sections, whose names are not mixed with the link to them', () => {
    const town = byId(columns, 'col-stance_with-the-town');
    expect(said(byId(columns, attribute(town, 'ariaLabelledBy')))).toBe('With the town');
  });
});

describe('a table of many columns', () => {
  const classesOf = (count: number, rest = {}) => {
    const articles = Array.from({ length: count }, (_, index) => article(`a${String(index)}`));
    const table = articleTable(contextOf(articles, rest), {
      caption: 'A table',
      corner: 'Row',
      rows: [
        articleRow(contextOf(articles, rest), {
          id: 'row',
          name: 'a row',
          head: ['A row'],
          cells: articles.map(({ id }) => ({ article: id, absence: 'silent' as const })),
        }),
      ],
      className: 'matrix',
    });
    return table.properties.className;
  };

  it('is one of more than eight, and of fewer it is not', () => {
    expect(classesOf(8)).toEqual(['matrix']);
    expect(classesOf(9)).toEqual(['matrix', 'many']);
  });

  it('counts the shared columns, not the articles in them', () => {
    const articles = Array.from({ length: 40 }, (_, index) => `a${String(index)}`);
    expect(classesOf(40, { groups: [{ id: 'stance_all', label: 'All', articles }] })).toEqual(['matrix']);
  });
});

describe('the ways to group', () => {
  const links = (current: 'stance' | 'outlet') =>
    tags(browse([groupingLinks(current, (grouping) => `by/${grouping}/`)]), 'a').map((link) => [
      said(link),
      attribute(link, 'href'),
      attribute(link, 'ariaCurrent'),
    ]);

  it('are links, of which the one that is shown is marked', () => {
    expect(links('outlet')).toEqual([
      ['by stance', 'by/stance/#columns', ''],
      ['by outlet', 'by/outlet/#columns', 'true'],
    ]);
  });
});

/** What is read aloud of a cell besides whose it is and the link to it. */
function contentOf(cell: Element): string {
  const whose = classed(cell, 'whose');
  return saidIn({
    ...cell,
    children: cell.children.filter((child) => child.type !== 'element' || !whose.includes(child)),
  });
}
