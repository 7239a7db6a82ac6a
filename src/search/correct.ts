import type { AskedPart } from './asked-part.ts';
import type { Corrected, Correction } from './correction.ts';
import { RECORD_KINDS, SEARCH_FIELDS } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { documentsOf } from './index-files/postings.ts';
import { namedDocuments } from './named-documents.ts';
import { groupOf, resolvePart, type ResolvedPart, type ResolvedQuery } from './resolve.ts';
import { isArabic, soundOf } from './spelling/sounds.ts';
import { splitWord } from './split-word.ts';
import { isPartOfName, isStranger, recordsNamed } from './strange-names.ts';
import type { Suggestion } from './spelling/suggestions.ts';
import { tokensOf } from './tokens.ts';
import { otherForms } from './word-forms.ts';

/** Returns the archive's words and names that are near a word, best first. */
export type Suggest = (word: string) => Promise<readonly Suggestion[]>;

/** How many near words are tried. */
const TRIED = 5;
/** How many others are offered. */
const OFFERED = 2;
/** How far another romanisation of a name may be from it. */
const SURE_NAME = 0.3;
/** Endings of English nouns of verbs and of people, without which a word with a slip may be near one that the archive has. */
const ENDING = /(?<=^[a-z]{5,})(?:ments?|ations?|ings?|ers?)$/i;
/** A word with something before it, with or without a hyphen, which only few write together with it; it may make it the opposite. */
const PREFIXED = /^(?:pro|ex|(anti|non))[- ](\p{L}{3,})$/iu;
const TITLE = SEARCH_FIELDS.indexOf('title');

/**
 * Replaces each word that the index does not have with the nearest word or name that it has; where names that sound alike are near, with
 * any of them. Text in quotation marks is taken as written. Words with nothing near them stay unchanged, and so do phrases and words of
 * English: for them, what is near is only offered.
 */
export async function correct(
  reader: IndexReader,
  query: ResolvedQuery,
  suggest: Suggest,
): Promise<{ query: ResolvedQuery; corrections: Correction[] }> {
  const records = query.groups.map(({ parts }) => recordsNamed(reader, parts));
  const corrected = await Promise.all(
    query.groups.map((group, at) => {
      const beside = new Set([...(records[at - 1] ?? []), ...(records[at + 1] ?? [])]);
      return Promise.all(group.parts.map((resolved) => correctPart(reader, resolved, suggest, beside)));
    }),
  );
  const made = await Promise.all(
    corrected.map(async (parts, at) => {
      const sides = [corrected[at - 1], corrected[at + 1]];
      const areStrangers = await Promise.all(
        sides.map(
          async (side, which) =>
            (await isStranger(reader, parts, side)) ||
            (parts.some(({ isPlain }) => isPlain === true) &&
              (await isPartOfName(reader, query.groups[at + (which === 0 ? -1 : 1)]))),
        ),
      );
      return areStrangers.includes(true) ? parts.map(asOffered(query.groups[at]!.parts)) : parts;
    }),
  );
  return {
    query: { ...query, groups: made.map((parts) => groupOf(parts.map(({ part }) => part))) },
    corrections: made.flat().flatMap(({ correction }) => correction ?? []),
  };
}

/** Takes a correction back, and offers it. */
const asOffered =
  (read: readonly ResolvedPart[]) =>
  ({ part, correction }: Corrected, at: number): Corrected => ({
    part: read[at] ?? part,
    ...(correction === undefined ? {} : { correction: asOffer(correction) }),
  });

/** A correction that is not made, but offered. */
export function asOffer({ written, instead, others }: Correction): Correction {
  return { written, instead: undefined, others: instead === undefined ? others : [instead, ...others] };
}

