import { RECORD_KINDS, SEARCH_FIELDS } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import type { FieldPostings } from './index-files/postings.ts';
import { isFunctionWord } from './question-words.ts';
import { resolveGroup, type ResolvedGroup } from './resolve.ts';
import { isArabic } from './spelling/sounds.ts';
import { tokensOf } from './tokens.ts';

const TITLE = SEARCH_FIELDS.indexOf('title');
const NAMES = SEARCH_FIELDS.indexOf('names');
/** How many records are read at most, to know how they are named. */
const MOST_READ = 8;
/** What is named by a word and "of" with what it is for. */
const INSTITUTIONS = new Set(
  'ministry department office bureau directorate agency authority committee commission council court board'.split(
    ' ',
  ),
);
/** The words of such a name that are looked at: "ministry", and two after "of". */
const MOST_IN_NAME = 3;
/** Words in Arabic and Persian for what a name is of, beside which a part of a name is that name: جبال, سردار. */
const KINDS_OF_NAMED = new Set(
  tokensOf(
    `جبل جبال مدينة محافظة قضاء ناحية نهر بحيرة صحراء بادية وادي قرية منطقة حدود قاعدة مطار الجنرال العميد العقيد اللواء الفريق الشيخ الرئيس القائد
    النائب المتحدث كوه کوه‌ها کوه‌های کوههای شهر استان رود دریاچه صحرای بیابان روستا منطقه مرز پایگاه فرودگاه سردار سرلشکر ژنرال سرهنگ شیخ رئیس فرمانده سخنگو سخنگوی`,
  ).map(({ token }) => token),
);

/** Whether a word in Arabic letters says what something is that is named beside it, so that it is no part of the name: جبال, سردار. */
export function isKindOfNamed(token: string): boolean {
  return KINDS_OF_NAMED.has(token);
}

/**
 * Those of the kept groups of a query that are another's name without the rest of the query's: the "United" of "United Nations", where
 * "Nations" is dropped and the archive has the United States. It is a word of English beside a dropped one, and all that the archive has by
 * such a name has more words in it, with capitals; or one in Arabic letters, which have none. A word that is also written where nothing has such a name is no part of one: a bridge.
 * Where less than half of the words are kept, they are kept as names, and none may be a part of one.
 */
export async function partsOfOtherNames(
  reader: IndexReader,
  groups: readonly ResolvedGroup[],
  kept: readonly ResolvedGroup[],
): Promise<ResolvedGroup[]> {
  const isDropped = (group: ResolvedGroup | undefined) =>
    group !== undefined &&
    !kept.includes(group) &&
    !isKindOfNamed(tokenOfWord(group) ?? '') &&
    tokenOfWord(group) !== undefined;
  const areFew = kept.length * 2 < groups.length;
  const areParts = await Promise.all(
    groups.map(
      async (group, at) =>
        kept.includes(group) &&
        (areFew || isDropped(groups[at - 1]) || isDropped(groups[at + 1])) &&
        (await isPart(reader, group, { areFew, kept })),
    ),
  );
  return groups.filter((_, at) => areParts[at]);
}

/**
 * Those of the kept groups of a query that are of the name of an institution with a dropped one: "Ministry of Foreign Affairs" is not any
 * ministry, and nothing foreign. `rows` are the words that stand next to each other in the query.
 */
export function partsOfInstitutions(
  groups: readonly ResolvedGroup[],
  kept: readonly ResolvedGroup[],
  rows: readonly (readonly string[])[],
): ResolvedGroup[] {
  return groups.flatMap((group, at) => {
    const head = tokenOfWord(group);
    const of = tokenOfWord(groups[at + 1] ?? group);
    const isNamed = rows.some(([first, joint, next]) => first === head && joint === 'of' && next === of);
    if (head === undefined || !INSTITUTIONS.has(head) || !isNamed) return [];
    const name = groups.slice(at, at + MOST_IN_NAME);
    const last = name.findLastIndex((word) => !kept.includes(word));
    return last < 0 ? [] : name.slice(0, last + 1).filter((word) => kept.includes(word));
  });
}

const MINISTRY = 'ministry';

/**
 * The groups of a query, with a ministry that no document names as one phrase: a "foreign ministry" is not foreign policy and some other ministry. `rows` as for
 * `partsOfInstitutions`.
 */
