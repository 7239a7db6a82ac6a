import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { budgetOf } from '../../../bench/budgets.ts';
import { compareArticles } from '../../../src/compare/comparison.ts';
import { overviewSections } from '../../../src/compare/markup/overview.ts';
import type { RenderContext } from '../../../src/compare/markup/render-context.ts';
import { openElements } from '../../../src/compare/markup/room.ts';
import { partPage } from '../../../src/compare/markup/part-page.ts';
import { buildOverview } from '../../../src/compare/overview.ts';
import { PARTS } from '../../../src/compare/parts.ts';
import { answerInWords } from '../../../src/compare/words.ts';
import { browse, byId, classed, contextOf, said, tags, URLS } from './browse.ts';
import { manyArticles, manyCodebook } from './many-articles.ts';

/** Half as much again as the most that has been coded for an article. */
const DENSITY = { questions: 24, claims: 90, stances: 20, figures: 20, voices: 24, names: 60, events: 20 };
const ARTICLES = manyArticles(6, DENSITY);
const comparison = compareArticles(ARTICLES, manyCodebook(DENSITY));
const overview = buildOverview(comparison);
const context = contextOf(ARTICLES, {
  columnHref: URLS.article,
  pages: {
    question: (question, anchor) => URLS.dossierQuestion('six', question, 1, anchor),
    part: (part, anchor) => URLS.dossierPart('six', part, anchor),
  },
});
/** The pages of a dossier lead to permanent addresses. */
const addressed: RenderContext = {
  ...context,
  itemHref: (id, { at }) => URLS.coding(id, `c-question-answer-speaker-${at.join('-')}`),
};
const PAGES = new Map<string, ElementContent[]>([
  ['', overviewSections(context, overview, addressed)],
  ...PARTS.map(({ id }): [string, ElementContent[]] => [
    `${id}/`,
    partPage(addressed, comparison, overview.split, id),
  ]),
]);
const opened = (path: string) => browse(PAGES.get(path) ?? []);

describe('a dossier of six articles, of each of which very much is coded', () => {
  // The shell around a page has about 60 elements and, with the style sheet, about 7.5 KB.
  it.each([...PAGES.keys()])('keeps its page “%s” within the budget of bytes and elements', (path) => {
    const { bytes, elements = Number.POSITIVE_INFINITY } = budgetOf(`dossiers/six/${path}`);
    const html = toHtml(PAGES.get(path) as Element[]);
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(bytes - 7.5 * 1024);
    const open = (PAGES.get(path) ?? []).reduce((sum, content) => sum + openElements(content), 0);
    expect(open).toBeLessThan(elements - 60);
  });

  it('has every answer of every article behind the rows of its overview, in its words or by its label', () => {
    const page = opened('');
    for (const row of overview.all) {
      const told = said(classed(byId(page, `q-${row.question.id}`), 'told')[0]!);
      for (const { answers } of row.cells)
        for (const answer of answers) expect(told).toContain(answerInWords(answer));
    }
  });

  it('has the way to a paragraph beside each answer that is told by its label alone', () => {
    const also = classed(opened(''), 'also');
    expect(also.length).toBeGreaterThan(0);
    for (const line of also)
      expect(tags(line, 'a').map((link) => String(link.properties.href))).toEqual(
        classed(line, 'ans').map(() => expect.stringMatching(/#p[0-9]+$/) as string),
      );
  });

  it('has every row of its claims, open or behind a line that counts the rest', () => {
    const page = opened('claims/');
    const { shared } = overview.split.claims;
    expect(shared).toHaveLength(DENSITY.questions);
    for (const { question } of shared) expect(said(byId(page, `q-${question.id}`))).toContain(question.label);
    const rest = tags(page, 'details').filter((details) => tags(details, 'table').length > 0);
    expect(rest.length).toBeGreaterThan(0);
    for (const details of rest) {
      const [count] = /[0-9]+/.exec(said(tags(details, 'summary')[0]!)) ?? [];
      expect(tags(details, 'tr')).toHaveLength(Number(count) + 1);
    }
  });
});
