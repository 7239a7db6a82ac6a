/** The letters of Latin words in Arabic script; pairs of letters for one sound come first. */
const LETTERS: Readonly<Record<string, string>> = {
  sh: 'ش',
  ch: 'تش',
  th: 'ث',
  kh: 'خ',
  ai: 'اي',
  ea: 'يا',
  ou: 'و',
  a: 'ا',
  b: 'ب',
  c: 'ك',
  d: 'د',
  e: '',
  f: 'ف',
  g: 'غ',
  h: 'ه',
  i: 'ي',
  j: 'ج',
  k: 'ك',
  l: 'ل',
  m: 'م',
  n: 'ن',
  o: 'و',
  p: 'ب',
  q: 'ق',
  r: 'ر',
  s: 'س',
  t: 'ت',
  u: 'و',
  v: 'ف',
  w: 'و',
  x: 'كس',
  y: 'ي',
  z: 'ز',
};
/** Letters that Persian writes differently. */
const PERSIAN: Readonly<Record<string, string>> = { ch: 'چ', g: 'گ', p: 'پ', v: 'و', ي: 'ی', ك: 'ک' };
const SOUND = /sh|ch|th|kh|ai|ea|ou|[a-z]/g;

/** A Latin name or sentence in Arabic script, letter by letter, in Arabic (`ar`) or Persian (`fa`) spelling. */
export function toArabicScript(text: string, language: 'ar' | 'fa'): string {
  const spelled = text
    .toLowerCase()
    .replace(/\b[aeiou]/g, (vowel) => (vowel === 'a' ? vowel : `a${vowel}`))
    .replace(SOUND, (sound) => (language === 'fa' ? PERSIAN[sound] : undefined) ?? LETTERS[sound] ?? '');
  return language === 'fa' ? spelled.replace(/[يك]/g, (letter) => PERSIAN[letter] ?? letter) : spelled;
}

/** A word as French might spell it: with an accent on the last e. */
export function toFrench(word: string): string {
  return word.replace(/e(?=[^e]*$)/, 'é');
}
