import { element, plural } from './element.ts';
import type { SearchAnswer } from './engine.ts';
import type { SearchFacet } from './facets.ts';
import { hasFacets, type SearchQuery } from './query.ts';
import type { LoadedHit, SearchResults } from './results.ts';
import { understood } from './understood.ts';

/** The words of the page, from its markup. */
export interface SearchWords {
  facets: Record<SearchFacet, string>;
  kinds: Record<string, string>;
}

/** Returns the address of a query. */
export type AddressOf = (query: SearchQuery) => string;

// With originals, one article may be found twice, by its account and by its original.
const countHits = (count: number, { facets }: SearchAnswer) =>
  facets.text.size > 0 ? plural(count, 'text', 'texts') : plural(count, 'article', 'articles');

/** The text of the status line, also read by screen readers: how many of what were found. */
export function statusOf({ answer, articles, total }: SearchResults): string {
  if (!answer.isAsking) return 'Type a word or a name, or choose from the lists.';
  if (answer.dropped.length > 0) return `${countHits(0, answer)} with all of it, ${total} with most`;
  const found = countHits(total, answer);
  const shown = articles.length < total ? `, the first ${articles.length} shown` : '';
  const records =
    answer.records.length === 0 ? '' : `, and ${plural(answer.records.length, 'record', 'records')}`;
  return `${found}${shown}${records}`;
}

/**
 * What was searched for instead of what was typed, with a link back, and how a query of more than plain words was
 * understood.
 */
export function notesOf({ query, answer }: SearchResults, address: AddressOf): HTMLElement[] {
  const notes: HTMLElement[] = [];
  for (const { written, instead, others } of answer.corrections) {
    const link = (words: string, text: string) =>
      element(
        'a',
        { href: address({ ...query, text: query.text.replace(written, text) }), 'data-query': '' },
        words,
      );
    const nearBy = others.flatMap((other, at) => [at === 0 ? ' Did you mean ' : ' or ', link(other, other)]);
    notes.push(
      element(
        'p',
        { class: 'aside' },
        'Showing results for ',
        element('b', {}, instead),
        '. Search for ',
        link(written, `"${written}"`),
        ' as written.',
        ...nearBy,
        nearBy.length > 0 ? '?' : undefined,
      ),
    );
  }
  const words = isPlain(answer) ? '' : understood(answer.asked);
  if (words !== '') notes.push(element('p', { class: 'aside' }, `Searched for ${words}.`));
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

/** What was found besides articles, in one line: records with their kind, dossiers, questions with their dossier. */
export function otherFinds(
  label: string,
  hits: readonly LoadedHit[],
  base: string,
  words: SearchWords,
): HTMLElement {
  const items = hits.map(({ document: { url, title, by }, kind }) => {
    const more = words.kinds[kind] ?? by.join(', ');
    return element(
      'li',
      {},
      element('a', { href: `${base}${url}`, 'data-result': '' }, title),
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
      element('a', { href: address(way.query), 'data-query': '' }, `Without ${way.label}`),
      element('span', { class: 'count' }, countHits(way.count, answer)),
    ),
  );
  const advice =
    answer.dropped.length > 0
      ? `What is shown is without ${answer.dropped.join(', ')}.`
      : ways.length > 0
        ? 'Drop a word or a choice:'
        : hasFacets(query)
          ? 'Take back a choice, or try another word.'
          : 'Try another word, or another spelling.';
  return element(
    'div',
    {},
    element('p', {}, `No article has all of this. ${advice}`),
    element('ul', { class: 'looser' }, ...ways),
  );
}