async function correctPart(
  reader: IndexReader,
  resolved: ResolvedPart,
  suggest: Suggest,
  beside: ReadonlySet<number>,
): Promise<Corrected> {
  const { part } = resolved;
  const { written, tokens, kind } = part;
  if (resolved.isUnread === true) return { part: resolved };
  const [, opposite, rest] = PREFIXED.exec(written) ?? [];
  const found = [...documentsOf(resolved.postings)];
  if (rest !== undefined && kind === 'word' && !found.some((document) => isFoundKind(reader, document)))
    return correctToRest(reader, resolved, rest, opposite !== undefined);
  if (found.length > 0) return { part: resolved };
  if (kind === 'phrase' || kind === 'name') return correctRow(reader, resolved, suggest);
  if (kind !== 'word') return { part: resolved };
  const stem = written.replace(ENDING, '');
  const better =
    (await firstFound(reader, part, suggest, beside)) ??
    (stem === written ? undefined : await firstFound(reader, { ...part, written: stem }, suggest, beside));
  if (better === undefined) return splitPart(reader, resolved);
  const { instead, others } = better;
  // Where it cannot be told, the word is kept, and near ones are offered.
  if (better.isOffer || (await reader.isOrdinary(tokens[0]?.join('') ?? '')))
    return {
      part: resolved,
      correction: { written, instead: undefined, others: [instead, ...others].slice(0, OFFERED + 1) },
    };
  return {
    part: { ...better.part, distance: better.distance },
    ...(better.isPlain ? { isPlain: true } : {}),
    correction: {
      written,
      instead,
      others: others.slice(0, OFFERED),
      ...(better.isDoubtful ? { isDoubtful: true } : {}),
    },
  };
}

const isFoundKind = (reader: IndexReader, document: number) =>
  [...RECORD_KINDS, 'article', 'fact'].includes(reader.kindOf(document));

/** "Pro-Iranian", which no article and no record has, as "Iranian"; for its opposite, that is only offered. */
async function correctToRest(
  reader: IndexReader,
  resolved: ResolvedPart,
  rest: string,
  isOpposite: boolean,
): Promise<Corrected> {
  const { written } = resolved.part;
  const [token = ''] = tokensOf(rest).map((placed) => placed.token);
  const forms = otherForms(token, true).map((form) => [form]);
  const part = await resolvePart(reader, { kind: 'word', written: rest, tokens: [[token], ...forms] });
  if (documentsOf(part.postings).size === 0) return { part: resolved };
  const correction = { written, instead: rest, others: [] };
  return isOpposite ? { part: resolved, correction: asOffer(correction) } : { part, correction };
}

/** A word of which nothing is near, as the two words that it may be. */
async function splitPart(reader: IndexReader, resolved: ResolvedPart): Promise<Corrected> {
  const { written, tokens } = resolved.part;
  if (await reader.isOrdinary(tokens[0]?.[0] ?? '')) return { part: resolved };
  const split = await splitWord(reader, written);
  if (split === undefined) return { part: resolved };
  const part = await resolvePart(reader, split);
  if (documentsOf(part.postings).size === 0) return { part: resolved };
  return { part, correction: { written, instead: split.written, others: [] } };
}

/** A name of several words, with each that the index does not have replaced; such a phrase is only offered. */
async function correctRow(reader: IndexReader, resolved: ResolvedPart, suggest: Suggest): Promise<Corrected> {
  const { kind, written } = resolved.part;
  const known = await Promise.all(
    tokensOf(written).map(async ({ token, start, end }) => {
      const word = written.slice(start, end);
      const near = (await reader.word(token)) === undefined ? (await suggest(word))[0] : undefined;
      return { start, end, word: near?.written ?? word, tokens: near?.tokens ?? [token] };
    }),
  );
  const instead = known.reduceRight(
    (text, { start, end, word }) => text.slice(0, start) + word + text.slice(end),
    written,
  );
  if (instead === written) return { part: resolved };
  const part = await resolvePart(reader, {
    kind,
    written: instead,
    tokens: [known.flatMap(({ tokens }) => tokens)],
  });
  if (documentsOf(part.postings).size === 0) return { part: resolved };
  return kind === 'phrase'
    ? { part: resolved, correction: { written, instead: undefined, others: [instead] } }
    : { part, correction: { written, instead, others: [] } };
}

