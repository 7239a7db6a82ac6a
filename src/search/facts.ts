import { excludedBy } from './kept-groups.ts';
import { isNamed } from './most-words.ts';
import type { ResolvedQuery } from './resolve.ts';

/** More facts than so many have too little of a query to be an answer to it. */
const MOST_FACTS = 3;

/**
 * The facts that have all but one of the groups of a query, where none has all: "when was Baghdadi killed" asks for his death. They have all
 * names in it, one at least, nothing of what must be absent, and are few. `isFact` says which documents are facts.
 */
export function factsWithMost(query: ResolvedQuery, isFact: (document: number) => boolean): number[] {
  const { groups } = query;
  // Of two words, the other one is known: "General McKenzie" is in no fact of a general.
  if (groups.length < 3 && groups.some(({ documents }) => documents.size === 0)) return [];
  const named = groups.filter(isNamed).length;
  if (named === 0) return [];
  const excluded = excludedBy(query);
  const met = new Map<number, { count: number; names: number }>();
  for (const group of groups)
    for (const document of group.documents) {
      if (!isFact(document) || excluded.has(document)) continue;
      const { count, names } = met.get(document) ?? { count: 0, names: 0 };
      met.set(document, { count: count + 1, names: names + Number(isNamed(group)) });
    }
  const found = [...met].filter(
    ([, { count, names }]) => names === named && count >= Math.max(1, groups.length - 1),
  );
  return found.length > MOST_FACTS ? [] : found.map(([document]) => document).sort((a, b) => a - b);
}
