import type { AskedPart } from './asked-part.ts';
import { readAsked, type Asked } from './asked.ts';
import { RECORD_KINDS, type DocumentKind } from './document.ts';
import { NarrowedArticles, sortCounts, type FacetCount, type LoadedFacets } from './facet-counts.ts';
import { eachFacet, SEARCH_FACETS, type SearchFacet } from './facets.ts';
import type { IndexReader } from './index-files/index-reader.ts';
import type { Wanted } from './find-tokens.ts';
import { loosen, singles, writeGroup } from './loosen.ts';
import { correctAll, excludedBy } from './kept-groups.ts';
import { hasFacets, type SearchQuery } from './query.ts';
import { rank, rankByNearness, type Ranked } from './rank.ts';
import { resolveAsked, unreadIn, withoutUnread, type ResolvedGroup, type ResolvedQuery } from './resolve.ts';
import type { Suggest } from './correct.ts';
import type { Correction } from './correction.ts';
import { namedDocuments } from './named-documents.ts';
import { documentsWithRows } from './neighbours.ts';
import { factsWithMost } from './facts.ts';
import { rankQuestions, type FoundQuestion } from './questions.ts';

/** The values of a facet, as far as its list is loaded. */
export interface FacetAnswer {
  values: FacetCount[];
  /** How many values the whole list has, and whether all of it is loaded. */
  size: number;
  isWhole: boolean;
  /** Whether its list is loaded only when it is opened. */
  isLong: boolean;
}

/** The results of a query as document numbers: articles, and separately records, dossiers and questions. */
export interface SearchAnswer {
  /** The query as finally searched for: with corrections, and reduced to most of the words if nothing has all of them. */
  asked: Asked;
  /** Whether it asks for anything; punctuation alone does not. */
  isAsking: boolean;
  /** Words that are not in the index, and what was searched for instead. */
  corrections: Correction[];
  /** The words dropped because nothing has all of them; empty if something does. */
  dropped: string[];
  /** What could not be looked up, or not in all its forms, since files of the index could not be loaded. */
  unread: string[];
  articles: number[];
  records: number[];
  dossiers: number[];
  /** Pages of the site. */
  pages: number[];
  /** The dated facts of chronologies. */
  facts: number[];
  questions: FoundQuestion[];
  facets: Record<SearchFacet, FacetAnswer>;
  /** Whether the lists of facets could be loaded, as far as they were needed. */
  hasLists: boolean;
}

/** A less restrictive query that finds something. */
export interface Looser {
  label: string;
  query: SearchQuery;
  count: number;
  /** Set if it asks for what its label says alone; else it asks for all but that. */
  isOnly?: true;
}

/** Which long facets have their list open, and how many parts of it are wanted. */
export type OpenFacets = Partial<Record<SearchFacet, number>>;

/** The search over one index: any of the values within a facet, all facets, and everything the text asks for. */
export class SearchEngine {
  readonly #reader: IndexReader;
  readonly #suggest: Suggest;

  constructor(reader: IndexReader, suggest: Suggest) {
    this.#reader = reader;
    this.#suggest = suggest;
  }

