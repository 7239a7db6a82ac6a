import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../../bench/budgets.ts';
import { citationOf } from '../../../src/compare/citation.ts';
import { columnLabels } from '../../../src/compare/columns.ts';
import { compareArticles } from '../../../src/compare/comparison.ts';
import { byGivers, chooseStatements, statementPage } from '../../../src/compare/chosen-statements.ts';
import { toLargeCsv, toLargeJson } from '../../../src/compare/large-files.ts';
import { ARTICLES_ON_A_PAGE, articlesList } from '../../../src/compare/markup/large/articles.ts';
import type { LargeContext } from '../../../src/compare/markup/large/large-context.ts';
import { largeOverview } from '../../../src/compare/markup/large/overview.ts';
import { largePartPage, lastPartPage } from '../../../src/compare/markup/large/part-page.ts';
import { LEFT_TO_PAGES, printEdition } from '../../../src/compare/markup/large/print-edition.ts';
import { largeQuestion } from '../../../src/compare/markup/large/question.ts';
import {
  lastQuestionPage,
  pageOfAnswer,
  statementLinePage,
  statementsPage,
} from '../../../src/compare/markup/large/statements.ts';
import { openElements } from '../../../src/compare/markup/room.ts';
import { areMany, buildOverview } from '../../../src/compare/overview.ts';
import { PARTS } from '../../../src/compare/parts.ts';
import { drawAnswers } from '../../../src/site/answers-drawing.ts';
import { readCsv } from '../../e2e/csv.ts';
import { byId, classed, repeatedIds, said, tags, URLS } from './browse.ts';
import { MANY_CODEBOOK, manyArticles } from './many-articles.ts';

const numbersTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

/** Every page and file of a dossier with this many articles, by its path in the dossier. */
function dossierOf(count: number) {
  const articles = manyArticles(count);
  const comparison = compareArticles(articles, MANY_CODEBOOK, { rowOrder: 'codebook' });
  const found = buildOverview(comparison);
  const rows = found.all.map(byGivers);
  const overview = { ...found, rows: found.rows.map(byGivers) };
  const plain: LargeContext = {
    articles,
    urls: URLS,
    labels: columnLabels(articles),
    columnHref: URLS.article,
    pages: {
      question: (question, anchor) => URLS.dossierQuestion('many', question, 1, anchor),
      part: (part, anchor) => URLS.dossierPart('many', part, anchor),
    },
    coding: (id, anchor) => URLS.coding(id, anchor),
    articlesPage: (page) => URLS.dossierArticles('many', page),
    partPage: (part, page) => URLS.dossierPartPage('many', part, page),
    questionPage: (question, page, anchor) => URLS.dossierQuestion('many', question, page, anchor),
  };
  /** The pages of parts and questions lead to permanent addresses. */
  const context: LargeContext = {
    ...plain,
    itemHref: (id, { at }) => URLS.coding(id, `c-question-answer-speaker-${at.join('-')}`),
  };
  const large = { comparison, split: overview.split, rows };
  const pages = new Map<string, ElementContent[]>([['', largeOverview(plain, overview)]]);
  for (const { id: part } of PARTS)
    for (const page of numbersTo(lastPartPage(context, large, part)))
      pages.set(`${part}/${String(page)}/`, largePartPage(context, large, { part, page }));
  for (const row of rows)
    for (const page of numbersTo(lastQuestionPage(row)))
      pages.set(
        `questions/${row.question.id}/${String(page)}/`,
        page === 1
          ? largeQuestion(context, row, pageOfAnswer(row))
          : statementsPage(context, row, statementLinePage(row, page)),
      );
  for (const page of numbersTo(statementPage(articles, 1, ARTICLES_ON_A_PAGE).last))
    pages.set(
      `articles/${String(page)}/`,
      articlesList(
        context,
        overview,
        comparison.omissions,
        statementPage(articles, page, ARTICLES_ON_A_PAGE),
      ),
    );
  pages.set('everything/', printEdition(plain, large));
  const csv = toLargeCsv(comparison);
  const json = toLargeJson(comparison, { title: 'Many', citation: 'Many.' }, (id) => URLS.coding(id));
  const html = new Map([...pages].map(([path, content]) => [path, toHtml(content as Element[])]));
  return { articles, comparison, context, overview, rows, html, csv, json };
}

