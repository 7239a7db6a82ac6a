import type { AskedPart } from './asked-part.ts';
import type { Asked } from './asked.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { isArabic } from './spelling/sounds.ts';
import type { DatedKind } from './index-files/layout.ts';
import { FREQUENT } from './index-files/frequent.ts';
import {
  countsOf,
  documentsOf,
  mergePostings,
  phraseOf,
  within,
  type Postings,
} from './index-files/postings.ts';
import { SEARCH_FIELDS } from './document.ts';
import { ANY_DAY } from './placed-token.ts';
import { isFunctionWord } from './question-words.ts';
import { firstDayNumber, lastDayNumber, type DateSpan } from './reduced-date.ts';
import { otherForms } from './word-forms.ts';

/** A part of a query with its postings. */
export interface ResolvedPart {
  part: AskedPart;
  postings: Postings;
  /** Those of the words as asked for, if `postings` are also those of forms that only the index could tell. */
  exact?: Postings;
  /** Set if it was put in place of a word that the index does not have: how far it is from it. */
  distance?: number;
  /** Set if not all files of the index that it needs could be loaded, so that `postings` may be incomplete. */
  isUnread?: true;
}

/** Alternatives in a query, with the documents that match any of them. */
export interface ResolvedGroup {
  parts: ResolvedPart[];
  documents: Set<number>;
}

/** A query with the postings of each of its parts. */
export interface ResolvedQuery {
  groups: ResolvedGroup[];
  without: ResolvedPart[];
}

/** The parts of a query of which files of the index could not be loaded. */
export function unreadIn({ groups, without }: ResolvedQuery): AskedPart[] {
  const parts = [...groups.flatMap((group) => group.parts), ...without];
  return parts.filter(({ isUnread }) => isUnread === true).map(({ part }) => part);
}

/** The query without groups of which nothing could be loaded. Throws if nothing is left of it. */
export function withoutUnread(query: ResolvedQuery): ResolvedQuery {
  const groups = query.groups.filter(
    ({ parts, documents }) => documents.size > 0 || !parts.some(({ isUnread }) => isUnread === true),
  );
  if (groups.length === 0 && query.groups.length > 0)
    throw new Error(
      `The index could not be loaded for ${unreadIn(query)
        .map(({ written }) => written)
        .join(', ')}.`,
    );
  return { ...query, groups };
}

/** Looks up the postings of a query's parts. */
export async function resolveAsked(reader: IndexReader, asked: Asked): Promise<ResolvedQuery> {
  const [groups, without] = await Promise.all([
    Promise.all(asked.groups.map((parts) => resolveGroup(reader, parts))),
    Promise.all(asked.without.map((part) => resolvePart(reader, part))),
  ]);
  return { groups, without };
}

/** Looks up the postings of some alternatives. */
export async function resolveGroup(reader: IndexReader, parts: readonly AskedPart[]): Promise<ResolvedGroup> {
  return groupOf(await Promise.all(parts.map((part) => resolvePart(reader, part))));
}

/** Some alternatives with the documents that match any of them. */
export function groupOf(resolved: ResolvedPart[]): ResolvedGroup {
  const [only, ...others] = resolved.map(({ postings }) => documentsOf(postings));
  for (const documents of others) for (const document of documents) only?.add(document);
  return { parts: resolved, documents: only ?? new Set() };
}

/** Looks up the postings of a part. */
export async function resolvePart(reader: IndexReader, part: AskedPart): Promise<ResolvedPart> {
  if (part.kind === 'dates') return resolveDates(reader, part);
  const resolved = await resolveTokens(reader, part);
  if (part.kind === 'name' && documentsOf(resolved.postings).size === 0)
    return resolveAnywhere(reader, resolved);
  return resolved;
}

/** A range of dates: what was published or happened in it, which counts as naming it once, and what names its dates, anywhere. */
async function resolveDates(reader: IndexReader, part: AskedPart): Promise<ResolvedPart> {
  const [published, ...naming] = await Promise.all([
    datedIn(reader, part.span ?? {}).catch(() => undefined),
    ...(part.named ?? []).map((tokens) => resolveTokens(reader, { ...part, tokens })),
  ]);
  const documents = published ?? [];
  const lengths = reader.start.lengths;
  const ofText = SEARCH_FIELDS.map((field, at) => {
    const those = field === 'text' ? documents : [];
    return { documents: those, counts: those.map(() => 1), lengths: those.map(() => lengths[at]!) };
  });
  return {
    part,
    // A fact has its days; another that its source names is none of its own.
    postings: mergePostings([
      ofText,
      within(inAll(naming.map(({ postings }) => postings)), (document) => reader.kindOf(document) !== 'fact'),
    ]),
    ...(published === undefined || naming.some(({ isUnread }) => isUnread === true)
      ? { isUnread: true }
      : {}),
  };
}

/** The articles that may have been published in a span, and the facts that may have happened in it, ascending. */
async function datedIn(reader: IndexReader, span: DateSpan): Promise<number[]> {
  return (await Promise.all([publishedIn(reader, span), withDaysIn(reader, span, 'fact')])).flat();
}

