/** Where a term stands in a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  /** Whether its first letter is in the case of the term. */
  isExact: boolean;
}

/** A text as terms are looked for in it: composed, with plain quotes, hyphens and blanks. */
export function matchableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ');
}

/**
 * Every place of a plain text where a term stands as it is printed: as whole words, its first letter in either case,
 * as that follows from where it stands in a sentence.
 */
export function occurrencesOf(term: string, text: string): Span[] {
  const plain = matchableText(term);
  const [first = ''] = plain;
  const isWord = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
  const before = isWord(first) ? '(?<![\\p{L}\\p{N}])' : '';
  const after = isWord(Array.from(plain).at(-1) ?? '') ? '(?![\\p{L}\\p{N}])' : '';
  const either = [...new Set([first, first.toLowerCase(), first.toUpperCase()])].map(escape).join('|');
  const rest = escape(plain.slice(first.length));
  const pattern = new RegExp(`${before}(?:${either})${rest}${after}`, 'gu');
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    isExact: found.startsWith(first),
  }));
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
