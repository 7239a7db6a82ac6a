import { normaliseArabic, normaliseName } from '../authority/normalise.ts';
import { withArabicNumerals } from './arabic-numbers.ts';
import { withNumerals } from './number-words.ts';
import type { PlacedToken } from './placed-token.ts';
import { singularOf } from './plural.ts';

const BETWEEN = String.raw`(?<![\p{L}\p{N}]|\p{Nd}[.,٫٬])`;
const INITIALS = String.raw`(?<![\p{L}\p{N}.])\p{Script=Latin}(?:\.\p{Script=Latin})+(?![\p{L}\p{N}])`;
const GROUPED = String.raw`\p{Nd}{1,3}(?:[.,٬'’\u00a0\u2009\u202f]\p{Nd}{3})+(?:[.,٫]\p{Nd}{1,2})?(?!\p{Nd})`;
const DECIMAL = String.raw`\p{Nd}+(?:\.\p{Nd}+|[,٫]\p{Nd}{1,2})(?![.,٫]?\p{Nd})`;
const MEASURED = String.raw`\p{Nd}+(?=(?:km|kg|cm|mm|mph|bn|mn|am|pm)(?![\p{L}\p{N}]))`;
const WORD = String.raw`[\p{L}\p{N}\p{M}'’‘ʻʼʽʾʿ\x60´\u200c\u200d]+`;
const PER_CENT = String.raw`(?<![\p{L}\p{N}])(?:per[ \u00a0]cent|في المئة|في المائة)(?![\p{L}\p{N}])`;
const ALL_WORDS = new RegExp(
  `${INITIALS}|${BETWEEN}(?:[وفبلك]\u0640?)?(?:${GROUPED}|${DECIMAL}|${MEASURED})|${PER_CENT}|[%٪$€£]|${WORD}`,
  'giu',
);
/** Text that only `ALL_WORDS` can read, which takes three times as long. */
const NEEDS_ALL =
  /\p{Nd}[.,٫٬'’\u00a0\u2009\u202f]\p{Nd}|\p{L}\.\p{L}|\p{Nd}\p{L}|[وفبلك]\u0640?\p{Nd}|[ \u00a0]cent|المئة|المائة/iu;
const ARABIC = /[\u0600-\u06ff]/;
const PLAIN_WORDS = new RegExp(`[%٪$€£]|${WORD}`, 'gu');
/** Most words recur, so their normal forms are cached, up to a number of words. */
const normals = new Map<string, string>();
const MOST_NORMALS = 20_000;
const SIGNS = new Map([
  ['%', 'percent'],
  ['٪', 'percent'],
  ['درصد', 'percent'],
  ['بالمئة', 'percent'],
  ['بالمائة', 'percent'],
  ['per cent', 'percent'],
  ['في المئة', 'percent'],
  ['في المائة', 'percent'],
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
]);
/** Particles that Arabic joins to digits: و٥, بـ20. */
const JOINED_TO_DIGITS = /^[وفبلك]\u0640?(?=\p{Nd})/u;
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
/** Characters of scripts without spaces are words of their own. */
const PIECES = new RegExp(`[${UNSPACED}]\\p{M}*|[^${UNSPACED}]+`, 'gu');
/** Initials that are function words in lower case. */
const INITIAL_WORDS = new Set(['US', 'IS', 'IT', 'WHO']);
const WITHOUT_MARKS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'a',
};
/** `l’État`, `coup d’état`: short forms that French attaches to the following word. */
const ELISION = /^(?:[dl]|qu)['’](?=[aeiouhàâéèêëîïôöûü])/iu;
const LONGEST = 40;
const LAST_WORD = new RegExp(`${WORD}$`, 'u');
const OTHER_WORDS = new RegExp(`^(?:[-‐‑]${WORD})+`, 'u');
/** Persian plurals, which are also written apart: نیرو های. */
const PERSIAN_ENDINGS = new Set(['ها', 'هاي', 'هايي']);
const LEAST_PART = 3;
const HYPHEN = /^[-‐‑–]$/;

/**
 * The words of a text, in order, normalised alike for the index and for queries: without case, diacritics and
 * apostrophes (including the characters for ʿayn and hamza), without the genitive and the plural (see `singularOf`); without
 * the Arabic article in any assimilated form (`al-`, `ad-`, ال, also with prefixes); with Arabic and Persian letters
 * and digits unified; numbers as digits (`3,500` is `3500`), `%` and `per cent` as `percent`. `US`, `IS`, `IT` and
 * `WHO` in capitals are kept, since they are other words in lower case. In Chinese or Thai text, each character is a
 * token.
 */
export function tokensOf(text: string): PlacedToken[] {
  const isHeadline = /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text) && text.trim().split(/\s+/).length > 3;
  const tokens: PlacedToken[] = [];
  let articleAt = -1;
  for (const match of text.matchAll(NEEDS_ALL.test(text) ? ALL_WORDS : PLAIN_WORDS)) {
    for (const token of tokensIn(match[0], match.index, isHeadline)) {
      const before = tokens.at(-1);
      if (before !== undefined && articleAt === tokens.length - 1 && isArticleOf(before, token, text)) {
        tokens.pop();
        const head = tokens.at(-1);
        if (head?.token === 'abd') head.token = 'abdul';
      }
      if (before !== undefined && PERSIAN_ENDINGS.has(token.token) && isApartFrom(before, token, text)) {
        Object.assign(before, { token: before.token + token.token, end: token.end });
        continue;
      }
      if (token.token.length === 2 || token.token.length === 3) articleAt = tokens.length;
      tokens.push(token);
    }
  }
  return withNumerals(ARABIC.test(text) ? withArabicNumerals(tokens, text) : tokens, text);
}

