import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../../src/compare/comparison.ts';
import { annotatedSection } from '../../../src/compare/markup/annotated.ts';
import { columnsList } from '../../../src/compare/markup/columns.ts';
import { comparisonParts } from '../../../src/compare/markup/parts.ts';
import { brokenLinks, browse, byId, contextOf, hrefs, said, tags } from './browse.ts';
import type { ComparedArticle } from '../../../src/compare/compared-article.ts';
import { article, CODEBOOK, COURIER, GAZETTE } from './sample.ts';

/** Addresses of items as `place-0`, `place-1` … in the order in which they are asked for. */
function addressesOf(one: ComparedArticle) {
  const { toward, claims, figures, voices, names, events } = one.coding!;
  const items: object[] = [claims, toward, figures, voices, names, events].flat();
  return (item: object) => ({
    id: `place-${String(items.indexOf(item))}`,
    formerIds: items.indexOf(item) === 0 ? ['old-place'] : [],
    cite: (said: string) => `CITED ${said}`,
  });
}

/** The page of one article's coding: paragraph by paragraph, then part by part. */
function codingPage(one = COURIER) {
  const context = contextOf([one]);
  return browse([
    columnsList(context),
    annotatedSection(context, one, CODEBOOK, addressesOf(one)),
    ...comparisonParts(compareArticles([one], CODEBOOK), context),
  ]);
}

describe('an article paragraph by paragraph', () => {
  it('has beside each paragraph what its coding has there, and says where it has nothing', () => {
    const page = codingPage();
    expect(tags(byId(page, 'p4'), 'li').slice(1).map(said)).toEqual([
      expect.stringMatching(/^What should be done\? calls for: Build a new one #/),
      expect.stringMatching(/^Event The first tram crosses #/),
      expect.stringMatching(/^Stance toward Ministry of Roads 0 neutral: It reports both sides\. #/),
    ]);
    const few = article('few', { names: [{ actor: 'council', term: 'them', at: [2] }] });
    expect(said(byId(codingPage(few), 'p1'))).toBe('¶1 First.Nothing is coded here.');
  });

  it('leads from each of them to its row, also of a voice without a record', () => {
    const page = codingPage();
    const links = hrefs(byId(page, 'paragraphs'));
    expect(links).toEqual(
      expect.arrayContaining([
        '#q-why',
        '#m-crossings',
        '#v-official_council',
        '#v-expert__ida-holm',
        '#e-opening',
        '#s-council',
        '#n-council',
      ]),
    );
    expect(brokenLinks(page)).toEqual([]);
  });

  it('has each item once at its permanent address, with how to cite it, and at former ones', () => {
    const page = codingPage();
    const first = byId(page, 'place-0');
    const { question, text } = COURIER.coding!.claims[0]!;
    expect(hrefs(first)).toEqual([`#q-${question}`, '#place-0']);
    expect(said(first)).toMatch(new RegExp(`CITED .*${text}$`));
    expect(said(byId(first, 'old-place'))).toBe('');
    const terms = COURIER.coding!.names.map(({ term }) => `“${term}”`);
    expect(
      tags(byId(page, 'paragraphs'), 'a')
        .filter(({ properties }) => properties.id !== undefined)
        .map(said),
    ).toEqual(expect.arrayContaining(terms));
  });

  it('has only the paragraphs that are coded, without text, where the account has others', () => {
    const page = codingPage(GAZETTE);
    expect(said(byId(page, 'p3'))).toMatch(/^¶3/);
    expect(said(byId(page, 'paragraphs'))).not.toContain('Third.');
  });

  it('says a number as the ledger does, which is as printed where an editor says how', () => {
    const figures = [{ measure: 'trams', from: 24, printed: 'dozens', at: [1] }];
    const page = codingPage(article('one', { figures }));
    expect(said(byId(page, 'm-trams_one'))).toContain('“dozens”');
    expect(said(byId(page, 'p1'))).toContain('Measure trams “dozens”');
  });
});
