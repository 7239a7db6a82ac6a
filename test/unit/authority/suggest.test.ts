import { describe, expect, it } from 'vitest';
import { suggest } from '../../../src/authority/suggest.ts';

const IDS = ['bridge-office', 'mara-lindqvist', 'millford', 'old-bridge', 'town-council'];

describe('the suggestion for a mistyped id', () => {
  it.each([
    ['a letter too many', 'millfoord', 'millford'],
    ['a letter too few', 'milford', 'millford'],
    ['two letters the wrong way round', 'tonw-council', 'town-council'],
    ['capitals', 'Town-Council', 'town-council'],
    ['a blank for a hyphen', 'old bridge', 'old-bridge'],
    ['no mistake at all', 'millford', 'millford'],
  ])('is the nearest id: %s', (_, written, id) => {
    expect(suggest(written, IDS)).toBe(id);
  });

  it('is none when nothing is near', () => {
    expect(suggest('ferry', IDS)).toBeUndefined();
    expect(suggest('', IDS)).toBeUndefined();
  });

  it('allows a third of the longer text to differ, and no more', () => {
    expect(suggest('abcdXX', ['abcdef'])).toBe('abcdef');
    expect(suggest('abcXXX', ['abcdef'])).toBeUndefined();
    expect(suggest('abcdefXXX', ['abcdef'])).toBe('abcdef');
    expect(suggest('abcdefXXXX', ['abcdef'])).toBeUndefined();
  });

  it('is the first by code points where two are equally near, whatever their order', () => {
    expect(suggest('bridge-x', ['bridge-b', 'bridge-a'])).toBe('bridge-a');
    expect(suggest('bridge-x', ['bridge-a', 'bridge-b'])).toBe('bridge-a');
  });

  it('is none where there is nothing to suggest', () => {
    expect(suggest('millford', [])).toBeUndefined();
    expect(suggest('millford', new Set<string>())).toBeUndefined();
  });

  it('takes anything that can be walked through', () => {
    expect(suggest('milford', new Map([['millford', 1]]).keys())).toBe('millford');
  });
});
