import { excludedBy } from './kept-groups.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { isNamed } from './most-words.ts';
import { tokenOfWord } from './parts-of-names.ts';
import type { ResolvedGroup, ResolvedQuery } from './resolve.ts';
import { isArabic } from './spelling/sounds.ts';

/** More facts than so many have too little of a query to be an answer to it. */
const MOST_FACTS = 3;
/** The letters of a word that may be a name. */
const LEAST_NAME = 4;

/**
 * The facts that have all but one of the groups of a query, where none has all: "when was Baghdadi killed" asks for his death. They have all
 * names in it, one at least, nothing of what must be absent, and are few. A name is what a record has, or a word that facts have and that is
 * none of English, or has a capital inside the query: "Hasakah prison break".
 */
export async function factsWithMost(reader: IndexReader, query: ResolvedQuery): Promise<number[]> {
  const { groups } = query;
  const isFact = (document: number) => reader.kindOf(document) === 'fact';
  // Of two words, the other one is known, or a word of English: "General McKenzie" is in no fact of a general.
  const unknown = groups.filter(({ documents }) => documents.size === 0);
  const areWords = await Promise.all(unknown.map((group) => reader.isOrdinary(tokenOfWord(group) ?? '')));
  if (groups.length < 3 && areWords.includes(false)) return [];
  const isOfFacts = async (group: ResolvedGroup, at: number) => {
    const token = tokenOfWord(group);
    if (token === undefined || isArabic(token) || token.length < LEAST_NAME) return false;
    const isWritten = at > 0 && /^\p{Lu}/u.test(group.parts[0]?.part.written ?? '');
    return [...group.documents].some(isFact) && (isWritten || !(await reader.isOrdinary(token)));
  };
  const areNames = await Promise.all(groups.map(async (group, at) => isNamed(group) || isOfFacts(group, at)));
  const names = new Set(groups.filter((_, at) => areNames[at]));
  if (names.size === 0) return [];
  const excluded = excludedBy(query);
  const met = new Map<number, { count: number; names: number }>();
  for (const group of groups)
    for (const document of group.documents) {
      if (!isFact(document) || excluded.has(document)) continue;
      const { count, names: found } = met.get(document) ?? { count: 0, names: 0 };
      met.set(document, { count: count + 1, names: found + Number(names.has(group)) });
    }
  const found = [...met].filter(
    ([, { count, names: has }]) => has === names.size && count >= Math.max(1, groups.length - 1),
  );
  return found.length > MOST_FACTS ? [] : found.map(([document]) => document).sort((a, b) => a - b);
}
