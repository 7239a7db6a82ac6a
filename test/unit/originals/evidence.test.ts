import { toHtml } from 'hast-util-to-html';
import { expect, it } from 'vitest';
import { evidence, type Frame } from '../../../src/compare/markup/frame.ts';
import { article } from '../compare/sample.ts';

/** The evidence ¶2 of a comparison with one article. */
function evidenceOf(changes: { isAligned: boolean; hasOriginal?: true }): string {
  const compared = { ...article('a'), ...changes };
  const links = {
    article: (id, paragraph) => `/articles/${id}/#p${String(paragraph)}`,
    original: (id, paragraph) => `/articles/${id}/original/#p${String(paragraph)}`,
    actor: (id) => `/actors/${id}/`,
    stance: (id) => `/about/#${id}`,
  } satisfies Frame['links'];
  return toHtml(evidence({ articles: [compared], links, labels: {} }, compared.id, [2]));
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
