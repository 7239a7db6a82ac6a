import { describe, expect, it } from 'vitest';
import type { ArticleCard } from '../../../src/derive/article-card.ts';
import { articleCitation } from '../../../src/derive/article-citation.ts';

const card = (published: Partial<ArticleCard['published']>) =>
  ({
    outlet: { id: 'harbour-post', name: 'Harbour Post' },
    title: 'Ferry strike ends',
    published: {
      datetime: undefined,
      words: '3 May 2021',
      basis: 'stated',
      basisWords: 'stated',
      ...published,
    },
  }) as Pick<ArticleCard, 'outlet' | 'title' | 'published'>;
const where = { archive: 'Harbour archive', url: 'https://archive.example/articles/ferry/' };

describe('articleCitation', () => {
  it('names outlet, title, date, archive and address', () => {
    expect(articleCitation(card({}), where)).toBe(
      'Harbour Post, “Ferry strike ends” (3 May 2021). Account in Harbour archive: https://archive.example/articles/ferry/',
    );
  });

  it('sets quotation marks within the title apart from those around it', () => {
    const title = '“Nobody Read Them”: Three "Letters"';
    expect(articleCitation({ ...card({}), title }, where)).toContain(
      ', “‘Nobody Read Them’: Three ‘Letters’” (',
    );
  });

  it('says of a date that the source does not state how sure it is', () => {
    const published = { words: 'May 2021', basis: 'inferred' as const, basisWords: 'inferred' };
    expect(articleCitation(card(published), where)).toContain('(May 2021, inferred)');
  });
});
