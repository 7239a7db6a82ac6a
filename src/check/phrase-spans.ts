/** The position of a term in a text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
  /** Whether its first letter has the same case as in the term. */
  isExact: boolean;
}

/** A text normalised for matching terms: composed, with plain quotes, hyphens and spaces. */
export function matchableText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑]/g, '-')
    .replace(/\s+/g, ' ');
}

/**
 * Every occurrence of a term in a plain text as printed: as whole words, with the first letter in either case, since
 * that depends on its place in a sentence.
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
