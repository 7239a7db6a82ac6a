import { SEARCH_FIELDS, type DocumentKind, type SearchDocument, type SearchField } from '../document.ts';
import { joinedTermsOf, termsOf } from '../terms.ts';
import { hashPair, hashText } from './hash.ts';
import type { ShownDocument } from './layout.ts';

/** Everything that the index needs of one document: plain data that follows from the document alone. */
export interface DocumentTerms {
  kind: DocumentKind;
  shown: ShownDocument;
  facets: SearchDocument['facets'];
  /** Of each field, in the order of `SEARCH_FIELDS`: its terms, each with how often it stands there; what hyphens join also as one. */
  terms: [term: string, count: number][][];
  /** Of each field, in the same order: how many terms it has. */
  lengths: number[];
  /** The hashes of the terms that follow each other within a title, a passage or a name; ascending, each once. */
  pairs: number[];
}

/** Reads the terms of a document. */
export function analyse(document: SearchDocument): DocumentTerms {
  const { kind, url, title, date = '', by = [], summary, passages, records, facets } = document;
  const fields = new Map(SEARCH_FIELDS.map((field) => [field, { counts: new Map<string, number>(), length: 0 }]));
  const pairs = new Set<number>();
  const add = (name: SearchField, text: string): void => {
    const field = fields.get(name)!;
    let before: number | undefined;
    for (const { term } of termsOf(text)) {
      field.counts.set(term, (field.counts.get(term) ?? 0) + 1);
      field.length += 1;
      const hash = hashText(term);
      if (before !== undefined) pairs.add(hashPair(before, hash));
      before = hash;
    }
    for (const { term } of joinedTermsOf(text)) field.counts.set(term, (field.counts.get(term) ?? 0) + 1);
  };
  add('title', title);
  add('summary', summary);
  for (const { names } of records) for (const name of names) add('names', name);
  for (const { field, text } of passages) add(field, text);
  return {
    kind,
    shown: { url, title, date, by, summary, passages, records },
    facets,
    terms: [...fields.values()].map(({ counts }) => [...counts]),
    lengths: [...fields.values()].map(({ length }) => length),
    pairs: [...pairs].sort((a, b) => a - b),
  };
}