  /**
   * Runs a query. A chosen value that the index does not have finds nothing. What could not be loaded is left out, and named in the
   * answer; rejects if nothing of the query could be looked up, or the list of a chosen value could not be loaded.
   */
  async run(query: SearchQuery, open: OpenFacets = {}): Promise<SearchAnswer> {
    const literal = readAsked(query.text);
    if (literal.groups.length + literal.without.length === 0 && !hasFacets(query))
      return this.#nothingAsked(literal, open);
    const facets = this.#loadFacets(query, open);
    const resolved = await resolveAsked(this.#reader, literal);
    const read = withoutUnread(resolved);
    const made = await correctAll(this.#reader, read, this.#suggest, literal.neighbours);
    const { query: corrected, corrections, groups, dropped } = made;
    const ranked = rankByNearness(
      this.#rank(groups, corrected),
      await documentsWithRows(this.#reader, literal, groups),
      this.#reader.size,
    );
    const articles = ranked.filter(({ document }) => this.#isArticle(document));
    const { lists: loaded, isWhole } = await facets;
    const narrowed = new NarrowedArticles(
      groups.length === 0 ? this.#allArticles(corrected) : new Set(articles.map(({ document }) => document)),
      query,
      loaded,
    );
    const found = groups.length === 0 ? this.#everyArticle(corrected) : articles;
    const others = hasFacets(query) ? [] : ranked;
    const records = this.#ofKinds(others, RECORD_KINDS);
    const pages = this.#ofKinds(others, ['page']);
    const excluded = excludedBy(corrected);
    const factsWithAll = this.#ofKinds(dropped.length === 0 ? others : [], ['fact']);
    return {
      asked: askedBy({ groups, without: corrected.without }, literal),
      isAsking: true,
      // What was dropped after all was not searched for.
      corrections: corrections.filter(({ instead }) => instead === undefined || !dropped.includes(instead)),
      dropped: dropped.map((word) => corrections.find(({ instead }) => instead === word)?.written ?? word),
      unread: unreadIn(resolved).map((part) => writeGroup([part])),
      articles: sortArticles(
        found.filter(({ document }) => narrowed.has(document)),
        query,
      ),
      records:
        records.length === 0 && !hasFacets(query)
          ? await namedDocuments(this.#reader, corrected.groups, RECORD_KINDS, { excluded })
          : records,
      dossiers: this.#ofKinds(others, ['dossier']),
      facts: hasFacets(query)
        ? []
        : factsWithAll.length > 0
          ? factsWithAll
          : await factsWithMost(this.#reader, corrected),
      pages:
        pages.length === 0 && !hasFacets(query)
          ? await namedDocuments(this.#reader, corrected.groups, ['page'], { excluded })
          : pages,
      questions: hasFacets(query)
        ? []
        : rankQuestions(
            corrected,
            (document) => this.#reader.kindOf(document) === 'question',
            (kept) => this.#rank(kept, corrected, 'any'),
          ),
      facets: eachFacet((facet) => ({
        values: narrowed.count(facet, loaded[facet], query.facets[facet]),
        size: this.#reader.start.facets[facet].size,
        isWhole: !this.#reader.isLong(facet) || (open[facet] ?? 0) >= this.#reader.start.facets[facet].parts,
        isLong: this.#reader.isLong(facet),
      })),
      hasLists: isWhole,
    };
  }

  /**
   * What could be dropped from a query that finds nothing, each with how much the rest would find; or if the rest never finds anything,
   * what finds something alone. Options that find nothing are left out.
   */
  async loosen(query: SearchQuery): Promise<Looser[]> {
    const asked = readAsked(query.text);
    const { lists: facets } = await this.#loadFacets(query, {});
    const resolved = await resolveAsked(this.#reader, asked);
    const count = (groups: readonly ResolvedGroup[], looser: SearchQuery) => {
      const found =
        groups.length === 0
          ? this.#allArticles(resolved)
          : new Set(this.#rank(groups, resolved).map(({ document }) => document));
      const narrowed = new NarrowedArticles(found, looser, facets);
      return [...found].filter((document) => this.#isArticle(document) && narrowed.has(document)).length;
    };
    const ways = loosen(query, asked).map(({ dropped, query: looser }): Looser => {
      const groups =
        'group' in dropped ? resolved.groups.filter((_, at) => at !== dropped.group) : resolved.groups;
      const label =
        'group' in dropped
          ? dropped.text
          : dropped.ids
              .map((id) => facets[dropped.facet].find((value) => value.id === id)?.label ?? id)
              .join(', ');
      return { label, query: looser, count: count(groups, looser) };
    });
    const found = ways.filter((way) => way.count > 0);
    if (found.length > 0) return found;
    return singles(query, asked)
      .map(({ text, group, query: single }): Looser => {
        const alone = resolved.groups.filter((_, at) => at === group);
        return { label: text, query: single, count: count(alone, single), isOnly: true };
      })
      .filter((way) => way.count > 0);
  }

  async #nothingAsked(asked: Asked, open: OpenFacets): Promise<SearchAnswer> {
    const lists = await Promise.all(SEARCH_FACETS.map((facet) => this.#everyValue(facet, open[facet] ?? 0)));
    const facets = new Map(SEARCH_FACETS.map((facet, at) => [facet, lists[at]!]));
    return {
      asked,
      isAsking: false,
      corrections: [],
      dropped: [],
      unread: [],
      articles: [],
      records: [],
      dossiers: [],
      pages: [],
      facts: [],
      questions: [],
      facets: eachFacet((facet) => facets.get(facet)!),
      hasLists: true,
    };
  }

  /** The values of a facet with their numbers of articles: only the first ones until its list is opened. */
  async #everyValue(facet: SearchFacet, parts: number): Promise<FacetAnswer> {
    const { size, first, parts: all } = this.#reader.start.facets[facet];
    const values =
      parts === 0
        ? first.map(([id, label, count]) => ({ id, label, count, isChosen: false }))
        : (await this.#reader.facet(facet, parts)).map(({ id, label, documents }) => ({
            id,
            label,
            count: documents.length,
            isChosen: false,
          }));
    return {
      values: this.#reader.isLong(facet) && parts === 0 ? [] : sortCounts(facet, values),
      size,
      isWhole: this.#reader.isLong(facet) ? parts >= all : values.length === size,
      isLong: this.#reader.isLong(facet),
    };
  }

  /** Loads what a query needs of facets. A list that cannot be loaded is empty, unless a value of it is chosen: then this rejects. */
  async #loadFacets(
    { facets: chosen }: SearchQuery,
    open: OpenFacets,
  ): Promise<{ lists: LoadedFacets; isWhole: boolean }> {
    let isWhole = true;
    const lists = await Promise.all(
      SEARCH_FACETS.map(async (facet) => {
        const list = await this.#reader.facet(facet, open[facet] ?? 0).catch((error: unknown) => {
          if (chosen[facet].length > 0) throw error;
          isWhole = false;
          return [];
        });
        if (!this.#reader.isLong(facet)) return list;
        const missing = chosen[facet].filter((id) => !list.some((value) => value.id === id));
        const values = await Promise.all(missing.map((id) => this.#reader.facetValue(facet, id)));
        return [...list, ...values.filter((value) => value !== undefined)];
      }),
    );
    const byFacet = new Map(SEARCH_FACETS.map((facet, at) => [facet, lists[at]!]));
    return { lists: eachFacet((facet) => byFacet.get(facet)!), isWhole };
  }

  #rank(
    groups: readonly ResolvedGroup[],
    { without }: ResolvedQuery,
    mustMeet: 'all' | 'any' = 'all',
  ): Ranked[] {
    if (groups.length === 0) return [];
    return rank(
      groups.map(({ parts }) => parts),
      without.map(({ postings }) => postings),
      { documents: this.#reader.size, lengths: this.#reader.start.lengths },
      mustMeet,
    );
  }

  #ofKinds(ranked: readonly Ranked[], kinds: readonly DocumentKind[]): number[] {
    return ranked
      .map(({ document }) => document)
      .filter((document) => kinds.includes(this.#reader.kindOf(document)));
  }

  #isArticle(document: number): boolean {
    return document < this.#reader.start.kinds.article;
  }

  #allArticles(query: ResolvedQuery): Set<number> {
    return new Set(this.#everyArticle(query).map(({ document }) => document));
  }

  /** The articles that have nothing of what must be absent, newest first. */
  #everyArticle(query: ResolvedQuery): Ranked[] {
    const { article } = this.#reader.start.kinds;
    const excluded = excludedBy(query);
    return Array.from({ length: article }, (_, at) => ({ document: article - 1 - at, score: 0 })).filter(
      ({ document }) => !excluded.has(document),
    );
  }
}

/** The tokens a query looks for, as needed to find passages. */
export function wantedOf({ groups }: Asked): Wanted {
  return groups.flat().flatMap(({ tokens }: AskedPart) => tokens);
}

function askedBy({ groups, without }: ResolvedQuery, { skipped, neighbours }: Asked): Asked {
  return {
    skipped,
    neighbours,
    groups: groups.map(({ parts }) => parts.map(({ part }) => part)),
    without: without.map(({ part }) => part),
  };
}

// Articles are numbered by date.
function sortArticles(articles: readonly Ranked[], { sort }: SearchQuery): number[] {
  const numbers = articles.map(({ document }) => document);
  if (sort === 'relevance') return numbers;
  return numbers.sort((a, b) => (sort === 'oldest' ? a - b : b - a));
}
