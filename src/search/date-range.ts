import * as words from '#words/search';
import type { AskedPart } from './asked-part.ts';
import { partsOfYearsIn } from './part-of-year.ts';
import { ANY_DAY } from './placed-token.ts';
import {
  firstDayNumber,
  lastDayNumber,
  MONTH,
  namesOfDate,
  readWrittenDate,
  stepped,
  withSignsOfMonths,
  type DateSpan,
  type ReducedDate,
} from './reduced-date.ts';
import { isFunctionWord } from './question-words.ts';
import { tokensOf } from './tokens.ts';

/** A date or a range of dates in the text of a query, in UTF-16 units. */
export interface WrittenDates {
  start: number;
  end: number;
  part: AskedPart;
}

const YEAR = String.raw`(?:1[5-9]|20)\d\d`;
const DAY = String.raw`(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?`;
/** No part of a day, an amount or a longer number. */
const BEFORE = String.raw`(?<![\p{L}\p{N}\-–—/.,])`;
const AFTER = String.raw`(?![\p{L}\p{N}]|[-–—/.,]\d)`;
const ISO_MONTH = String.raw`${YEAR}-(?:0[1-9]|1[0-2])`;
const NAMED_MONTH = String.raw`${MONTH}\.?,?(?: of)? ${YEAR}`;
const DATE = String.raw`((?:${DAY} )?${NAMED_MONTH}|${MONTH}\.? ${DAY},? ${YEAR}|${ISO_MONTH}(?:-(?:0[1-9]|[12]\d|3[01]))?|${YEAR})`;
/** The first of two dates, which may have the year of the second. */
const FIRST = String.raw`(?:${DATE}|((?:${DAY} )?${MONTH}))`;
/** What may stand before a date: "since early 2022", قبل عام 2021. */
const THE = String.raw`(?:(?:the )?(?:year |years |month of |early |late |mid-|beginning of |start of |end of )|(?:عام|سنة|العام|عامي|شهر|سال|سالهای|سال‌های|ماه) )?`;

type Meaning = (one: ReducedDate, other: ReducedDate) => DateSpan;
const way = (pattern: string, means: Meaning): readonly [RegExp, Meaning] => [
  new RegExp(`${BEFORE}و?${pattern}${AFTER}`, 'giu'),
  means,
];
const isAfter = (one: ReducedDate, other: ReducedDate) => firstDayNumber(one) > lastDayNumber(other);
const between: Meaning = (one, other) =>
  isAfter(one, other) ? { from: other, to: one } : { from: one, to: other };

/** The ways to write a range, ranges of two dates first, and last a month or a day; a year alone is a number. */
const WAYS = [
  way(
    String.raw`(?:(?:between|from|بين|من|از) )?(${DAY}) ?(?:and|to|until|till|through|و|الى|إلى|تا|[-–—]) ?()(${DAY} ${NAMED_MONTH})`,
    between,
  ),
  way(
    String.raw`(?:(?:between|from) )?(${MONTH}\.? ${DAY}) ?(?:and|to|until|till|through|[-–—]) ?()(${DAY},? ${YEAR})`,
    between,
  ),
  way(
    String.raw`(?:between|from|since|ما بين|بين|من|منذ|از) ${THE}${FIRST} ?(?:and|to|until|till|through|و|الى|إلى|حتى|تا|[-–—]|\.{2,}|…) ?${THE}${DATE}`,
    between,
  ),
  way(String.raw`${THE}${FIRST} (?:to|until|till|through|الى|إلى|حتى|تا) ${THE}${DATE}`, between),
  way(String.raw`(${MONTH}) (?:and |و ?)()(${NAMED_MONTH})`, between),
  way(String.raw`${THE}${FIRST}(?: ?(?:\.{2,}|…|[-–—]) ?|/)${DATE}`, between),
  // "2014-17", but not the month of "2014-06".
  way(String.raw`(${YEAR})[-–]()(1[3-9]|[2-9]\d)`, between),
  // Before another date, "after" belongs to that: "before 2021 and after 2019".
  way(
    String.raw`(?:from )?${DATE}(?:\+| onwards?| (?:and|or) (?:later|after|since)(?! ${THE}${FIRST})| فصاعدا)`,
    (from) => ({ from }),
  ),
  way(String.raw`${DATE} (?:and|or) (?:earlier|before)(?! ${THE}${FIRST})`, (to) => ({ to })),
  way(String.raw`(?:since|منذ) ${THE}${DATE}`, (from) => ({ from })),
  way(String.raw`(?:after|ما بعد|بعد از|بعد|پس از) ${THE}${DATE}`, (one) => ({ from: stepped(one, 1) })),
  way(String.raw`(?:before|prior to|ما قبل|قبل از|قبل|پیش از) ${THE}${DATE}`, (one) => ({
    to: stepped(one, -1),
  })),
  way(String.raw`(?:until|till|up to|حتى|تا) ${THE}${DATE}`, (to) => ({ to })),
  way(String.raw`[وبل]?(?:(?:in|on|during|في|در) )?${THE}${DATE}`, (one) =>
    one.includes('-') ? { from: one, to: one } : {},
  ),
];

