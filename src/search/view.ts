import * as words from '#words/search';
import { element, type DomChild } from './element.ts';
import type { DocumentKind } from './document.ts';
import type { SearchAnswer } from './engine.ts';
import { hasFacets, type SearchQuery } from './query.ts';
import type { OtherHit, SearchResults } from './results.ts';
import { understood } from './understood.ts';

/** Returns the address of a query. */
export type AddressOf = (query: SearchQuery) => string;

// With originals, one article may be found twice, by its account and by its original.
const countHits = (count: number, { facets }: SearchAnswer) =>
  facets.text.size > 0 ? words.countTexts(count) : words.countArticles(count);

/** The text of the status line, also read by screen readers: how many of what were found. */
export function statusOf({ answer, articles, total }: SearchResults): string {
  if (!answer.isAsking) return words.nothingAsked;
  if (answer.dropped.length > 0) {
    const say = answer.dropped.length > answer.asked.groups.length ? words.foundSome : words.foundMost;
    return say(countHits(0, answer), total);
  }
  const shown = articles.length < total ? articles.length : undefined;
  return words.found(countHits(total, answer), shown, answer.records.length, answer.facts.length);
}

/** What could not be loaded, and what the results therefore do not cover; empty if all could be. */
function lossesOf({ answer: { unread, hasLists }, lost }: SearchResults): HTMLElement[] {
  const losses = [
    ...(unread.length > 0 ? [words.notLookedUp(unread)] : []),
    ...(lost > 0 ? [words.notShown(lost)] : []),
    ...(hasLists ? [] : [words.filtersNotLoaded]),
  ];
  return losses.length === 0 ? [] : [element('p', {}, [...losses, words.whatIsCovered].join(' '))];
}

/**
 * What could not be loaded, what was searched for instead of what was typed, with a link back, and how a query of more than plain words was
 * understood.
 */
export function notesOf(results: SearchResults, address: AddressOf): HTMLElement[] {
  const { query, answer } = results;
  const notes = lossesOf(results);
  for (const { written, instead, others } of answer.corrections) {
    const link = (label: string, text: string) =>
      element(
        'a',
        {
          href: address({ ...query, text: query.text.replace(written, text) }),
          'data-query': '',
          dir: 'auto',
        },
        label,
      );
    notes.push(
      element(
        'p',
        { class: 'aside' },
        ...(instead === undefined
          ? []
          : words.showingFor<DomChild>(
              element('b', { dir: 'auto' }, instead),
              link(written, words.asTyped(written)),
            )),
        ...(others.length > 0 ? words.didYouMean<DomChild>(others.map((other) => link(other, other))) : []),
      ),
    );
  }
  const read = isPlain(answer) ? '' : understood(answer.asked);
  if (read !== '') notes.push(element('p', { class: 'aside' }, words.searchedFor(read)));
  return notes;
}

/** Whether a query consists only of words that must all be there: that needs no explanation. */
function isPlain({ asked: { groups, without, skipped } }: SearchAnswer): boolean {
  return (
    without.length === 0 &&
    skipped.length === 0 &&
    groups.every((parts) => parts.length === 1 && parts[0]?.kind === 'word')
  );
}

const isRecord = (kind: DocumentKind): kind is keyof typeof words.kinds => Object.hasOwn(words.kinds, kind);

/** The results besides articles, in one line: records with their kind, dossiers, facts with their date, questions with their dossier. */
export function otherFinds(label: string, hits: readonly OtherHit[], base: string): HTMLElement {
  const items = hits.map(({ head: { url, title, by, date }, kind }) => {
    const more = isRecord(kind) ? words.kinds[kind] : kind === 'fact' ? date : by.join(words.between);
    return element(
      'li',
      {},
      element('a', { href: `${base}${url}`, 'data-result': '', dir: 'auto' }, title),
      more === '' ? undefined : element('span', { class: 'count' }, more),
    );
  });
  return element(
    'section',
    { class: 'beside', 'aria-label': label },
    element('h2', { class: 'label' }, label),
    element('ul', { class: 'inline' }, ...items),
  );
}

/**
 * What the page says if nothing has all that was searched for: which words or choices to drop, and what that would
 * find.
 */
export function nothingFound({ query, answer, looser }: SearchResults, address: AddressOf): HTMLElement {
  const ways = looser.map((way) =>
    element(
      'li',
      {},
      element(
        'a',
        { href: address(way.query), 'data-query': '' },
        (way.isOnly === true ? words.only : words.without)(way.label),
      ),
      element('span', { class: 'count' }, countHits(way.count, answer)),
    ),
  );
  const advice =
    answer.dropped.length > 0
      ? words.shownWithout(answer.dropped)
      : ways.length > 0
        ? looser[0]?.isOnly === true
          ? words.askForOne
          : words.dropSomething
        : hasFacets(query)
          ? words.takeBack
          : words.tryAnother;
  return element(
    'div',
    {},
    element('p', {}, `${words.nothingHasAll} ${advice}`),
    element('ul', { class: 'looser' }, ...ways),
  );
}
