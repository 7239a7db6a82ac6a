import * as words from '#words/search';
import type { AskedPart } from './asked-part.ts';
import type { Asked, AskedGroup } from './asked.ts';
import { SEARCH_FACETS, type SearchFacet } from './facets.ts';
import { hasFacets, RESULTS_A_PAGE, type SearchQuery } from './query.ts';

/** A slightly less restrictive query: without one word or phrase, or without the choice of a facet. */
export interface LooserQuery {
  dropped: { text: string; group: number } | { facet: SearchFacet; ids: readonly string[] };
  query: SearchQuery;
}

/** A query for one group alone, by its index. */
export interface SingleQuery {
  text: string;
  group: number;
  query: SearchQuery;
}

/** The slightly less restrictive queries, words first. `asked` is what the query's text asks for. */
export function loosen(query: SearchQuery, asked: Asked): LooserQuery[] {
  const withoutWords = asked.groups.map((group, index) => ({
    dropped: { text: writeGroup(group), group: index },
    query: {
      ...query,
      shown: RESULTS_A_PAGE,
      text: writeAsked({ ...asked, groups: asked.groups.filter((_, other) => other !== index) }),
    },
  }));
  const withoutFacets = SEARCH_FACETS.filter((facet) => query.facets[facet].length > 0).map((facet) => ({
    dropped: { facet, ids: query.facets[facet] },
    query: { ...query, shown: RESULTS_A_PAGE, facets: { ...query.facets, [facet]: [] } },
  }));
  return [...(asked.groups.length > 1 || hasFacets(query) ? withoutWords : []), ...withoutFacets].filter(
    (looser) => looser.query.text !== '' || hasFacets(looser.query),
  );
}

/** The queries for each of the words and phrases alone, where there are more than two: `loosen` has those of two. */
export function singles(query: SearchQuery, asked: Asked): SingleQuery[] {
  if (asked.groups.length < 3) return [];
  return asked.groups.map((group, index) => ({
    text: writeGroup(group),
    group: index,
    query: { ...query, shown: RESULTS_A_PAGE, text: writeAsked({ ...asked, groups: [group] }) },
  }));
}

/** A query text that asks for this. */
function writeAsked({ groups, without }: Asked): string {
  return [...groups.map(writeGroup), ...without.map((part) => `-${writePart(part)}`)].join(' ');
}

/** A query text that asks for one group. */
export function writeGroup(group: AskedGroup): string {
  return group.map(writePart).join(` ${words.or} `);
}

function writePart({ kind, written }: AskedPart): string {
  const bare = written.replace(/["“”]/g, '');
  return kind === 'phrase' ? `"${bare}"` : bare;
}
