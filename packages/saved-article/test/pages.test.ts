import { describe, expect, it } from 'vitest';
import { extractPage } from '../src/page/page.ts';
import { ArticleCases, valuesOf } from './article-cases.ts';

// `UPDATE=1 npx vitest run --project unit packages/saved-article/test/pages.test.ts` writes what comes out; read it before you commit.
const cases = new ArticleCases('pages', 'input.html');

describe('a saved page', () => {
  it.each(cases.names)('is read as its fixture says: %s', async (name) => {
    const article = extractPage(cases.input(name));
    expect(valuesOf(article)).toEqual(await cases.expected(name, article));
  });
});