/**
 * The hyphenated words of a text, each as one token: `counter-terrorism` gives `counterterrorism`, `al-Qaeda` `alqaeda`.
 * The index has them in addition to those of `tokensOf`, adjacent to nothing.
 */
export function joinedTokensOf(text: string): PlacedToken[] {
  const joined: PlacedToken[] = [];
  let done = 0;
  for (const { index } of text.matchAll(/[-‐‑](?=[\p{L}\p{N}])/gu)) {
    if (index < done) continue;
    const from = Math.max(done, index - LONGEST);
    const start = index - (LAST_WORD.exec(text.slice(from, index))?.[0].length ?? 0);
    const rest = OTHER_WORDS.exec(text.slice(index, index + 3 * LONGEST))?.[0] ?? '';
    done = index + rest.length;
    const [token, more] = tokensIn(text.slice(start, done).replace(/[-‐‑]/gu, ''), start, false);
    if (start === index || token === undefined || more !== undefined || !/\p{L}/u.test(token.token)) continue;
    joined.push({ token: token.token, start, end: done });
  }
  return joined;
}

/**
 * The parts of Persian words that are written together with a joiner (U+200C), unless they are endings: `جمهوری‌خواه` gives `جمهوري`
 * and `خواه`. The index has them in addition, adjacent to nothing.
 */
export function joinedPartsOf(text: string): PlacedToken[] {
  if (!text.includes('\u200c')) return [];
  return [...text.matchAll(/[\p{L}\p{M}]+(?=\u200c)|(?<=\u200c)[\p{L}\p{M}]+/gu)].flatMap(
    ({ 0: part, index }) =>
      tokensIn(part, index, false).filter(
        ({ token }) => token.length >= LEAST_PART && !PERSIAN_ENDINGS.has(token),
      ),
  );
}

