import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { blindArticles, letterOf } from '../../../src/compare/blind.ts';
import { controls } from '../../../src/compare/browser/controls.ts';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { toCsv, toJson } from '../../../src/compare/comparison-files.ts';
import { compareArticles } from '../../../src/compare/comparison.ts';
import { accountsSection } from '../../../src/compare/markup/accounts.ts';
import { columnsList } from '../../../src/compare/markup/columns.ts';
import { comparisonParts } from '../../../src/compare/markup/parts.ts';
import { readRequest } from '../../../src/compare/request.ts';
import { attribute, byId, contextOf, hrefs, repeatedIds, said, saidIn, tags } from './browse.ts';
import { article, ARTICLES, CODEBOOK } from './sample.ts';

/** An article that names its outlet everywhere a coding or an account can. */
const HERALD = article(
  'herald',
  {
    stance: { id: 'with-the-council', because: 'Grey Herald says so.', at: [1] },
    toward: [{ actor: 'council', score: 1, because: 'Grey Herald thanks it.', at: [1] }],
    claims: [
      {
        question: 'owner',
        position: 'attributes',
        byName: 'Grey Herald’s reporter',
        answer: 'council',
        text: 'Grey Herald owns it',
        at: [1],
      },
      { question: 'next', position: 'calls-for', by: 'printer', answer: 'other', text: 'Close it', at: [2] },
    ],
    figures: [
      { measure: 'trams', value: 4, byName: 'Grey Herald', note: 'as Grey Herald counts', at: [2] },
      { measure: 'lorries', value: 5, by: 'printer', asOf: '2022-07', at: [2] },
      { measure: 'lorries', from: 24, printed: 'dozens, says Grey Herald', at: [2] },
    ],
    voices: [
      {
        name: 'an editor of Grey Herald',
        class: 'expert',
        named: true,
        throughName: 'a friend of Grey Herald',
        mode: 'quoted',
        at: [3],
      },
      { actor: 'editors', class: 'resident', named: true, mode: 'quoted', at: [3] },
    ],
    names: [{ actor: 'council', term: 'friends of Grey Herald', at: [2] }],
    events: [
      {
        key: 'meeting',
        date: '2024',
        status: 'alleged',
        byName: 'Grey Herald’s owner',
        what: 'Grey Herald meets the council',
        at: [1],
      },
      {
        key: 'leak',
        date: '2023',
        status: 'undisputed',
        what: 'It leaks',
        label: 'The report of Grey Herald',
        at: [1],
      },
    ],
  },
  {
    outlet: 'Grey Herald',
    title: 'Who pays for the bridge?',
    stance: { id: 'with-the-council', label: 'With the council', index: 1 },
    names: {
      'actor:council': 'City Council',
      'outlet:printer': 'Grey Herald',
      'actor:editors': 'The staff of Grey Herald',
    },
    account: ['Grey Herald writes that it pays.', 'Who else, asks Grey Herald.', 'Grey Herald!', 'Fourth.'],
  },
);
const SEEN = [...ARTICLES, HERALD];
const BLIND = blindArticles(SEEN);
const ABOUT = { title: 'Comparison of 5 articles', citation: 'Read blind.' };

const outletsOf = (articles: readonly ComparedArticle[]) => articles.map(({ outlet }) => outlet);

/** The whole page for a blind reader; the buttons act on articles by their ids, which are in the address, too. */
function blindPage(articles: readonly ComparedArticle[] = BLIND): string {
  const context = contextOf(articles, { isBlind: true });
  const columns = articles.map(({ id, outlet }) => ({ id, label: outlet }));
  const { request } = readRequest(new URLSearchParams('a=courier&a=telegraf&blind=1&accounts=1'));
  const comparison = compareArticles(articles, CODEBOOK);
  return [
    columnsList(context),
    controls({ request, columns, codebook: CODEBOOK, href: () => '?a=x' }),
    ...comparisonParts(comparison, context),
    accountsSection(context, CODEBOOK.questions),
  ]
    .map((part) => toHtml(part))
    .join('');
}

const HTML = blindPage();
const COMPARISON = compareArticles(BLIND, CODEBOOK);
const DOWNLOADS = { page: HTML, CSV: toCsv(COMPARISON), JSON: toJson(COMPARISON, ABOUT) };

/** Which of these words occur in a text. */
const toldIn = (text: string, words: readonly string[]) => words.filter((word) => text.includes(word));

describe.each(Object.entries(DOWNLOADS))('the %s of a blind comparison', (_, text) => {
  it('names no outlet, also where an account or a coding does', () => {
    expect(toldIn(text, outletsOf(SEEN))).toEqual([]);
  });

  it('has no title and no id of an article', () => {
    expect(
      toldIn(
        text,
        SEEN.flatMap(({ id, title }) => [id, title]),
      ),
    ).toEqual([]);
  });

  it('has no stance, neither its words nor its id', () => {
    const stances = SEEN.flatMap(({ stance: { id, label } }) => [label, `stances-${id}`, `"${id}"`]);
    expect(toldIn(text, stances)).toEqual([]);
  });

  it('does not date figures, since their dates may be inferred from those of the articles', () => {
    expect(toldIn(text, ['July 2022', '2022-07', ', date:'])).toEqual([]);
  });

  it('has no date of publication, neither in words nor in numbers', () => {
    const dates = SEEN.flatMap(({ date: { words, earliest, latest } }) => [words, earliest, latest]);
    expect(toldIn(text, dates)).toEqual([]);
  });

  it('calls the articles by their letters', () => {
    for (const letter of 'ABCDE') expect(text).toContain(`Article ${letter}`);
  });
});

