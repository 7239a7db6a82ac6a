import type { SearchDocument } from '../document.ts';
import { eachFacet, SEARCH_FACETS, type SearchFacet } from '../facets.ts';
import { facetFile, facetKey, FACETS_FILE, type FacetHead, type FacetRow, type IndexFile } from './layout.ts';
import { readAscending } from './numbers.ts';
import { writeAscending } from './text-writer.ts';

/** How many values of a facet are known before its list is loaded. */
const FIRST_VALUES = 6;
/** Facets whose values grow with the archive. */
const ALWAYS_LONG: readonly SearchFacet[] = ['actor', 'place'];
/** Characters in the list of another facet from which on it is long: its documents grow with the archive, too. */
const LONG_SIGNS = 3000;
/** Characters in a part of a long facet's list. */
const SIGNS_A_PART = 24_000;

/** The result of writing the facets. */
export interface WrittenFacets {
  heads: Record<SearchFacet, FacetHead>;
  files: IndexFile[];
  /** The values of long facets by `facetKey`, to be stored among the words: the documents, a bar, the label. */
  keys: Map<string, string>;
}

/** Collects which documents have which values of facets, and writes the facet files. */
export class FacetFiles {
  readonly #values = eachFacet(() => new Map<string, { label: string; documents: number[] }>());
  #documents = 0;

  /** Reads the facet files of an index; `heads` is what is known before they are loaded. */
  static read(heads: Record<SearchFacet, FacetHead>, read: (path: string) => string): FacetFiles {
    const files = new FacetFiles();
    const short = JSON.parse(read(FACETS_FILE)) as Partial<Record<SearchFacet, FacetRow[]>>;
    for (const facet of SEARCH_FACETS) {
      const parts = heads[facet].isLong === true ? heads[facet].parts : 0;
      const rows = [
        ...(short[facet] ?? []),
        ...Array.from(
          { length: parts },
          (_, part) => JSON.parse(read(facetFile(facet, part))) as FacetRow[],
        ).flat(),
      ];
      for (const [id, label, documents] of rows)
        files.#values[facet].set(id, { label, documents: readAscending(documents) });
    }
    return files;
  }

  /** Replaces the facet values of documents added before. */
  replace(documents: ReadonlyMap<number, SearchDocument['facets']>): void {
    for (const facet of SEARCH_FACETS) {
      const values = this.#values[facet];
      for (const value of values.values())
        value.documents = value.documents.filter((document) => !documents.has(document));
      for (const [document, facets] of documents)
        for (const { id, label } of facets[facet] ?? []) {
          const value = values.get(id) ?? { label, documents: [] };
          values.set(id, { label, documents: [...new Set([...value.documents, document])] });
        }
      for (const [id, value] of values)
        if (value.documents.length === 0) values.delete(id);
        else value.documents.sort((a, b) => a - b);
    }
  }

  /** Adds a document; its number is the number of documents added before. */
  add(facets: SearchDocument['facets']): void {
    for (const facet of SEARCH_FACETS) {
      for (const { id, label } of facets[facet] ?? []) {
        const value = this.#values[facet].get(id) ?? { label, documents: [] };
        this.#values[facet].set(id, value);
        if (value.documents.at(-1) !== this.#documents) value.documents.push(this.#documents);
      }
    }
    this.#documents += 1;
  }

  /** Returns the facet files, the heads that are known before any file is loaded, and the keys of long facets. */
  write(): WrittenFacets {
    const lists = eachFacet((facet) => this.#listOf(facet));
    const long = SEARCH_FACETS.filter(
      (facet) => ALWAYS_LONG.includes(facet) || signsIn(lists[facet]) >= LONG_SIGNS,
    );
    const parts = new Map(long.map((facet) => [facet, partsOf(lists[facet])]));
    const short = SEARCH_FACETS.filter((facet) => !long.includes(facet)).map((facet) => [
      facet,
      lists[facet].map(({ row }) => row),
    ]);
    return {
      heads: eachFacet((facet) => ({
        size: lists[facet].length,
        parts: parts.get(facet)?.length ?? 1,
        ...(long.includes(facet) ? { isLong: true as const } : {}),
        first: lists[facet].slice(0, FIRST_VALUES).map(({ row: [id, label], count }) => [id, label, count]),
      })),
      files: [
        { path: FACETS_FILE, content: JSON.stringify(Object.fromEntries(short)) },
        ...[...parts].flatMap(([facet, ofFacet]) =>
          ofFacet.map((rows, part) => ({ path: facetFile(facet, part), content: JSON.stringify(rows) })),
        ),
      ],
      keys: new Map(
        long.flatMap((facet) =>
          lists[facet].map(({ row: [id, label, documents] }): [string, string] => [
            facetKey(facet, id),
            `${documents}|${label}`,
          ]),
        ),
      ),
    };
  }

  /** The values of a facet: years by date, otherwise those with most documents first. */
  #listOf(facet: SearchFacet): { row: FacetRow; count: number }[] {
    const list = [...this.#values[facet]].map(([id, { label, documents }]) => ({
      row: [id, label, writeAscending(documents)] satisfies FacetRow,
      count: documents.length,
    }));
    const byId = (a: FacetRow, b: FacetRow) => (a[0] < b[0] ? -1 : 1);
    return list.sort((a, b) => (facet === 'year' ? 0 : b.count - a.count) || byId(a.row, b.row));
  }
}

const signsIn = (list: readonly { row: FacetRow }[]) =>
  list.reduce((sum, { row }) => sum + row.join('').length, 0);

function partsOf(list: readonly { row: FacetRow }[]): FacetRow[][] {
  const parts: FacetRow[][] = [];
  let room = 0;
  for (const { row } of list) {
    const signs = row.reduce((sum, text) => sum + text.length, 0);
    if (signs > room || parts.length === 0) {
      parts.push([]);
      room = SIGNS_A_PART;
    }
    parts.at(-1)!.push(row);
    room -= signs;
  }
  return parts;
}
