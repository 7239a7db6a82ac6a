import { describe, expect, it } from 'vitest';
import { classCode, idsOfClassCode } from '../../../src/compare/class-code.ts';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/** Pseudo-random numbers, the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648);
}

/** Lists of up to six ids of any length and any letters. */
const LISTS = Array.from({ length: 300 }, (_, seed) => {
  const next = numbers(seed + 1);
  const letter = () => ALPHABET[Math.floor(next() / 7) % ALPHABET.length] ?? 'a';
  return Array.from({ length: Math.floor(next() / 7) % 7 }, () =>
    Array.from({ length: 1 + (Math.floor(next() / 7) % 80) }, letter).join(''),
  );
});

describe('the code of a class link', () => {
  it('gives back any list of ids, in its order', () => {
    for (const ids of [
      ...LISTS,
      [],
      ['a'],
      ['-'],
      ['b', 'a'],
      Array.from({ length: 24 }, () => 'x'.repeat(80)),
    ])
      expect(idsOfClassCode(classCode(ids))).toEqual(ids);
  });

  it('needs no escaping in an address, and names no article', () => {
    for (const ids of LISTS) {
      const code = classCode(ids);
      expect(encodeURIComponent(code)).toBe(code);
      const long = ids.filter((id) => id.length > 3);
      expect(long.filter((id) => code.includes(id))).toEqual([]);
    }
  });

  it('is another for other articles and for another order', () => {
    const codes = LISTS.map((ids) => classCode(ids));
    expect(new Set(codes).size).toBe(new Set(LISTS.map((ids) => ids.join(' '))).size);
    expect(classCode(['a', 'b'])).not.toBe(classCode(['b', 'a']));
  });

  it('stays what it is, since links that were given to a class must go on', () => {
    expect(idsOfClassCode('7jVQgdM75qhxhALakCWZyVM')).toEqual(['courier', 'telegraf']);
  });

  it.each([
    ['nothing', ''],
    ['a word', 'hello'],
    ['ids as they are', 'courier telegraf'],
    ['signs that no code has', '<b>+/='],
    ['what is much too long', 'A'.repeat(5000)],
    ['a code that lost its end', classCode(['courier', 'telegraf']).slice(0, -3)],
    ['a code with a letter changed', `x${classCode(['courier', 'telegraf']).slice(1)}`],
    ['a code with something behind it', `${classCode(['courier', 'telegraf'])}AA`],
    ['a code of what can be no id', classCode(['Courier', 'tele graf'])],
    ['a code of an empty id', classCode(['', ''])],
  ])('is not %s', (_, text) => {
    expect(idsOfClassCode(text)).toBeUndefined();
  });

  it('is hardly ever a text made by chance', () => {
    const texts = Array.from({ length: 2000 }, (_, seed) => {
      const next = numbers(seed + 77);
      return Array.from({ length: 24 }, () => 'ABCxyz019_-Qq'[Math.floor(next() / 7) % 13]).join('');
    });
    expect(texts.filter((text) => idsOfClassCode(text) !== undefined)).toEqual([]);
  });
});