const SIXTY = dossierOf(60);
const THIRTY = dossierOf(30);
const opened = (path: string) => fromHtml(SIXTY.html.get(path) ?? '', { fragment: true });
const bytesOf = ({ html, csv, json }: ReturnType<typeof dossierOf>) =>
  [...html.values(), csv, json].reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** The number of elements on a page outside of closed details. */
const openOn = (path: string) =>
  opened(path).children.reduce((sum, node) => sum + (node.type === 'element' ? openElements(node) : 0), 0);

describe('a dossier of sixty articles', () => {
  it('is one of many, as is one of seven, and one of six is not', () => {
    expect([60, 7, 6].map((count) => areMany(manyArticles(count)))).toEqual([true, true, false]);
  });

  // The shell around it has about 60 elements and, with the style sheet, about 10 KB.
  it.each([...SIXTY.html.keys()])('keeps its page “%s” within the budget of bytes and elements', (path) => {
    const html = SIXTY.html.get(path) ?? '';
    const { bytes, elements = Number.POSITIVE_INFINITY } = budgetOf(`dossiers/many/${path}`);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(bytes - 10 * 1024);
    expect(openOn(path)).toBeLessThan(elements - 60);
  });

  it('has no more pages and bytes than twice those of thirty, and at most 40 KB an article', () => {
    expect(SIXTY.html.size).toBeLessThanOrEqual(2 * THIRTY.html.size);
    expect(bytesOf(SIXTY)).toBeLessThanOrEqual(2 * bytesOf(THIRTY));
    expect((bytesOf(SIXTY) - bytesOf(THIRTY)) / 30).toBeLessThan(40 * 1024);
  });

  it.each([...SIXTY.html.keys()])('has no id twice on its page “%s”', (path) => {
    expect(repeatedIds(opened(path))).toEqual([]);
  });

  it('has every statement on a further page of its question, once', () => {
    for (const { question } of SIXTY.rows) {
      const text = [...SIXTY.html]
        .filter(([path]) => path.startsWith(`questions/${question.id}/`) && !path.endsWith('/1/'))
        .map(([, html]) => html)
        .join('');
      const statements = SIXTY.comparison.matrix
        .find((row) => row.question.id === question.id)!
        .cells.flatMap((cell) => cell.statements);
      expect(statements.length).toBeGreaterThan(100);
      expect(statements.filter((statement) => text.split(statement.text).length !== 2)).toEqual([]);
    }
  });

  it('says of each answer how many give it, of those that could, most first', () => {
    const [row] = SIXTY.overview.rows;
    const lines = classed(byId(opened(''), `q-${row!.question.id}`), 'line').map(said);
    const counts = row!.answers
      .filter(({ answer }) => answer.letter !== undefined)
      .map(({ givers }) => givers.length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(lines[0]).toContain(`${String(counts[0])} of 54`);
    expect(lines[0]).toMatch(/ and [0-9]+ more/);
  });

  it('shows opposed answers with how many are on each side, and not each pair of articles', () => {
    const [first] = tags(classed(opened(''), 'clashes')[0]!, 'li').map(said);
    const [clash] = SIXTY.overview.contradictions;
    const [one, other] = clash!.sides.map(({ others }) => others.length + 1);
    expect(first).toContain(`${String(one)} articles against ${String(other)} articles`);
    expect(clash!.pairs).toBeGreaterThan(100);
  });

  it('says how many are on further pages, and where to find what only one has', () => {
    const names = opened('names/1/');
    expect(said(names)).toMatch(/54 names in one article only/);
    expect(tags(opened('figures/1/'), 'a').map(said)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^and [0-9]+ more$/)]),
    );
    const [item] = tags(opened('articles/1/'), 'li');
    expect(said(item!)).toContain('Only here: 1 stance, 1 voice, 1 name, 1 event');
    expect(tags(item!, 'a').map((link) => link.properties.href)).toContain(
      '/articles/lamps-0/coding/#voices',
    );
  });

  it('draws of a question the twelve answers with the most statements, and counts where there are many', () => {
    const [row] = SIXTY.rows;
    const most = row!.answers[0]!;
    const answers = Array.from({ length: 14 }, (_, at) => ({
      answer: { ...most.answer, answer: `a${at}`, letter: String.fromCharCode(65 + at) },
      givers: most.givers.slice(0, at + 1),
    }));
    const drawn = (of: typeof answers) =>
      drawAnswers(SIXTY.context, { ...row!, answers: of }, { language: 'en', direction: 'ltr' });
    const counted = drawn(answers);
    expect(counted.match(/<li class="article">/g)).toHaveLength(12);
    expect(counted).not.toContain('#answer-a1"');
    expect(counted).toContain('class="lanes counted"');
    expect(counted).toContain('12 of 14 answers');
    expect(drawn(answers.slice(0, 3))).not.toContain('counted');
  });

  it('says in print what is left out, and where it is', () => {
    expect(LEFT_TO_PAGES).toContain('All statements are on the pages of the questions');
    expect(tags(opened('everything/'), 'section').map((part) => part.properties.id)).toEqual(
      expect.arrayContaining(PARTS.map(({ id }) => id)),
    );
  });

  it('is cited with the number of its articles', () => {
    const about = { title: 'Many', archive: 'Parallax', state: 'today', url: 'https://example.org/' };
    expect(citationOf(SIXTY.comparison, about)).toContain('Articles: 60 of 7 outlets');
  });
});

