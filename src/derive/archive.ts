import type { Account, AccountOutline, MentionKind } from '../schema/account.ts';
import type { Actor } from '../schema/actor.ts';
import type { Article } from '../schema/article.ts';
import type { Codebook, SharedTerms, Term, Vocabulary, VocabularyName } from '../schema/codebook.ts';
import type { Id } from '../schema/id.ts';
import type { Outlet } from '../schema/outlet.ts';
import type { Place } from '../schema/place.ts';
import type { Site } from '../schema/site.ts';
import type { PublicationDay } from './publication-day.ts';

/** An article with everything derived from it for pages. */
export interface ArticleEntry {
  id: Id;
  data: Article;
  account: Account;
  outline: AccountOutline;
  published: PublicationDay;
}

/** An authority record with its id and its authority. */
export type RecordEntry =
  | { authority: 'actor'; id: Id; data: Actor }
  | { authority: 'place'; id: Id; data: Place }
  | { authority: 'outlet'; id: Id; data: Outlet };

/** A list of terms that pages look up independently of a codebook. */
export type TermList = VocabularyName | 'stances';

/** A record of one authority. */
export type RecordOf<Authority extends MentionKind> = Extract<RecordEntry, { authority: Authority }>;

/** The whole archive: checked content ordered by date, without Astro types. */
export interface Archive {
  site: Site;
  /** The codebooks, ordered by id. */
  codebooks: ReadonlyMap<Id, Codebook>;
  /** The shared vocabularies; `stances` are those of all codebooks, without duplicates. */
  vocabularies: Record<TermList, Vocabulary>;
  speakerClasses: SharedTerms['speakerClasses'];
  scale: SharedTerms['scale'];
  /** Every article, oldest first (see `byPublication`). */
  articles: readonly ArticleEntry[];
  /** Every article by id. */
  articlesById: ReadonlyMap<Id, ArticleEntry>;
  /** Every authority record, by authority and id, ordered by name. */
  records: Readonly<Record<MentionKind, ReadonlyMap<Id, RecordEntry>>>;
}

/** Thrown if an id has no entry although the content check guarantees one: the build ran on unchecked content. */
export class UncheckedContentError extends Error {
  override name = 'UncheckedContentError';
}

/** The record with this id. Throws `UncheckedContentError` if there is none. */
export function recordOf<Authority extends MentionKind>(
  archive: Archive,
  authority: Authority,
  id: Id,
): RecordOf<Authority> {
  const record = archive.records[authority].get(id);
  if (record === undefined)
    throw new UncheckedContentError(`There is no ${authority} "${id}". Run npm run check.`);
  // The map of an authority contains only its own records.
  return record as RecordOf<Authority>;
}

/** The article with this id. Throws `UncheckedContentError` if there is none. */
export function articleOf({ articlesById }: Archive, id: Id): ArticleEntry {
  const article = articlesById.get(id);
  if (article === undefined)
    throw new UncheckedContentError(`There is no article "${id}". Run npm run check.`);
  return article;
}

/** The term of a vocabulary with this id. Throws `UncheckedContentError` if there is none. */
export function termOf(archive: Archive, vocabulary: TermList, id: Id): Term {
  const term = archive.vocabularies[vocabulary].terms.find((candidate) => candidate.id === id);
  if (term === undefined)
    throw new UncheckedContentError(`There is no term "${id}" in ${vocabulary}. Run npm run check.`);
  return term;
}

/** The index of a stance among those of all codebooks, from 0; it determines the stance's mark on every page. */
export function stanceIndex(archive: Archive, id: Id): number {
  return archive.vocabularies.stances.terms.indexOf(termOf(archive, 'stances', id));
}

/** The codebook with this id. Throws `UncheckedContentError` if there is none. */
export function codebookOf({ codebooks }: Archive, id: Id): Codebook {
  const codebook = codebooks.get(id);
  if (codebook === undefined)
    throw new UncheckedContentError(`There is no codebook "${id}". Run npm run check.`);
  return codebook;
}
