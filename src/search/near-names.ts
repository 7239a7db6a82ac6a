import type { AskedPart } from './asked-part.ts';
import type { Suggest } from './correct.ts';
import type { Correction } from './correction.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { resolveGroup, type ResolvedGroup } from './resolve.ts';

/** How far another spelling of a name may be from it. */
const NEAR = 0.5;

/**
 * The groups of a query with other names besides a word that the archive has, but in another name: Asad for the Assad of "Ain al Assad".
 * Only names that sound like the word, and stand next to its neighbour in the query in some document. For queries of which no document
 * has all words.
 */
export async function withNearNames(
  reader: IndexReader,
  groups: readonly ResolvedGroup[],
  suggest: Suggest,
): Promise<{ groups: ResolvedGroup[]; corrections: Correction[] }> {
  const corrections: Correction[] = [];
  const widened = await Promise.all(
    groups.map(async (group, at): Promise<ResolvedGroup> => {
      const word = wordOf(group);
      if (word === undefined) return group;
      const { token, part } = word;
      // What the archive does not have was looked up already, and words of English are no names.
      if (group.documents.size === 0 || (await reader.isOrdinary(token))) return group;
      const before = wordOf(groups[at - 1])?.token;
      const after = wordOf(groups[at + 1])?.token;
      for (const near of await suggest(part.written)) {
        const [name = '', more] = near.tokens;
        if (!near.isName || near.distance > NEAR || more !== undefined || name === token) continue;
        const pairs = [
          ...(before === undefined ? [] : [[before, name]]),
          ...(after === undefined ? [] : [[name, after]]),
        ];
        const found = await Promise.all(pairs.map((pair) => reader.ngram(pair).catch(() => [])));
        if (found.every((documents) => documents.length === 0)) continue;
        corrections.push({ written: part.written, instead: near.written, others: [] });
        return resolveGroup(reader, [{ ...part, written: near.written, tokens: [[name], ...part.tokens] }]);
      }
      return group;
    }),
  );
  return { groups: widened, corrections };
}

/** The word that a group consists of, with its token; `undefined` for others. */
function wordOf(group: ResolvedGroup | undefined): { token: string; part: AskedPart } | undefined {
  const [only, more] = group?.parts ?? [];
  if (only?.part.kind !== 'word' || more !== undefined) return undefined;
  const [token, ...others] = only.part.tokens[0] ?? [];
  return token === undefined || others.length > 0 ? undefined : { token, part: only.part };
}