describe('blind reading', () => {
  const PAGE = fromHtml(HTML, { fragment: true });

  it('calls the articles by letters in the order of the columns', () => {
    const columns = tags(tags(PAGE, 'ol')[0]!, 'li').map(saidIn);
    expect(columns.map((column) => column.replace(/ ?#$/, ''))).toEqual([
      'Article A',
      'Article B',
      'Article C',
      'Article D',
      'Article E',
    ]);
    expect([0, 1, 5].map(letterOf)).toEqual(['Article A', 'Article B', 'Article F']);
  });

  it('links to no article and no stance, and keeps the paragraphs of the evidence', () => {
    expect(hrefs(PAGE).filter((href) => /articles|stances-/.test(href))).toEqual([]);
    expect(saidIn(byId(PAGE, 'q-why--article-a'))).toBe(
      'A Answer rust ● own voiceassertsThe cables rust ¶2B Answer neglect ○ passed onattributes to Ida HolmNobody inspected them ¶3',
    );
    expect(said(byId(PAGE, 'a-why--article-a'))).toContain('¶2 Second.');
  });

  it('says of no column a date or how sure it is', () => {
    expect(HTML).not.toContain('~');
    expect(HTML).not.toContain('inferred');
    expect(tags(tags(byId(PAGE, 'claims'), 'thead')[0]!, 'th').map(said)).toEqual([
      'Question',
      'Article A',
      'Article B',
      'Article C',
      'Article D',
      'Article E',
    ]);
  });

  it('has an id for each place and none twice, and its links lead to them', () => {
    expect(repeatedIds(PAGE)).toEqual([]);
    const label = attribute(tags(byId(PAGE, 'q-why--article-c'), 'a').at(-1), 'ariaLabel');
    expect(label).toBe('Link to Article C on “Why is it closed?”');
  });

  it('puts the letter in the place of the outlet, wherever the text names it', () => {
    expect(said(byId(PAGE, 'q-owner--article-e'))).toContain(
      'attributes to Article E’s reporterArticle E owns it',
    );
    expect(said(byId(PAGE, 'q-next--article-e'))).toContain('in the words of Article E');
    expect(said(byId(PAGE, 'm-trams'))).toContain('4 Article E, by Article E (as Article E counts)');
    expect(said(byId(PAGE, 's-council--article-e'))).toContain('Article E thanks it.');
    expect(said(byId(PAGE, 'v-resident'))).toContain('The staff of Article E');
    expect(said(byId(PAGE, 'v-expert'))).toContain('an editor of Article E');
    expect(said(byId(PAGE, 'v-expert'))).toContain('through a friend of Article E');
    expect(said(byId(PAGE, 'n-council--article-e'))).toContain('“friends of Article E”');
    expect(said(byId(PAGE, 'e-meeting--article-e'))).toContain(
      'alleged by Article E’s owner: Article E meets the council',
    );
    expect(said(byId(PAGE, 'a_rest--article-e'))).toContain('¶3 Article E!');
  });

  it('does so also in what a figure prints, and in what an editor calls an event', () => {
    expect(said(byId(PAGE, 'm-lorries'))).toContain('“dozens, says Article E”');
    expect(said(tags(byId(PAGE, 'e-leak'), 'th')[0]!)).toContain('The report of Article E');
  });

  it('hides an outlet also where a text writes its name with other capitals', () => {
    const account = ['An article of an unidentified site says so.', 'UNIDENTIFIED SITE, it prints.'];
    const [blind] = blindArticles([article('one', {}, { outlet: 'Unidentified site', account })]);
    expect(blind?.account).toEqual(['An article of an Article A says so.', 'Article A, it prints.']);
  });

  it('leaves words alone that only contain the name of the outlet', () => {
    const account = ['The Sun says that Sunni clerics met on Sunday.', 'Asunder, writes the Sun’s editor.'];
    const [blind] = blindArticles([article('one', {}, { outlet: 'Sun', account })]);
    expect(blind?.account).toEqual([
      'The Article A says that Sunni clerics met on Sunday.',
      'Asunder, writes the Article A’s editor.',
    ]);
  });

  it('still tells what an article could not know from when it was published', () => {
    expect(saidIn(byId(PAGE, 'q-why--article-b'))).toBe('predates it');
    expect(saidIn(byId(PAGE, 'e-closing--article-b'))).toBe('predates it');
    expect(saidIn(byId(PAGE, 'q-ferry--article-b'))).toBe('silent');
    expect(saidIn(byId(PAGE, 'q-why--article-d'))).toBe('not coded');
  });

  it('tells of the claims what the page with names tells', () => {
    const seen = compareArticles(ARTICLES, CODEBOOK);
    const blind = compareArticles(blindArticles(ARTICLES), CODEBOOK);
    const counts = ({ matrix }: typeof seen) =>
      matrix.map(({ answering, could, verdict }) => ({ answering, could, ...verdict.counts }));
    expect(counts(blind)).toEqual(counts(seen));
    expect(blind.events.map(({ key }) => key)).toEqual(seen.events.map(({ key }) => key));
  });

  it('gives two articles of one outlet a letter each', () => {
    const twins = ['one', 'two'].map((id) => article(id, {}, { outlet: 'Grey Herald' }));
    expect(Object.values(contextOf(blindArticles(twins)).labels)).toEqual(['Article A', 'Article B']);
  });

  it('leaves the articles as they were, for when the reader asks who writes', () => {
    const before = structuredClone(SEEN);
    blindArticles(SEEN);
    expect(SEEN).toEqual(before);
  });
});