function tokensIn(written: string, at: number, isHeadline: boolean): PlacedToken[] {
  if (/^[a-z]+$/i.test(written))
    return [{ token: keptNormalOf(written, isHeadline), start: at, end: at + written.length }];
  const joined = JOINED_TO_DIGITS.exec(written)?.[0].length ?? 0;
  if (joined > 0) return tokensIn(written.slice(joined), at + joined, isHeadline);
  const lower = written.toLowerCase();
  const sign = SIGNS.get(lower.replace('\u00a0', ' '));
  if (sign !== undefined) return [{ token: sign, start: at, end: at + written.length }];
  if (/^\p{Nd}/u.test(written) && /^[\p{Nd}.,٫٬'’\u00a0\u2009\u202f]+$/u.test(written))
    return [{ token: numberOf(written), start: at, end: at + written.length }];
  const tokens: PlacedToken[] = [];
  let start = at;
  for (const piece of written.match(PIECES) ?? []) {
    const token = tokenIn(piece, start, isHeadline);
    if (token !== undefined) tokens.push(token);
    start += piece.length;
  }
  return tokens;
}

function tokenIn(written: string, at: number, isHeadline: boolean): PlacedToken | undefined {
  const isApostrophe = (index: number) => "'’‘`´".includes(written[index] ?? ' ');
  let start = 0;
  let end = written.length;
  while (start < end && isApostrophe(start)) start += 1;
  while (end > start && isApostrophe(end - 1)) end -= 1;
  const decade = /^(\p{Nd}{2,4})['’]s$/u.exec(written.slice(start, end));
  if (decade === null && end - start > 2 && /s/i.test(written[end - 1] ?? '') && isApostrophe(end - 2))
    end -= 2;
  start += ELISION.exec(written.slice(start, end))?.[0].length ?? 0;
  const token = keptNormalOf(written.slice(start, end), isHeadline);
  return token === '' ? undefined : { token, start: at + start, end: at + end };
}

function keptNormalOf(written: string, isHeadline: boolean): string {
  if (isHeadline) return normalOf(written, true);
  const kept = normals.get(written);
  if (kept !== undefined) return kept;
  const normal = normalOf(written, false);
  if (normals.size >= MOST_NORMALS) normals.clear();
  normals.set(written, normal);
  return normal;
}

function normalOf(written: string, isHeadline: boolean): string {
  const bare = written.replace(/\.|\u0640|\u200c|\u200d/gu, '');
  if (!isHeadline && INITIAL_WORDS.has(bare)) return bare;
  if (/^\p{Script=Latin}(?:\.\p{Script=Latin})+$/u.test(written)) {
    const initials = bare.toUpperCase();
    return INITIAL_WORDS.has(initials) ? initials : initials.toLowerCase();
  }
  if (/^\p{Lu}{2,}s$/u.test(bare)) return bare.slice(0, -1).toLowerCase();
  const normalised = digitsOf(
    normaliseName(bare).replace(/[ßæœøłđðþıə]/gu, (letter) => WITHOUT_MARKS[letter] ?? letter),
  ).replaceAll(' ', '');
  if (/^\p{Script=Arabic}/u.test(normalised))
    return withoutArticle(normaliseArabic(normalised).replaceAll('ء', ''));
  if (/^abd[aeo]l$/.test(normalised)) return 'abdul';
  return /^[a-z]+$/.test(normalised) ? singularOf(normalised) : normalised;
}

// Also "and", "in", "to" and "like", which Arabic joins to the article. At least three letters must remain, or two
// after the article alone, except in words in which it is not an article: "God", "now", "thousands", "who".
function withoutArticle(word: string): string {
  if (/^و?ال(?:له|ان|اف|فين|فان|فا|بو|ذي|تي)$/u.test(word)) return word;
  const bare = word.replace(/^(?:(?:[وف]?(?:بال|كال|لل|ال))(?=\p{L}{3})|ال(?=\p{L}{2}))/u, '');
  return bare === word ? word : withoutArticle(bare);
}

// Within one line, and after a word of the same script.
function isApartFrom(before: PlacedToken, { start }: PlacedToken, text: string): boolean {
  return /^[ \u00a0]$/.test(text.slice(before.end, start)) && ARABIC.test(before.token);
}

// `al-Kadhimi`, `al Kadhimi`, `ash-Shaabi`, `ad Din`: an article takes the first letter of its noun.
function isArticleOf(article: PlacedToken, { token, start }: PlacedToken, text: string): boolean {
  const gap = text.slice(article.end, start);
  const isHyphen = HYPHEN.test(gap);
  if (!isHyphen && gap !== ' ' && gap !== '\u00a0') return false;
  if (/^(?:al|el|ul)$/.test(article.token)) return true;
  const letter = /^[aeu]([tdrzsnl])h?$/.exec(article.token)?.[1];
  return (
    letter !== undefined && token.startsWith(letter) && (isHyphen || /^(?:ad|ar|az|ud)$/.test(article.token))
  );
}

function numberOf(written: string): string {
  const plain = digitsOf(written).replaceAll('٬', ',').replaceAll('٫', '.');
  const [, whole = plain, , decimals] =
    /^(\d{1,3}(?:([.,'’\u00a0\u2009\u202f])\d{3})+)(?:[.,](\d{1,2}))?$/.exec(plain) ?? [];
  if (whole !== plain || (/^[1-9]\d{0,2}\D/.test(plain) && /^\d{1,3}(?:\D\d{3})+$/.test(plain)))
    return whole.replace(/\D/g, '') + (decimals === undefined ? '' : `.${decimals}`);
  return plain.replace(',', '.').replace(/^0(?=\d$)/, '');
}

/** Digits of any script as 0 to 9. */
function digitsOf(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) =>
    String(zeroBased(digit.charCodeAt(0))),
  );
}

function zeroBased(code: number): number {
  return code >= 0x966 ? code - 0x966 : code & 0xf;
}
