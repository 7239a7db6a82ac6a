import { describe, expect, it } from 'vitest';
import { normaliseName } from '../../../src/authority/normalise.ts';

describe('a name normalised for comparison', () => {
  it.each([
    ['case', 'MILLFORD Town', 'millford town'],
    ['a straight apostrophe', "Da'ash", 'daash'],
    ['a typographic apostrophe', 'Da’ash', 'daash'],
    ['an opening quotation mark', 'Da‘ash', 'daash'],
    ['no apostrophe', 'Daash', 'daash'],
    ['a sign for hamza', 'Daʾash', 'daash'],
    ['a sign for ʿayn', 'ʿIraq', 'iraq'],
    ['a modifier apostrophe', 'Qurʼan', 'quran'],
    ['a turned comma', 'ʻIraq', 'iraq'],
    ['a reversed comma', 'ʽIraq', 'iraq'],
    ['an acute accent by itself', 'Da´ash', 'daash'],
    ['a grave accent by itself', 'Da`ash', 'daash'],
    ['a hyphen', 'al-Kadhimi', 'al kadhimi'],
    ['a long dash without blanks', 'Millford–Ferrytown', 'millford ferrytown'],
    ['macrons', 'Kādhimī', 'kadhimi'],
    ['letters that are already composed', 'caf\u00e9', 'cafe'],
    ['letters that are not', 'cafe\u0301', 'cafe'],
    ['dots below', 'Ṣalāḥ al-Dīn', 'salah al din'],
    ['an f and an i in one sign', '\ufb01nance', 'finance'],
    ['letters as wide as a Chinese sign', '\uff34\uff23\uff2d', 'tcm'],
    ['a full stop', 'U.S.', 'u s'],
    ['many blanks and marks in a row', '  The  "Old" \t(bridge) ', 'the old bridge'],
    ['digits', '17th Brigade, No. 3', '17th brigade no 3'],
    ['Arabic', 'الجسر القديم', 'الجسر القديم'],
    ['Arabic with vowel signs', 'جِسْر', 'جسر'],
    ['Cyrillic', 'Мост', 'мост'],
    ['marks alone', ' – … ’ ', ''],
    ['nothing', '', ''],
  ])('has no trace of %s: %j', (_, name, normalised) => {
    expect(normaliseName(name)).toBe(normalised);
  });

  it.each(['Ṣalāḥ al-Dīn', 'Da’ash', 'الجسر', '\ufb01nance', 'U.S.', 'Da´ash', 'ʻIraq'])(
    'leaves %j as it is when it is normalised again',
    (name) => {
      expect(normaliseName(normaliseName(name))).toBe(normaliseName(name));
    },
  );

  it.each([
    ['Da\uff07ash', 'daash'],
    ['Da\uff40ash', 'daash'],
    ['\u0149a', 'na'],
  ])('should have no trace of an apostrophe of another width: %j', (name, normalised) => {
    expect(normaliseName(name)).toBe(normalised);
  });

  it('keeps different names different', () => {
    const names = ['Millford', 'Milford', 'Mill Ford', 'Mill', 'ميل'];
    expect(new Set(names.map(normaliseName)).size).toBe(names.length);
  });
});
