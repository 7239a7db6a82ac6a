import { describe, expect, it } from 'vitest';
import { extractText } from '../src/plain/text.ts';
import { ArticleCases, valuesOf } from './article-cases.ts';

// `UPDATE=1 npx vitest run --project unit packages/saved-article/test/texts.test.ts` writes what comes out; read it before you commit.
const cases = new ArticleCases('texts', 'input.txt');

describe('a saved plain text', () => {
  it.each(cases.names)('is read as its fixture says: %s', async (name) => {
    const article = extractText(cases.input(name));
    expect(valuesOf(article)).toEqual(await cases.expected(name, article));
  });
});