describe('the strongest and the newest statements of an answer', () => {
  const [answer] = SIXTY.rows[0]!.answers;
  const order = SIXTY.articles.map(({ id }) => id);

  it('are each of another article, and together with the rest they are all', () => {
    const { strongest, newest, rest } = chooseStatements(answer!, order, { strongest: 3, newest: 2 });
    expect(new Set([...strongest, ...newest].map(({ article }) => article)).size).toBe(5);
    const all = answer!.givers.flatMap(({ given }) => given.statements).length;
    expect(rest).toBe(all - 5);
  });

  it('begin with the own voice without a hedge, and with the latest article', () => {
    const { strongest, newest } = chooseStatements(answer!, order, { strongest: 3, newest: 2 });
    expect(strongest[0]).toMatchObject({ speaker: undefined, hedge: undefined });
    const places = newest.map(({ article }) => order.indexOf(article));
    expect(places).toEqual(places.toSorted((a, b) => b - a));
  });
});

describe('the pages of a list', () => {
  it('have each item once, and say how many follow', () => {
    const items = numbersTo(25);
    const pages = numbersTo(3).map((page) => statementPage(items, page, 10));
    expect(pages.flatMap((page) => page.items)).toEqual(items);
    expect(pages.map(({ number, last, rest }) => [number, last, rest])).toEqual([
      [1, 3, 15],
      [2, 3, 5],
      [3, 3, 0],
    ]);
    expect(statementPage([], 1, 10)).toMatchObject({ items: [], last: 1, rest: 0 });
  });
});

describe('the files of many articles', () => {
  it('have one line per statement, and none for silence', () => {
    const lines = readCsv(SIXTY.csv);
    const claims = lines.filter(({ part }) => part === 'claims');
    const statements = SIXTY.comparison.matrix.flatMap(({ cells }) =>
      cells.flatMap((cell) => cell.statements),
    );
    expect(claims.map(({ value }) => value).toSorted()).toEqual(
      statements.map(({ text }) => text).toSorted(),
    );
    expect(lines.filter(({ status }) => status === 'silent')).toEqual([]);
    const ofOne = lines.filter(({ part, article }) => part === 'names' && article === 'lamps-0');
    expect(new Set(ofOne.map(({ row_id }) => row_id)).size).toBe(ofOne.length);
  });

  it('have the verdicts by answers, with the articles on each side', () => {
    const { note, questions, articles } = JSON.parse(SIXTY.json) as {
      note: string;
      articles: { id: string; coding: string }[];
      questions: {
        answers: { letter: string; articles: string[] }[];
        oppositions: { letters: string[]; articles: string[][]; pairs: number }[];
      }[];
    };
    expect(note).toContain('one line per statement');
    expect(articles).toHaveLength(60);
    const [{ answers, oppositions } = { answers: [], oppositions: [] }] = questions;
    for (const { letters, articles: sides } of oppositions)
      for (const [index, letter] of letters.entries()) {
        const givers = answers.find((each) => each.letter === letter)?.articles ?? [];
        expect(givers).toEqual(expect.arrayContaining(sides[index]!));
      }
    expect(oppositions.length).toBeGreaterThan(1);
  });
});