/** The articles that may have been published in a span: of years, the facet tells, if it is loaded anyway. */
async function publishedIn(reader: IndexReader, { from = '', to = '' }: DateSpan): Promise<number[]> {
  if (!reader.isLong('year') && !`${from}${to}`.includes('-')) {
    const years = (await reader.facet('year', 0)).filter(({ id }) => id >= from && (to === '' || id <= to));
    return [...new Set(years.flatMap((year) => year.documents))].sort((a, b) => a - b);
  }
  return withDaysIn(reader, { from, to }, 'article');
}

async function withDaysIn(
  reader: IndexReader,
  { from = '', to = '' }: DateSpan,
  kind: DatedKind,
): Promise<number[]> {
  const start = from === '' ? -Infinity : firstDayNumber(from);
  const end = to === '' ? Infinity : lastDayNumber(to);
  const number = reader.firstOf(kind);
  return (await reader.days(kind)).flatMap(({ first, last }, at) =>
    first <= end && last >= start ? [number + at] : [],
  );
}

/** The words of a name that no document has next to each other, in any of their forms and anywhere in it. */
async function resolveAnywhere(reader: IndexReader, { part }: ResolvedPart): Promise<ResolvedPart> {
  const words = (part.tokens[0] ?? []).filter((token) => !isFunctionWord(token));
  const forms = words.map((token) => [[token], ...otherForms(token, true).map((form) => [form])]);
  const each = await Promise.all(
    forms.map((tokens) => resolveTokens(reader, { kind: 'word', written: '', tokens })),
  );
  return {
    part: { ...part, tokens: each.flatMap((word) => word.part.tokens) },
    postings: inAll(each.map(({ postings }) => postings)),
    ...(each.some(({ isUnread }) => isUnread === true) ? { isUnread: true } : {}),
  };
}

/** The postings of words in the documents that have all of them, in any field. */
function inAll(words: readonly Postings[]): Postings {
  const documents = words.map(documentsOf);
  return within(mergePostings(words), (document) => documents.every((found) => found.has(document)));
}

async function resolveTokens(reader: IndexReader, part: AskedPart): Promise<ResolvedPart> {
  const failures: unknown[] = [];
  const noteFailure = (error: unknown): undefined => {
    failures.push(error);
    return undefined;
  };
  const postingsOf = async (sequences: AskedPart['tokens']) => {
    // A word written apart or together with the next is a form of it that few queries mean.
    const noteFailureOf = ({ length }: readonly string[]) =>
      part.kind === 'word' && length > 1 ? () => undefined : noteFailure;
    const found = sequences.map((sequence) =>
      resolveSequence(reader, sequence).catch(noteFailureOf(sequence)),
    );
    return mergePostings((await Promise.all(found)).filter((postings) => postings !== undefined));
  };
  const [exact, forms = []] = await Promise.all([
    postingsOf(part.tokens),
    formsOf(reader, part).catch(noteFailure),
  ]);
  const more = forms.length === 0 ? undefined : await postingsOf(forms);
  return {
    ...(more === undefined
      ? { part, postings: exact }
      : {
          part: { ...part, tokens: [...part.tokens, ...forms] },
          postings: mergePostings([exact, more]),
          exact,
        }),
    ...(failures.length > 0 ? { isUnread: true } : {}),
  };
}

/** The forms of a word in Arabic letters; those of English words are among its tokens. */
async function formsOf(reader: IndexReader, { kind, tokens }: AskedPart): Promise<string[][]> {
  const [[token = '', more] = []] = tokens;
  if (kind !== 'word' || more !== undefined || !isArabic(token)) return [];
  const known = new Set(tokens.map((sequence) => sequence.join(' ')));
  return (await reader.arabicForms(token)).filter((form) => !known.has(form)).map((form) => [form]);
}

/**
 * The postings of adjacent tokens, as far as the index can tell: for four or more tokens, or rare ones, only the text
 * can.
 */
async function resolveSequence(
  reader: IndexReader,
  sequence: readonly string[],
): Promise<Postings | undefined> {
  const written = sequence.filter((token) => token !== ANY_DAY);
  const words = await Promise.all(written.map((token) => reader.word(token)));
  const known = words.filter((word) => word !== undefined);
  if (known.length < words.length) return undefined;
  if (known.length < 2) return known[0];
  if (written.length < sequence.length) return phraseOf(known, new Set(await reader.ngram(sequence)));
  const twos = sequence.slice(1).map((token, at) => [sequence[at]!, token]);
  const threes = sequence.slice(2).map((token, at) => [sequence[at]!, sequence[at + 1]!, token]);
  const [inTwos, inThrees] = await Promise.all(
    [twos, threes].map((ngrams) =>
      Promise.all(ngrams.map(async (ngram) => new Set(await reader.ngram(ngram)))),
    ),
  );
  const counts = threes.length === 0 ? [] : known.map(countsOf);
  const areFrequent = (document: number, from: number) =>
    counts.slice(from, from + 3).every((ofWord) => (ofWord.get(document) ?? 0) >= FREQUENT);
  const [first = new Set<number>(), ...others] = inTwos ?? [];
  const found = [...first].filter(
    (document) =>
      others.every((documents) => documents.has(document)) &&
      inThrees!.every((documents, from) => documents.has(document) || !areFrequent(document, from)),
  );
  return phraseOf(known, new Set(found));
}
