import type { AskedPart } from './asked-part.ts';
import { SEARCH_FIELDS } from './document.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { documentsOf } from './index-files/postings.ts';
import { groupOf, resolvePart, type ResolvedPart, type ResolvedQuery } from './resolve.ts';
import { soundOf } from './spelling/sounds.ts';
import type { Suggestion } from './spelling/suggestions.ts';
import { tokensOf } from './tokens.ts';

/** A word that is not in the index, and what was searched for instead. */
export interface Correction {
  written: string;
  /** `undefined` for a word of English, which is no slip, and for a phrase: what is near is only offered. */
  instead: string | undefined;
  /** Other near words that find different documents. */
  others: string[];
  /** Set for a name that is as likely another one as another spelling. */
  isDoubtful?: true;
}

/** Returns the archive's words and names that are near a word, best first. */
export type Suggest = (word: string) => Promise<readonly Suggestion[]>;

/** How many near words are tried. */
const TRIED = 5;
/** How many others are offered. */
const OFFERED = 2;
/** How far another romanisation of a name may be from it. */
const SURE_NAME = 0.3;
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
  const corrected = await Promise.all(
    query.groups.map((group) =>
      Promise.all(group.parts.map((resolved) => correctPart(reader, resolved, suggest))),
    ),
  );
  return {
    query: { ...query, groups: corrected.map((parts) => groupOf(parts.map(({ part }) => part))) },
    corrections: corrected.flat().flatMap(({ correction }) => correction ?? []),
  };
}

/** A part with what was made of it. */
interface Corrected {
  part: ResolvedPart;
  correction?: Correction;
}

async function correctPart(
  reader: IndexReader,
  resolved: ResolvedPart,
  suggest: Suggest,
): Promise<Corrected> {
  const { part } = resolved;
  const { written, tokens, kind } = part;
  if (documentsOf(resolved.postings).size > 0 || resolved.isUnread === true) return { part: resolved };
  if (kind === 'phrase' || kind === 'name') return correctRow(reader, resolved, suggest);
  if (kind !== 'word') return { part: resolved };
  const better = await firstFound(reader, part, suggest);
  if (better === undefined) return { part: resolved };
  const { instead, others } = better;
  // Where it cannot be told, the word is kept, and near ones are offered.
  if (await reader.isOrdinary(tokens[0]?.join('') ?? ''))
    return {
      part: resolved,
      correction: { written, instead: undefined, others: [instead, ...others].slice(0, OFFERED + 1) },
    };
  return {
    part: { ...better.part, distance: better.distance },
    correction: {
      written,
      instead,
      others: others.slice(0, OFFERED),
      ...(better.isDoubtful ? { isDoubtful: true } : {}),
    },
  };
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

async function firstFound(
  reader: IndexReader,
  { written, isName }: AskedPart,
  suggest: Suggest,
): Promise<
  { instead: string; others: string[]; part: ResolvedPart; isDoubtful: boolean; distance: number } | undefined
> {
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
  const [nearest] = found;
  if (nearest === undefined) return undefined;
  const same = found.filter((other) => other === nearest || areOneName(other.suggestion, nearest.suggestion));
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
    isDoubtful: nearest.suggestion.isName && nearest.suggestion.distance > SURE_NAME,
  };
}

/** Whether two names are romanisations of one, as Hamrin, Hemrin and Hamreen; not Baghdad and Baghdadi. */
function areOneName(one: Suggestion, other: Suggestion): boolean {
  const [a, b] = [one, other].map(({ tokens, isName }) =>
    isName && tokens.length === 1 ? soundOf(tokens[0]!).replace(/[AEIUY]/g, 'A') : undefined,
  );
  return a !== undefined && a === b;
}

function asPart({ written, tokens }: Suggestion): AskedPart {
  return { kind: tokens.length > 1 ? 'phrase' : 'word', written, tokens: [tokens] };
}
