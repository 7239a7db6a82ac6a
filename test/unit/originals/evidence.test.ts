import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { evidence } from '../../../src/compare/markup/render-context.ts';
import { createUrls } from '../../../src/urls/urls.ts';
import { article } from '../compare/sample.ts';

/** The evidence ¶2 of a comparison with one article. */
function evidenceOf(changes: { isAligned: boolean; hasOriginal?: true }): string {
  const compared = { ...article('a'), ...changes };
  return toHtml(evidence({ articles: [compared], urls: createUrls('/'), labels: {} }, compared.id, [2]));
}

it.each([
  [
    'the original where it is here',
    { isAligned: true, hasOriginal: true },
    'href="/articles/a/original/#p2"',
  ],
  [
    'the original, whatever the account',
    { isAligned: false, hasOriginal: true },
    'href="/articles/a/original/#p2"',
  ],
  ['the account where the original is not here', { isAligned: true }, 'href="/articles/a/#p2"'],
  ['nothing where neither has the paragraph', { isAligned: false }, '<span>¶2</span>'],
] as const)('evidence leads to %s', (_, changes, markup) => {
  expect(evidenceOf(changes)).toContain(markup);
});
