import { describe, expect, it } from 'vitest';
import { arabicFamilyOf, arabicFormsIn } from '../../../src/search/arabic-forms.ts';
import { IRREGULAR_PLURALS, WHOLE_ENDINGS, WHOLE_WORDS } from '../../../src/search/arabic-irregular.ts';
import { tokensOf } from '../../../src/search/tokens.ts';

const tokenOf = (word: string) =>
  tokensOf(word)
    .map(({ token }) => token)
    .join(' ');

/** Which of some words, as written, are found as forms of one. */
function formsOf(word: string, others: string): string[] {
  const written = new Map([word, ...others.split(' ')].map((one) => [tokenOf(one), one]));
  return arabicFormsIn(new Set(written.keys()), tokenOf(word)).map((token) => written.get(token)!);
}

/** Those and the word itself are all that the index has. */
const ARE_FORMS: [why: string, word: string, forms: string][] = [
  ['plurals in -un and -in', 'مقاتل', 'مقاتلون مقاتلين بمقاتليهم'],
  ['a plural before what it belongs to', 'مقاتلين', 'مقاتل مقاتلي مقاتليهم'],
  ['plurals in -at', 'حكومة', 'حكومات وحكوماتها'],
  ['plurals of a word of two letters and ta marbuta', 'قوة', 'قوات بقوات قواتها وقواتهم'],
  ['the singular of a plural', 'هجماتهم', 'هجمة هجمات هجوم'],
  ['two of a thing', 'دولة', 'دولتين دولتان'],
  ['a ta marbuta before a pronoun', 'مدينة', 'مدينتها مدينته ومدينتنا'],
  ['a pronoun', 'قرار', 'قراره قرارها قراراتهم'],
  ['and, so, in, like, to', 'بغداد', 'وبغداد فبغداد ببغداد كبغداد لبغداد'],
  ['and before three letters, where the word is there', 'قصف', 'وقصف'],
  ['a name', 'سليماني', 'وسليماني لسليماني'],
  ['genders of an adjective', 'عراقي', 'عراقية عراقيون عراقيات'],
  ['the ending of an adverb', 'رئيس', 'رئيسا'],
  ['hamza and alef in any form', 'إرهابي', 'ارهابيون الإرهابيين'],
  ['plurals inside the word', 'حرب', 'حروب بحروبهم'],
  ['several of them', 'بلد', 'بلدان بلاد'],
  ['a plural inside a short word', 'سد', 'سدود'],
  ['Persian plurals', 'نیرو', 'نیروها نیروهای نیروهایش'],
  ['Persian plurals with a joiner', 'کشور', 'کشور‌ها کشور‌های کشورشان'],
  ['a Persian ya after a vowel', 'نیرو', 'نیروی نیرویی'],
  ['the Persian one of', 'گروه', 'گروهی گروه‌های'],
  ['Persian people', 'نماینده', 'نمایندگان'],
];

describe('a word in Arabic letters', () => {
  it.each(ARE_FORMS)('has as forms %s: %s', (_, word, forms) => {
    expect(formsOf(word, forms)).toEqual(forms.split(' '));
  });

  it.each(ARE_FORMS)('is found by each of its forms, with %s: %s', (_, word, forms) => {
    for (const form of forms.split(' ')) expect(formsOf(form, `${word} ${forms}`), form).toContain(word);
  });

  it.each(ARE_FORMS)('has one family with its forms, with %s: %s', (_, word, forms) => {
    const families = [word, ...forms.split(' ')].map((one) => arabicFamilyOf(tokenOf(one)));
    expect(new Set(families).size).toBe(1);
  });

  it.each([
    ['a name that only begins with "and"', 'وليد', 'ليد'],
    ['the rest of such a name', 'ليد', 'وليد'],
    ['the rest of a word that is not there by itself', 'زير', 'وزير وزيرها'],
    ['the rest of a word that something is joined to', 'حدة', 'وحدة بوحدة'],
    ['the rest of a longer word', 'حرية', 'بحرية'],
    ['a name that only begins with "like"', 'مال', 'كمال'],
    ['another word from the same root', 'قتل', 'قاتل مقاتل قتال'],
    ['the adjective of a name', 'عراق', 'عراقي عراقية'],
    ['the adjective of a country in -a', 'سوريا', 'سوري'],
    ['the adjective of a noun', 'إسلام', 'إسلامي إسلامية'],
    ['a name that ends like a plural', 'سليم', 'سليمان'],
    ['a movement that ends like a plural', 'طالب', 'طالبان'],
    ['a country that ends like a plural', 'بحر', 'بحرين'],
    ['a preposition with a pronoun', 'علي', 'عليها عليهم'],
    ['a noun with ta marbuta of three letters less', 'حمل', 'حملة حملات'],
    ['a word that only begins alike', 'حوش', 'حوشب'],
    ['a word that only ends alike', 'وشب', 'حوشب'],
    ['a ya that is no Persian ending', 'تهران', 'تهرانی'],
  ])('has no form in %s: %s', (_, word, others) => {
    expect(formsOf(word, others)).toEqual([]);
  });
});

describe('a word in Arabic letters that is not in the index', () => {
  it('is found in its forms, with what is joined to them', () => {
    const words = new Set(['ومليشيا', 'لمليشياتهم', 'ملي']);
    expect(arabicFormsIn(words, 'مليشيا')).toEqual(['ومليشيا', 'لمليشياتهم']);
  });

  it('may itself have something joined to it', () => {
    expect(arabicFormsIn(new Set(['تولماق']), 'بتولماق')).toEqual(['تولماق']);
    expect(arabicFormsIn(new Set(['قصف']), 'فقصف')).toEqual([]);
  });
});

describe('the lists of words', () => {
  it('have words as the index has them', () => {
    const listed = [...IRREGULAR_PLURALS.flat(), ...WHOLE_WORDS, ...WHOLE_ENDINGS];
    expect(listed.filter((word) => tokenOf(word) !== word)).toEqual([]);
  });
});
