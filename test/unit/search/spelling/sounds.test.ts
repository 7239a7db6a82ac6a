import { describe, expect, it } from 'vitest';
import { editsBetween, letterCost, soundCost } from '../../../../src/search/spelling/edits.ts';
import { skeletonOf, soundOf, spellingKeys } from '../../../../src/search/spelling/sounds.ts';

describe('sounds', () => {
  it.each([
    ['Solaimaqi', 'Sulaimaqi', 'Suleimaqi', 'Soleymaqi', 'Sulaymaky', 'Souleimaqi'],
    ['Qadhimani', 'Kazimani', 'Kadhimany', 'Khazimani'],
    ['Mursul', 'Moursoul', 'Mursool', 'Murssul'],
    ['Shafiq', 'Chafik', 'Schafiq', 'Shafiqq'],
    ['Jabir', 'Djabir', 'Dschabir'],
    ['Tabrah', 'Tabra', 'Tabbra'],
  ])('of %s are those of its other romanisations', (name, ...others) => {
    for (const other of others) expect(soundOf(other.toLowerCase())).toBe(soundOf(name.toLowerCase()));
  });

  it.each([
    ['Hasan', 'Husein'],
    ['Salah', 'Salih'],
    ['Tolma', 'Tolmas'],
    ['Jabir', 'Jabar'],
  ])('of %s are not those of %s', (name, other) => {
    expect(soundOf(name.toLowerCase())).not.toBe(soundOf(other.toLowerCase()));
  });

  it.each([
    ['الزبرقي', 'zubarqi'],
    ['خريشان', 'khoreishan'],
    ['كاظمي', 'kadhimi'],
    ['مرسول', 'mursul'],
  ])('of Arabic %s have the consonants of %s', (arabic, latin) => {
    expect(skeletonOf(soundOf(arabic.replace(/^ال/, '')))).toBe(skeletonOf(soundOf(latin)));
  });

  it.each([
    ['sleeper', 'sleepr'],
    ['mursul', 'musul'],
    ['border', 'bodrer'],
    ['golaqi', 'jolaqi'],
    ['dash', 'tash'],
    ['guerrilla', 'guerilla'],
  ])('give %s a key that %s has, too', (word, other) => {
    const keys = spellingKeys(soundOf(word));
    expect(spellingKeys(soundOf(other)).some((key) => keys.includes(key))).toBe(true);
  });
});

describe('edits between two texts', () => {
  it.each([
    ['', '', 0],
    ['dam', 'dam', 0],
    ['dam', 'dame', 1],
    ['dam', 'am', 1],
    ['dam', 'dim', 1],
    ['dam', 'dma', 1],
    ['border', 'bodrre', 2],
    ['dam', 'gate', Infinity],
    ['', 'abc', Infinity],
  ])('of %j and %j are %d', (from, to, edits) => {
    expect(editsBetween(from, to, 2, letterCost)).toBe(edits);
    expect(editsBetween(to, from, 2, letterCost)).toBe(edits);
  });

  it('cost less where romanisations differ', () => {
    expect(editsBetween('kAzImI', 'kAzEmI', 2, soundCost)).toBeLessThan(
      editsBetween('kAzImI', 'kAbImI', 2, soundCost),
    );
    expect(editsBetween('gUlAkI', 'JUlAkI', 2, soundCost)).toBe(0.5);
  });
});
