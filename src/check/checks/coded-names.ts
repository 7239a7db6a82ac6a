import { articleOfCoding, itemsIn, fieldText, type Item } from '../coding-entry.ts';
import { issueAt, type Issue } from '../../content/issue.ts';
import type { Entry } from '../../content/entry.ts';
import { quote } from '../../content/printable.ts';
import { valuesAt } from '../reference-fields.ts';
import type { Surroundings } from '../surroundings.ts';
import { occurrencesOf, matchableText, type Span } from '../phrase-spans.ts';

/**
 * The terms in a coding's `names`: each occurs in the listed paragraphs, and in no others. A section heading has no
 * number, and coders count it with the paragraph after it: a term in it may be listed there.
 */
export function checkCodedNames(coding: Entry<unknown>, archive: Surroundings): Issue[] {
  const article = articleOfCoding(coding);
  const paragraphs = article === undefined ? undefined : archive.paragraphs(article);
  if (article === undefined || paragraphs === undefined) return [];
  return checkCoding(coding, paragraphs.map(matchableText), archive.headings(article).map(matchableText));
}

function checkCoding(
  coding: Entry<unknown>,
  paragraphs: readonly string[],
  headings: readonly string[],
): Issue[] {
  const items = itemsIn(coding, 'names').flatMap((item) => {
    const term = fieldText(item, 'term');
    return term === undefined
      ? []
      : [{ item, term, spans: paragraphs.map((text) => occurrencesOf(term, text)) }];
  });
  const spansOfAll = paragraphs.map((_, index) => items.flatMap(({ spans }) => spans[index] ?? []));
  return items.flatMap(({ item, term, spans }) => {
    const listed = listedIn(coding, item);
    const found = (number: number) =>
      (spans[number - 1] ?? []).length > 0 || occurrencesOf(term, headings[number - 1] ?? '').length > 0;
    const missing = listed.filter(({ number }) => number <= paragraphs.length && !found(number));
    const numbers = new Set(listed.map(({ number }) => number));
    const unlisted = paragraphs
      .map((_, index) => index + 1)
      .filter((number) => !numbers.has(number))
      .filter((number) =>
        (spans[number - 1] ?? []).some((span) => span.isExact && !isPart(span, spansOfAll[number - 1] ?? [])),
      );
    return [
      ...missing.map(({ number, path }) => {
        const at = paragraphs.flatMap((_, index) => (found(index + 1) ? [`¶${index + 1}`] : []));
        const help = at.length === 0 ? undefined : `The term is in ${at.join(', ')}.`;
        const message = `The original does not have the term ${quote(term)} in ¶${number}.`;
        return issueAt('term-not-found', coding.file, coding.yaml.locationOf(path), message, help);
      }),
      ...(unlisted.length === 0 ? [] : [unlistedIssue(coding, item, term, unlisted)]),
    ];
  });
}

function listedIn({ yaml }: Entry<unknown>, { path }: Item) {
  return valuesAt(yaml.data, [...path, 'at', '*']).flatMap(({ path: at, value }) =>
    typeof value === 'number' && Number.isInteger(value) && value > 0 ? [{ number: value, path: at }] : [],
  );
}

function unlistedIssue({ file, yaml }: Entry<unknown>, { path }: Item, term: string, at: number[]): Issue {
  const words = at.map((number) => `¶${number}`).join(', ');
  const message = `The term ${quote(term)} is in ${words} of the original, too.`;
  return issueAt('unlisted-term', file, yaml.locationOf([...path, 'at']), message);
}

// "Bridge" in "Bridge Board" does not count as an occurrence if the longer term is listed.
function isPart(span: Span, others: readonly Span[]): boolean {
  return others.some(
    ({ start, end }) => start <= span.start && end >= span.end && end - start > span.end - span.start,
  );
}
