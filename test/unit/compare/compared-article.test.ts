import { describe, expect, it } from 'vitest';
import { sharedCodebook, underCodebook, type ArticleFile } from '../../../src/compare/compared-article.ts';
import { article, coding, fileOfArticle } from './sample.ts';

/** An article coded by these codebooks, in this order. */
function codedBy(...codebooks: string[]): ArticleFile {
  const codings = codebooks.map((id) => ({ ...coding('one'), codebook: { id, version: 1 } }));
  return { ...fileOfArticle(article('one', null)), codings };
}

describe('the codebook under which articles are compared', () => {
  it.each([
    ['the only one', [codedBy('dam'), codedBy('dam')], 'dam'],
    ['that which all share', [codedBy('dam', 'strike'), codedBy('strike')], 'strike'],
    ['that by which most are coded', [codedBy('dam'), codedBy('strike'), codedBy('strike')], 'strike'],
    [
      'of several such the first of the first article',
      [codedBy('strike', 'dam'), codedBy('dam', 'strike')],
      'strike',
    ],
    ['that of the one that is coded', [codedBy(), codedBy('dam')], 'dam'],
    ['none where none is coded', [codedBy(), codedBy()], undefined],
  ])('is %s', (_, articles, expected) => {
    expect(sharedCodebook(articles)).toBe(expected);
  });
});

describe('an article under a codebook', () => {
  it('has the coding by it, and is not coded where there is none', () => {
    const file = codedBy('dam', 'strike');
    expect(underCodebook(file, 'strike').coding?.codebook.id).toBe('strike');
    expect(underCodebook(file, 'flood').coding).toBeNull();
    expect(underCodebook(file, undefined).coding).toBeNull();
    expect(underCodebook(file, 'dam')).not.toHaveProperty('codings');
  });
});
