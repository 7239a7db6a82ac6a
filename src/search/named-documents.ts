import { SEARCH_FIELDS, type DocumentKind } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { isFunctionWord } from './question-words.ts';
import type { ResolvedGroup } from './resolve.ts';
import { isArabic } from './spelling/sounds.ts';
import { tokensOf } from './tokens.ts';

const TITLE = SEARCH_FIELDS.indexOf('title');
const NAMES = SEARCH_FIELDS.indexOf('names');
/** The letters of a word that may name a record by itself. */
const LEAST_NAME = 4;
/** How many documents are read at most: those with most of the words. */
const MOST_READ = 8;

/**
 * The documents of some kinds that a query names among other words, those with most of its words first: "Kirkuk attacks" names Kirkuk. A
 * document is named by all words of one of its names, function words aside; unless this `isStrict`, also by a word that no other has in its
 * names and that is none of English. Those in `excluded` are none. Names that could not be loaded name nothing.
 */
export async function namedDocuments(
  reader: IndexReader,
  groups: readonly ResolvedGroup[],
  kinds: readonly DocumentKind[],
  { isStrict = false, excluded = new Set() }: { isStrict?: boolean; excluded?: ReadonlySet<number> } = {},
): Promise<number[]> {
  const found = new Map<number, { words: number; inTitle: number }>();
  const telling = new Set<number>();
  for (const { parts } of groups) {
    const named = new Set(parts.flatMap(({ postings }) => postings[NAMES]!.documents));
    const titled = new Set(parts.flatMap(({ postings }) => postings[TITLE]!.documents));
    const documents = [...named.union(titled)].filter(
      (document) => kinds.includes(reader.kindOf(document)) && !excluded.has(document),
    );
    const [only] = documents;
    if (
      only !== undefined &&
      documents.length === 1 &&
      named.has(only) &&
      !isStrict &&
      (await isNoWord(reader, parts))
    )
      telling.add(only);
    for (const document of documents) {
      const { words, inTitle } = found.get(document) ?? { words: 0, inTitle: 0 };
      found.set(document, { words: words + 1, inTitle: inTitle + Number(titled.has(document)) });
    }
  }
  const asked = new Set(groups.flatMap(({ parts }) => parts.flatMap(({ part }) => part.tokens.flat())));
  const candidates = [...found]
    .sort(([a, one], [b, other]) => other.words - one.words || other.inTitle - one.inTitle || a - b)
    .slice(0, MOST_READ);
  const areNamed = await Promise.all(
    candidates.map(
      async ([document]) =>
        telling.has(document) ||
        (await reader.names(document).catch(() => [])).some((name) => isWhole(name, asked)),
    ),
  );
  return candidates.flatMap(([document], at) => (areNamed[at] === true ? [document] : []));
}

/** Whether it is a word that is long enough to be a name, and none of English; of Arabic words that cannot be told. */
async function isNoWord(reader: IndexReader, [only]: ResolvedGroup['parts']): Promise<boolean> {
  const token = only?.part.kind === 'word' ? (only.part.tokens[0]?.[0] ?? '') : '';
  return token.length >= LEAST_NAME && !isArabic(token) && !(await reader.isOrdinary(token));
}

/** Whether all words of a name are asked for. What stands in brackets is a short form beside it. */
function isWhole(name: string, asked: ReadonlySet<string>): boolean {
  const tokens = tokensOf(name.replace(/\s*\([^)]*\)/g, '')).map(({ token }) => token);
  const own = tokens.filter((token) => !isFunctionWord(token));
  return own.length > 0 && own.every((token) => asked.has(token));
}
