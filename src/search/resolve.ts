import type { Asked, AskedPart } from './asked.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import { anyOf, documentsOf, phraseOf, type Postings } from './index-files/postings.ts';

/** A part of a query with where it stands. */
export interface ResolvedPart {
  part: AskedPart;
  postings: Postings;
}

/** Something that a query asks for, any part of which meets it, with the documents that do. */
export interface ResolvedGroup {
  parts: ResolvedPart[];
  documents: Set<number>;
}

/** A query with where each of its parts stands. */
export interface ResolvedQuery {
  groups: ResolvedGroup[];
  without: ResolvedPart[];
}

/** Looks up where the parts of a query stand. */
export async function resolveAsked(reader: IndexReader, asked: Asked): Promise<ResolvedQuery> {
  const [groups, without] = await Promise.all([
    Promise.all(asked.groups.map((parts) => resolveGroup(reader, parts))),
    Promise.all(asked.without.map((part) => resolvePart(reader, part))),
  ]);
  return { groups, without };
}

/** Looks up where any of some parts stands. */
export async function resolveGroup(
  reader: IndexReader,
  parts: readonly AskedPart[],
): Promise<ResolvedGroup> {
  const resolved = await Promise.all(parts.map((part) => resolvePart(reader, part)));
  return {
    parts: resolved,
    documents: new Set(resolved.flatMap(({ postings }) => [...documentsOf(postings)])),
  };
}

async function resolvePart(reader: IndexReader, part: AskedPart): Promise<ResolvedPart> {
  const found = await Promise.all(part.terms.map((sequence) => resolveSequence(reader, sequence)));
  return { part, postings: anyOf(found.filter((postings) => postings !== undefined)) };
}

/** Where terms follow each other: documents that have every pair of them; whether they have all in a row, the text says. */
async function resolveSequence(
  reader: IndexReader,
  sequence: readonly string[],
): Promise<Postings | undefined> {
  const words = await Promise.all(sequence.map((term) => reader.word(term)));
  const known = words.filter((word) => word !== undefined);
  if (known.length < words.length || known.length < 2) return known.length < words.length ? undefined : known[0];
  const pairs = await Promise.all(
    sequence.slice(1).map((term, at) => reader.pair(sequence[at]!, term)),
  );
  const [first = [], ...others] = pairs.map((documents) => new Set(documents));
  const inAll = [...first].filter((document) => others.every((documents) => documents.has(document)));
  return phraseOf(known, new Set(inAll));
}