export async function withWholeMinistries(
  reader: IndexReader,
  groups: readonly ResolvedGroup[],
  rows: readonly (readonly string[])[],
): Promise<ResolvedGroup[]> {
  const at = groups.findIndex((group) => tokenOfWord(group) === MINISTRY);
  const [before, own] = [groups[at - 1], groups[at]];
  const of = before === undefined ? undefined : tokenOfWord(before);
  const isPair = rows.some(([first, next, more]) => first === of && next === MINISTRY && more === undefined);
  const isOf = rows.some(([first, joint]) => first === MINISTRY && joint === 'of');
  if (before === undefined || own === undefined || of === undefined || !isPair || isOf) return [...groups];
  const [ministry] = own.parts;
  const forms = before.parts.flatMap(({ part }) => part.tokens.filter((row) => row.length === 1)).flat();
  const isNamedSo = async (form: string) =>
    (await reader.ngram([form, MINISTRY])).length > 0 ||
    !new Set(await reader.ngram([MINISTRY, 'of'])).isDisjointFrom(new Set(await reader.ngram(['of', form])));
  // What cannot be looked up is taken as it was asked for.
  const found = await Promise.all(forms.map((form) => isNamedSo(form).catch(() => true)));
  if (found.includes(true)) return [...groups];
  const written = `${before.parts[0]?.part.written ?? of} ${ministry?.part.written ?? MINISTRY}`;
  const whole = await resolveGroup(reader, [{ kind: 'phrase', written, tokens: [[of, MINISTRY]] }]);
  return groups.toSpliced(at - 1, 2, whole);
}

async function isPart(
  reader: IndexReader,
  group: ResolvedGroup,
  { areFew, kept }: { areFew: boolean; kept: readonly ResolvedGroup[] },
): Promise<boolean> {
  const token = tokenOfWord(group);
  if (token === undefined || !(isArabic(token) || (await reader.isOrdinary(token)))) return false;
  const named = new Set(group.parts.flatMap(({ postings }) => postings[NAMES]!.documents));
  const titled = group.parts.flatMap(({ postings }) => shortestFirst(postings[TITLE]!));
  const isArticle = (document: number) => reader.kindOf(document) === 'article';
  if (!areFew && [...group.documents].some((document) => isArticle(document) && !named.has(document)))
    return false;
  const records = [...new Set([...titled, ...named])].filter((document) =>
    RECORD_KINDS.includes(reader.kindOf(document)),
  );
  const names = await Promise.all(
    records.slice(0, MOST_READ).map((document) => reader.names(document).catch(() => [])),
  );
  const words = names.flat().map((name) => wordsOf(name));
  const having = words.filter((of) => of.some((word) => word.token === token));
  if (having.some((of) => of.length === 1)) return false;
  // Of "defence ministry spokesperson", two are of one name.
  const others = new Set(
    kept
      .filter((other) => other !== group)
      .flatMap(({ parts }) => parts.flatMap(({ part }) => part.tokens.flat())),
  );
  if (having.some((of) => of.some((word) => word.token !== token && others.has(word.token)))) return false;
  return (
    having.length > 0 &&
    (areFew || isArabic(token) || having.every((of) => of.every(({ isCapital }) => isCapital)))
  );
}

/** The documents with a word in a field, those first that have the fewest words in it: the one with no other word is read. */
function shortestFirst({ documents, lengths }: FieldPostings): number[] {
  return documents
    .map((document, at) => ({ document, length: lengths[at]! }))
    .sort((a, b) => a.length - b.length)
    .map(({ document }) => document);
}

/** The words of a name but for function words. What stands in brackets is a short form beside it. */
function wordsOf(written: string) {
  const name = written.replace(/\s*\([^)]*\)/g, '');
  return tokensOf(name)
    .filter(({ token }) => !isFunctionWord(token))
    .map(({ token, start }) => ({ token, isCapital: /^\p{Lu}/u.test(name.slice(start)) }));
}

/** The token of a group that is one word; `undefined` for others. */
export function tokenOfWord({ parts: [only, more] }: ResolvedGroup): string | undefined {
  return only?.part.kind === 'word' && more === undefined ? only.part.tokens[0]?.[0] : undefined;
}
