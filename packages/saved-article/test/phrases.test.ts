import { describe, expect, it } from 'vitest';
import {
  anyGluedPhrase,
  anyPhrase,
  hasPhrase,
  isPhrase,
  startsWithPhrase,
} from '../src/vocabulary/phrases.ts';

const whole = (phrase: string, language = 'en') =>
  new RegExp(`^${anyPhrase({ [language]: [phrase] })}$`, 'iu');

describe('the notation of phrases', () => {
  it.each([
    ['read more', ['Read more', 'READ  MORE'], ['readmore', 'read']],
    ['e-mail', ['e-mail', 'email', 'E mail'], ['e--mail']],
    ["don't miss", ["don't miss", 'don’t miss', 'dont miss'], ['do not miss']],
    ['[also] read', ['read', 'also read'], ['alsoread']],
    ['subscribe [now|today]', ['subscribe', 'subscribe now', 'subscribe today'], ['subscribe now today']],
    ['[our] [news] staff', ['staff', 'our staff', 'news staff', 'our news staff'], ['ournews staff']],
    ['read [the] more', ['read more', 'read the more'], ['read themore']],
    ['comment[s]', ['comment', 'comments'], ['comment s']],
    ['share (on|via) x', ['share on x', 'share via x'], ['share x']],
    ['recommend*', ['recommend', 'recommended'], ['recommend it']],
    ['more ~ stories', ['more stories', 'more of our stories'], ['more of all the great stories']],
    ['get … inbox', ['get it in your inbox', 'get inbox'], ['getinbox', `get ${'a '.repeat(50)}inbox`]],
    ['# comments', ['5 comments', '1,204 comments'], ['comments']],
    ['a.b (c+|d)', ['a.b c+', 'a.b d'], ['axb d', 'a.b cc']],
  ])('%s', (phrase, fits, others) => {
    for (const text of fits) expect(whole(phrase).test(text), text).toBe(true);
    for (const text of others) expect(whole(phrase).test(text), text).toBe(false);
  });

  it.each([
    ['à lire aussi', 'fr', 'A LIRE AUSSI'],
    ['читайте ещё', 'ru', 'Читайте еще'],
    ['اقرأ أيضا', 'ar', 'إقرأ أيضًا'],
    ['وكالة', 'ar', 'وكاله'],
    ['به قلم', 'fa', 'به\u200cقلم'],
    ['کد خبر', 'fa', 'كد خبر'],
  ])('%s in %s has other spellings: %s', (phrase, language, text) => {
    expect(whole(phrase, language).test(text)).toBe(true);
  });

  it('keeps the spelling of words of one or two letters', () => {
    expect(whole('é', 'pt').test('e')).toBe(false);
    expect(whole('آب', 'ar').test('اب')).toBe(false);
  });
});

describe('where a phrase stands', () => {
  it('begins and ends where a word does', () => {
    const table = { en: ['share'], ar: ['نشر'] };
    expect(hasPhrase(table).test('to share.')).toBe(true);
    expect(hasPhrase(table).test('shareholders')).toBe(false);
    expect(hasPhrase(table).test('النشر')).toBe(false);
  });

  it('may be within a run of letters in languages without blanks', () => {
    expect(hasPhrase({ zh: ['评论'] }).test('发表评论吧')).toBe(true);
  });

  it('is the whole line, its beginning or after other letters, as asked', () => {
    const table = { en: ['published', 'read more'] };
    expect(isPhrase(table).test('» Read more …')).toBe(true);
    expect(isPhrase(table).test('Read more on boats')).toBe(false);
    expect(startsWithPhrase(table).test('• Read more on boats')).toBe(true);
    expect(startsWithPhrase(table).test('To read more')).toBe(false);
    expect(new RegExp(anyGluedPhrase(table), 'iu').test('Ada BrandtPublished')).toBe(true);
  });
});