/** What was found in place of a word. */
interface Found {
  instead: string;
  others: string[];
  part: ResolvedPart;
  isDoubtful: boolean;
  isPlain: boolean;
  /** Set if it is only offered. */
  isOffer: boolean;
  distance: number;
}

async function firstFound(
  reader: IndexReader,
  { written, isName, tokens: [[asked = ''] = []] }: AskedPart,
  suggest: Suggest,
  beside: ReadonlySet<number>,
): Promise<Found | undefined> {
  const near = (await suggest(written))
    .filter((suggestion) => suggestion.isName || isName !== true)
    .slice(0, TRIED);
  const resolved = await Promise.all(
    near.map(async (suggestion) => {
      const part = await resolvePart(reader, asPart(suggestion));
      return { suggestion, part, documents: documentsOf(part.postings) };
    }),
  );
  const found = resolved.filter(({ documents }) => documents.size > 0);
  // A name that goes with the word beside it comes before words.
  const nearest =
    found.find(
      ({ suggestion, part }) =>
        suggestion.isName && recordsNamed(reader, [part]).some((record) => beside.has(record)),
    ) ?? found[0];
  if (nearest === undefined) return undefined;
  const alike = found.filter(
    (other) => other === nearest || areOneName(other.suggestion, nearest.suggestion),
  );
  // Of names that sound alike, the one that the word beside it is in: the strait of Meren, not the minister Merrin.
  const together = alike.filter(({ part }) =>
    recordsNamed(reader, [part]).some((record) => beside.has(record)),
  );
  const same = together.length > 0 ? together : alike;
  const isTitle = ({ part }: (typeof same)[number]) =>
    Number((part.postings[TITLE]?.documents.length ?? 0) > 0);
  // The name by which a record is known, or that most documents have.
  const [shown] = same.toSorted((a, b) => isTitle(b) - isTitle(a) || b.documents.size - a.documents.size);
  const instead = shown!.suggestion.written;
  const part = await resolvePart(reader, {
    ...shown!.part.part,
    tokens: [shown!, ...same.filter((other) => other !== shown)].flatMap((other) => other.part.part.tokens),
  });
  const documents = documentsOf(part.postings);
  const different = found.filter((other) =>
    [...other.documents].some((document) => !documents.has(document)),
  );
  return {
    instead,
    others: different.map(({ suggestion }) => suggestion.written),
    part,
    distance: nearest.suggestion.distance,
    isPlain: !nearest.suggestion.isName,
    isDoubtful: nearest.suggestion.isName && nearest.suggestion.distance > SURE_NAME,
    // A part of a name in Arabic letters may be any word: the base (قاعدة) of Ain al-Asad is not al-Qaeda.
    isOffer:
      isArabic(shown!.suggestion.tokens[0] ?? '') &&
      !isArabic(asked) &&
      together.length === 0 &&
      (await namedDocuments(reader, [groupOf([shown!.part])], RECORD_KINDS, { isStrict: true })).length === 0,
  };
}

/** Whether two names are romanisations of one, as Hamrin, Hemrin and Hamreen; not Baghdad and Baghdadi. */
function areOneName(one: Suggestion, other: Suggestion): boolean {
  const [a, b] = [one, other].map(({ tokens, isName }) =>
    isName && tokens.length === 1 ? soundOf(tokens[0]!).replace(/[AEIUY]/g, 'A') : undefined,
  );
  return a !== undefined && a === b;
}

function asPart({ written, tokens, isName }: Suggestion): AskedPart {
  const [only = '', more] = tokens;
  if (more !== undefined) return { kind: 'phrase', written, tokens: [tokens] };
  return { kind: 'word', written, tokens: [tokens, ...otherForms(only, isName).map((form) => [form])] };
}
