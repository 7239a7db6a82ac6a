import { describe, expect, it } from 'vitest';
import { joinedTokensOf, tokensOf } from '../../../src/search/tokens.ts';
import { NAMES, TEXTS } from './invented-words.ts';

const words = (text: string) => tokensOf(text).map(({ token }) => token);

describe('the tokens of a text', () => {
  it.each<[string, string, string[]]>([
    ['words without case and marks', 'The Dam, (closed): "Why?"', ['the', 'dam', 'closed', 'why']],
    [
      'letters without diacritics',
      'Śtrålbœrg Ørsał İzmir Straße',
      ['stralboerg', 'orsal', 'izmir', 'strasse'],
    ],
    ['letters as wide as a Chinese sign', '\uff34\uff23\uff2d', ['tcm']],
    ['a genitive', "Vash's and the farmers' water", ['vash', 'and', 'the', 'farmer', 'water']],
    ['an Irish and a French name', 'O’Merrin d’Ulvane l’État', ['omerrin', 'ulvane', 'etat']],
    ['an apostrophe before a consonant', 'D’Qar', ['dqar']],
    ['words that blank and hyphen part', 'north-west', ['north', 'west']],
    [
      'articles of all first letters',
      'ash-Shams as-Sadd ad-Dar an-Nahr ez-Zawra ul-Haq',
      ['sham', 'sadd', 'dar', 'nahr', 'zawra', 'haq'],
    ],
    ['an article by itself', 'al', ['al']],
    [
      'English words that look like articles',
      'as Sadd, an Nahr, at Tevril',
      ['as', 'sadd', 'an', 'nahr', 'at', 'tevril'],
    ],
    ['a word that only begins like an article', 'Alder ashore elder', ['alder', 'ashore', 'elder']],
    [
      'servant of, in all its spellings',
      'Abd al-Nur, Abdul Nur, Abdel Nur',
      ['abdul', 'nur', 'abdul', 'nur', 'abdul', 'nur'],
    ],
    ['initials', 'U.S.-led W.H.O. P.T.A. e.g.', ['US', 'led', 'WHO', 'pta', 'eg']],
    ['initials in the plural', 'NGOs and IEDs', ['ngo', 'and', 'ied']],
    ['a headline in capitals', 'THE DAM IS OPEN TO US', ['the', 'dam', 'is', 'open', 'to', 'us']],
    [
      'words that an object has by itself',
      'constructor __proto__ toString',
      ['constructor', 'proto', 'tostring'],
    ],
    ['Arabic letters and articles', 'الجسر والجسر بالجسر للجسر', ['جسر', 'جسر', 'جسر', 'جسر']],
    ['Arabic words that only begin like the article', 'الله البو الآن', ['الله', 'البو', 'الان']],
    ['Persian with and without its joiner', 'می‌رود میرود', ['ميرود', 'ميرود']],
    ['Chinese and Thai sign by sign', '大坝 ก', ['大', '坝', 'ก']],
    ['Cyrillic', 'Плотина', ['плотина']],
    [
      'numbers with separators',
      "1,250 1.250 1'250 1\u202f250 1٬250",
      ['1250', '1250', '1250', '1250', '1250'],
    ],
    ['numbers with decimals', '2.5 2,5 ٢٫٥ 1,250.75 0.125', ['2.5', '2.5', '2.5', '1250.75', '0.125']],
    ['dates, times and lists', '12.05.2020 10:30 2014,2015', ['12', '5', '2020', '10', '30', '2014', '2015']],
    ['numbers with units', '600km 3kg 15bn F16', ['600', 'km', '3', 'kg', '15000000000', 'f16']],
    ['signs', '90% ٩٠٪ $5 £6', ['90', 'percent', '90', 'percent', 'dollar', '5', 'pound', '6']],
    ['per cent in two words', 'ten per cent', ['10', 'percent']],
    ['numbers in words', 'twenty-five, one hundred and six, a thousand', ['25', '106', '1000']],
    ['scales after figures', '2.5 million, two and a half thousand', ['2500000', '2500']],
    ['scales by themselves', 'hundreds of thousands; millions', ['hundred', 'of', 'thousand', 'million']],
    ['one by itself', 'one of them', ['one', 'of', 'them']],
    ['numbers that a comma parts', 'twenty, five', ['20', '5']],
    [
      'ordinals',
      'first 1st fourth 4th twenty-first 21st 12th',
      ['first', 'first', '4th', '4th', '21st', '21st', '12th'],
    ],
    [
      'years and decades',
      "1990s 1990's '90s nineties nineteen ninety",
      ['1990s', '1990s', '90s', '90s', '1990'],
    ],
    ['nothing', ' – … ’ ', []],
  ])('are %s: %s', (_, text, tokens) => {
    expect(words(text)).toEqual(tokens);
  });

  it('are where their offsets say, whole and one after the other', () => {
    for (const text of [...Object.values(TEXTS), ...NAMES, 'a’b, ’c’ -d- 3,500km %x']) {
      let last = 0;
      for (const { start, end } of tokensOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}%$€£٪]/u);
        expect(text.slice(start, end)).toMatch(/[\p{L}\p{N}\p{M}%$€£٪]$/u);
        expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]{3}/u);
        last = end;
      }
    }
  });

  it('are their own normal form', () => {
    const texts = [
      ...Object.values(TEXTS),
      ...NAMES,
      'U.S. WHO IT 2.5 million nineties seventeenth Abd al-Nur الالتزام',
    ];
    for (const token of texts.flatMap(words)) expect(words(token)).toEqual([token]);
  });

  it('are the same beside other words as by themselves', () => {
    for (const word of ['Mursul', 'Khoreishan’s', 'الحوشب', 'کیوانی', '3,500', 'NGOs', 'Qāḏhimānī'])
      expect(words(`the ${word} was there`)).toEqual(['the', ...words(word), 'was', 'there']);
  });

  it('take time in proportion to the text', () => {
    const rows = [
      'a'.repeat(20_000),
      "'".repeat(20_000),
      '1,'.repeat(10_000),
      'a-'.repeat(10_000),
      'a.'.repeat(10_000),
    ];
    for (const row of rows) expect([...tokensOf(row), ...joinedTokensOf(row)].length).toBeLessThan(20_001);
  });
});

describe('words that hyphens join', () => {
  it.each<[string, string[]]>([
    ['a counter-terrorism unit, re-emerging', ['counterterrorism', 'reemerging']],
    ['al-Hawshab and F-16s', ['alhawshab', 'f16s']],
    ['hit-and-run', ['hitandrun']],
    ['2014-2017, - dash -, end-', []],
    ['nothing joined', []],
  ])('of %s are tokens', (text, tokens) => {
    expect(joinedTokensOf(text).map(({ token }) => token)).toEqual(tokens);
  });

  it('are where all their parts are', () => {
    const text = 'The counter-terrorism unit';
    expect(joinedTokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'counter-terrorism',
    ]);
  });
});