/** What joins two dates to a range; two that are joined by "and" are one only after an opening. */
const JOINT = /^ (?:(and |و ?)|(?:to|until|till|through|الى|إلى|حتى|تا|[-–—]) )(?:the )?/iu;
const OPENING = /(?<!\p{L})(?:between|from|ما بين|بين|من|از) $/iu;
/** What stands between "after 2019" and "before 2021". */
const BOTH = /^,? (?:and |but |و ?)?$/iu;
const YEAR_ALONE = new RegExp(`${BEFORE}${YEAR}${AFTER}`, 'gu');

/**
 * The ranges of dates in a text, and the months and days with a year, in its order: `2019-2020`, `2019..2020`, `2014-17`, `from 2019 to 2020`,
 * `since March 2020`, `2022+`, `before 2020-05`, `March to June 2020`, `8 May 2020`, `spring 2020`, منذ 2022, از ۲۰۱۹ تا ۲۰۲۰. Amounts are none.
 */
export function dateRangesIn(text: string): WrittenDates[] {
  if (!/\p{Nd}{4}/u.test(text)) return [];
  // The signs stay where they are.
  const plain = withSignsOfMonths(
    text.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf)).replace(/\s/g, ' '),
  );
  let found: WrittenDates[] = [];
  for (const [pattern, means] of WAYS)
    for (const { index: start, 0: written, 1: one, 2: first, 3: other } of plain.matchAll(pattern)) {
      const end = start + written.length;
      if (found.some((range) => start < range.end && range.start < end)) continue;
      const last = other?.length === 2 ? `${one!.slice(0, 2)}${other}` : other;
      let from = readWrittenDate(one ?? first!, last);
      const to = last === undefined ? from : readWrittenDate(last, one);
      // "November to February 2020"
      if (one === undefined && from !== undefined && to !== undefined && isAfter(from, to))
        from = readWrittenDate(first!, String(Number(to.slice(0, 4)) - 1));
      if (from === undefined || to === undefined) continue;
      const span = means(from, to);
      if (span.from === undefined && span.to === undefined) continue;
      // Of dates that are written in full.
      const asWritten = new Map(
        [last, one].flatMap((date): [ReducedDate | undefined, string][] => {
          const at = date === undefined ? -1 : written.indexOf(date);
          return at < 0 ? [] : [[readWrittenDate(date!), text.slice(start + at, start + at + date!.length)]];
        }),
      );
      // An open range is named by its words, another by both of its dates.
      const named =
        span.from === undefined || span.to === undefined
          ? [[tokensIn(text.slice(start, end))]]
          : [...new Set([span.from, span.to])].map((date) =>
              rowsNaming([...namesOfDate(date), asWritten.get(date) ?? '']),
            );
      found.push({
        start,
        end,
        part: { kind: 'dates', written: text.slice(start, end), tokens: named.flat(), named, span },
      });
    }
  for (const { start, end, span } of partsOfYearsIn(plain)) {
    const apart = found.filter((range) => range.end <= start || end <= range.start);
    const others = found.filter((range) => !apart.includes(range));
    // Of "spring 2019 to 2020", the years were taken for a range.
    const last = others.find((range) => start < range.start && JOINT.test(plain.slice(end, range.end)));
    if (
      others.some((range) => range !== last && (range.start < start || end < range.end)) ||
      (last !== undefined && span.from === undefined)
    )
      continue;
    const written = text.slice(start, last?.end ?? end);
    const tokens = tokensIn(text.slice(start, end));
    const row = tokens.slice(tokens.findIndex((token) => !isFunctionWord(token)));
    const to = last?.part.span?.to;
    const named = [
      [row, row.filter((token) => !isFunctionWord(token))],
      ...(to === undefined ? [] : [rowsNaming(namesOfDate(to))]),
    ];
    const dates = { ...span, ...(to === undefined ? {} : { to }) };
    const part: AskedPart = { kind: 'dates', written, tokens: named.flat(), named, span: dates };
    found = [...apart, { start, end: last?.end ?? end, part }];
  }
  return withJoined(
    found.sort((a, b) => a.start - b.start),
    plain,
    text,
  );
}

