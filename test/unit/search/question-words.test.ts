import { describe, expect, it } from 'vitest';
import { isFunctionWord, isQuestionInWords } from '../../../src/search/question-words.ts';
import { tokensOf } from '../../../src/search/tokens.ts';

describe('the words of a question that carry its meaning', () => {
  it.each<[string, string[]]>([
    ['who blames the US?', ['blame', 'US']],
    ['How many fighters are there?', ['fighter']],
    ['is the border secure', ['border', 'secure']],
    ['What do they say about the dam?', ['dam']],
    ["why didn't the gates open", ['gate', 'open']],
    ['Who is behind it?', ['behind']],
    ['What should be done?', []],
    ['من فتح السد', ['فتح', 'سد']],
    ['إلى متى ومن الذين على السد؟', ['علي', 'سد']],
    ['چه کسی سد را باز کرد', ['سد', 'باز', 'كرد']],
    ['WHO', ['WHO']],
  ])('of %j are %j', (text, words) => {
    const tokens = tokensOf(text).map(({ token }) => token);
    expect(tokens.filter((token) => !isFunctionWord(token))).toEqual(words);
  });

  it.each(['dam', 'US', 'WHO', 'IS', 'against', 'behind', '3500', 'constructor'])(
    'count %s among them',
    (token) => {
      expect(isFunctionWord(token)).toBe(false);
    },
  );
});

describe('a question in words', () => {
  it.each([
    'when was it closed',
    'How many cranes?',
    '“Who pays',
    'cranes safe?',
    'متى أغلق الجسر',
    'الجسر مغلق؟',
  ])('is %s', (query) => {
    expect(isQuestionInWords(query)).toBe(true);
  });

  it.each(['bridge closed', 'hash cranes', 'island', 'منارة'])('is not %s', (query) => {
    expect(isQuestionInWords(query)).toBe(false);
  });
});
