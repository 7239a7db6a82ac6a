import { describe, expect, it } from 'vitest';
import { parseMentionUrl } from '../../../src/markdown/mention-url.ts';

describe('the address of a mention', () => {
  it.each([
    ['actor:town-council', { kind: 'actor', id: 'town-council' }],
    ['place:7', { kind: 'place', id: '7' }],
    [`outlet:${'a'.repeat(80)}`, { kind: 'outlet', id: 'a'.repeat(80) }],
  ])('is read: %s', (url, target) => {
    expect(parseMentionUrl(url)).toEqual(target);
  });

  it.each([
    'actor:',
    `actor:${'a'.repeat(81)}`,
    'actor:Town-Council',
    'actor:town council',
    'actor:town_council',
    'actor:../places',
    'actor:town-council#top',
    'actor:town-council\n',
    ' actor:town-council',
    'ACTOR:town-council',
    'actors:town-council',
    'actor://town-council',
    'stance:for-closing',
    'sic:',
    'https://gazette.example/actor:town-council',
    '',
  ])('is none: %j', (url) => {
    expect(parseMentionUrl(url)).toBeUndefined();
  });
});
