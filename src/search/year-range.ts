import type { AskedPart, Years } from './asked-part.ts';
import { tokensOf } from './tokens.ts';

/** A range of years in the text of a query, in UTF-16 units. */
export interface WrittenYears {
  start: number;
  end: number;
  part: AskedPart;
}

const YEAR = String.raw`((?:1[5-9]|20)\d\d)`;
/** No part of a day, an amount or a longer number. */
const BEFORE = String.raw`(?<![\p{L}\p{N}\-–—/.,])`;
const AFTER = String.raw`(?![\p{L}\p{N}]|[-–—/.,]\d)`;
/** What may stand before a year: "since early 2022", قبل عام 2021. */
const THE = String.raw`(?:(?:the )?(?:year |years |early |late |mid-|beginning of |start of |end of )|(?:عام|سنة|العام|عامي|سال|سالهای|سال‌های) )?`;

type Meaning = (one: number, other: number) => Years;
const way = (pattern: string, means: Meaning): readonly [RegExp, Meaning] => [
  new RegExp(`${BEFORE}${pattern}${AFTER}`, 'giu'),
  means,
];
const between: Meaning = (one, other) => ({ from: Math.min(one, other), to: Math.max(one, other) });

/** The ways to write a range, ranges of two years first. */
const WAYS = [
  way(
    String.raw`(?:between|from|since|ما بين|بين|من|منذ|از) ${THE}${YEAR} ?(?:and|to|until|till|through|و|الى|إلى|حتى|تا|[-–—]|\.{2,}|…) ?${THE}${YEAR}`,
    between,
  ),
  way(String.raw`${YEAR} (?:to|until|till|through|الى|إلى|حتى|تا) ${THE}${YEAR}`, between),
  way(String.raw`${YEAR}(?: ?(?:\.{2,}|…|[-–—]) ?|/)${YEAR}`, between),
  // "2014-17", but not the month of "2014-06".
  way(String.raw`((?:1[5-9]|20)\d\d)[-–](1[3-9]|[2-9]\d)`, (one, other) =>
    between(one, one - (one % 100) + other),
  ),
  way(String.raw`(?:from )?${YEAR}(?:\+| onwards?| (?:and|or) (?:later|after|since)| فصاعدا)`, (from) => ({
    from,
  })),
  way(String.raw`${YEAR} (?:and|or) (?:earlier|before)`, (to) => ({ to })),
  way(String.raw`(?:since|منذ) ${THE}${YEAR}`, (from) => ({ from })),
  way(String.raw`(?:after|ما بعد|بعد از|بعد|پس از) ${THE}${YEAR}`, (one) => ({ from: one + 1 })),
  way(String.raw`(?:before|prior to|ما قبل|قبل از|قبل|پیش از) ${THE}${YEAR}`, (one) => ({ to: one - 1 })),
  way(String.raw`(?:until|till|up to|حتى|تا) ${THE}${YEAR}`, (to) => ({ to })),
];

/**
 * The ranges of years in a text, in its order: `2019-2020`, `2019..2020`, `2014-17`, `from 2019 to 2020`, `since 2022`, `2022+`,
 * `before 2021`, منذ 2022, از ۲۰۱۹ تا ۲۰۲۰. Neither days nor amounts are ranges.
 */
export function yearRangesIn(text: string): WrittenYears[] {
  if (!/\p{Nd}{4}/u.test(text)) return [];
  // The signs stay where they are.
  const plain = text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(/\s/g, ' ');
  const found: WrittenYears[] = [];
  for (const [pattern, means] of WAYS)
    for (const { index: start, 0: written, 1: one, 2: other } of plain.matchAll(pattern)) {
      const end = start + written.length;
      if (found.some((range) => start < range.end && range.start < end)) continue;
      const tokens =
        other === undefined
          ? [tokensOf(written).map(({ token }) => token)]
          : tokensOf(`${one} ${other}`).map(({ token }) => [token]);
      const years = means(Number(one), Number(other));
      found.push({ start, end, part: { kind: 'years', written: text.slice(start, end), tokens, years } });
    }
  return found.sort((a, b) => a.start - b.start);
}