/**
 * Joins neighbours that are from one to the other, as parts of years may be, "from spring 2019 to May 2020", also where one of them is a year
 * alone; and those of which one is after and the other before.
 */
function withJoined(found: readonly WrittenDates[], plain: string, text: string): WrittenDates[] {
  const years = yearsApartFrom(found, plain);
  const joined = [...found, ...years]
    .sort((a, b) => a.start - b.start)
    .reduce<WrittenDates[]>((ranges, next) => {
      const one = ranges.at(-1);
      const both = one === undefined ? undefined : (joinTo(one, next, plain) ?? joinSides(one, next, plain));
      if (both === undefined) return [...ranges, next];
      const written = text.slice(both.start, next.end);
      const part: AskedPart = { kind: 'dates', written, ...both, tokens: both.named.flat() };
      return [...ranges.slice(0, -1), { start: both.start, end: next.end, part }];
    }, []);
  return joined.filter((range) => !years.includes(range));
}

/** The years that are in no range: by themselves they are numbers. */
function yearsApartFrom(found: readonly WrittenDates[], plain: string): WrittenDates[] {
  return [...plain.matchAll(YEAR_ALONE)].flatMap(({ index: start, 0: year }) => {
    const end = start + year.length;
    if (found.some((range) => start < range.end && range.start < end)) return [];
    const named = [rowsNaming(namesOfDate(year))];
    const span = { from: year, to: year };
    return [{ start, end, part: { kind: 'dates', written: year, tokens: named.flat(), named, span } }];
  });
}

/** What two neighbours make: where it starts, its dates, and what names them. */
type Joined = Required<Pick<AskedPart, 'named' | 'span'>> & { start: number };

function joinTo(one: WrittenDates, next: WrittenDates, plain: string): Joined | undefined {
  const [from, to] = [one.part.span?.from, next.part.span?.to];
  const joint = JOINT.exec(plain.slice(one.end, next.end));
  if (from === undefined || to === undefined || joint === null || isAfter(from, to)) return undefined;
  if (one.end + joint[0].length < next.start) return undefined;
  const opening = OPENING.exec(plain.slice(0, one.start))?.[0];
  // In "May 2019 and spring 2020" these are two.
  if (joint[1] !== undefined && opening === undefined) return undefined;
  const named = [one, next].flatMap(({ part }) => part.named ?? []);
  return { start: one.start - (opening ?? '').length, named, span: { from, to } };
}

function joinSides(one: WrittenDates, next: WrittenDates, plain: string): Joined | undefined {
  const spans = [one, next].map(({ part: { span = {} } }) => span);
  const [after, before] =
    [spans, spans.toReversed()].find(
      ([first, second]) => first?.to === undefined && second?.from === undefined,
    ) ?? [];
  const [from, to] = [after?.from, before?.to];
  if (from === undefined || to === undefined || isAfter(from, to)) return undefined;
  if (!BOTH.test(plain.slice(one.end, next.start))) return undefined;
  const named = [...new Set([from, to])].map((date) => rowsNaming(namesOfDate(date)));
  return { start: one.start, named, span: { from, to } };
}

/** The tokens of names of a date; of a month also with a day before its year: "March 3, 2020". */
function rowsNaming(names: readonly string[]): string[][] {
  const rows = names
    .map(tokensIn)
    .filter((row) => row.length > 0)
    .flatMap((row) =>
      row.length === 2 && /^\p{L}/u.test(row[0]!) ? [row, row.toSpliced(1, 0, ANY_DAY)] : [row],
    );
  return [...new Map(rows.map((row) => [row.join(' '), row])).values()];
}

function tokensIn(text: string): string[] {
  return tokensOf(text).map(({ token }) => token);
}

/** A date as texts in the language of the interface name it: `2020`, "March 2020". */
export function inWords(date: ReducedDate): string {
  return date.includes('-') ? words.dateNamed(new Date(date), date.length < '2020-03-09'.length) : date;
}
