import type { MentionKind } from '../schema/account.ts';
import type { Id } from '../schema/id.ts';

const SECTIONS = { actor: 'actors', place: 'places', outlet: 'outlets' } satisfies Record<
  MentionKind,
  string
>;

/** A path with the page number of a list; the first page has none. */
export const withPage = (path: string, page: number) => (page === 1 ? path : `${path}page/${page}/`);

/** A path with a paragraph of its page as the fragment, if one is given. */
export function withParagraph(path: string, paragraph: number | undefined): string {
  return paragraph === undefined ? path : `${path}#p${paragraph}`;
}

/** Makes paths of folders below a base: `articles`, `old-bridge` gives `/news/articles/old-bridge/`. */
export function foldersBelow(base: string): (...parts: (string | number)[]) => string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return (...parts) => (parts.length === 0 ? root : `${root}${parts.join('/')}/`);
}

/**
 * The URLs that a comparison links to, and those of the data that the compare page loads: a part of `createUrls`, kept
 * separate so that the compare page's script includes no others.
 */
export function createComparisonUrls(base: string) {
  const folder = foldersBelow(base);
  return {
    article: (id: Id, paragraph?: number) => withParagraph(folder('articles', id), paragraph),
    original: (id: Id, paragraph?: number) => withParagraph(folder('articles', id, 'original'), paragraph),
    /** The list of all records of an authority. */
    records: (authority: MentionKind, page = 1) => withPage(folder(SECTIONS[authority]), page),
    record: (authority: MentionKind, id: Id, page = 1) => withPage(folder(SECTIONS[authority], id), page),
    /** The definition of a stance in the codebook. */
    stance: (id: Id) => `${folder('about')}#stances-${id}`,
    /** A codebook as the compare page's script loads it (JSON). */
    comparisonCodebook: (id: Id) => `${folder('compare')}codebooks/${id}.json`,
    /** An article as the compare page's script loads it (JSON). */
    comparedArticle: (id: Id) => `${folder('compare')}articles/${id}.json`,
  };
}

/** The URLs of one site that comparisons need. */
export type ComparisonUrls = ReturnType<typeof createComparisonUrls>;
