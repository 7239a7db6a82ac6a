import { expect, it } from 'vitest';
import { analyse } from '../../../src/search/index-files/analyse.ts';
import { packTokens, unpackTokens } from '../../../src/search/index-files/packed-tokens.ts';
import { document } from './sample-index.ts';

it('what is packed, written and read is what it was', () => {
  const read = analyse(document('ferry', 'The ferry is late. The ferry is slow: 3,500 wait. العبّارة متأخرة'));
  expect(read.ngrams.length).toBeGreaterThan(0);
  expect(read.tokens.flat().some(([, count]) => count > 1)).toBe(true);
  const written = JSON.stringify(packTokens(read));
  expect(unpackTokens(JSON.parse(written) as ReturnType<typeof packTokens>)).toEqual(read);
});

it('a document without a word has none', () => {
  const read = analyse({ ...document('empty', ''), title: '' });
  expect(unpackTokens(packTokens(read))).toEqual(read);
});
