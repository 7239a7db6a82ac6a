import type { Author } from '../schema/author.ts';
import type { CitedType } from '../schema/cited-type.ts';

/** The date of a cited item. */
export interface CitedDate {
  /** EDTF (ISO 8601-2, level 0 or 1). */
  edtf: string;
  /** The same in the words of the archive's language. */
  words: string;
  /** Whether the item itself gives it; otherwise it was inferred. */
  isStated: boolean;
}

/** What is cited: an article of an outlet, or a page of the archive. All formats are made from it. */
export interface CitedItem {
  /** Identifies it in a list: letters and digits of ASCII, `-` and `.`. */
  key: string;
  type: CitedType;
  title: string;
  /** The language of the title (BCP 47). */
  language: string;
  authors: readonly Author[];
  /** Who published it: the paper, the site, the institution of a report. */
  outlet?: string | undefined;
  date?: CitedDate | undefined;
  url?: string | undefined;
  abstract?: string | undefined;
  /** What kind of text it is, in words. */
  genre?: string | undefined;
  /** What else a reader should know, in whole sentences: "Republished by …". */
  notes: readonly string[];
}

/** What the type of an item is called elsewhere. */
interface TypeNames {
  /** CSL 1.0.2. */
  csl: string;
  /** Zotero's item types. */
  zotero: string;
  /** BibLaTeX's entry types, with `entrysubtype`. */
  biblatex: { type: string; subtype?: string };
  ris: string;
  /** schema.org. */
  schema: string;
}

/** What each type is called in the formats and programs that know it. */
export const TYPE_NAMES: Readonly<Record<CitedType, TypeNames>> = {
  'newspaper-article': {
    csl: 'article-newspaper',
    zotero: 'newspaperArticle',
    biblatex: { type: 'article', subtype: 'newspaper' },
    ris: 'NEWS',
    schema: 'NewsArticle',
  },
  'magazine-article': {
    csl: 'article-magazine',
    zotero: 'magazineArticle',
    biblatex: { type: 'article', subtype: 'magazine' },
    ris: 'MGZN',
    schema: 'Article',
  },
  'web-page': {
    csl: 'webpage',
    zotero: 'webpage',
    biblatex: { type: 'online' },
    ris: 'ELEC',
    schema: 'Article',
  },
  'blog-post': {
    csl: 'post-weblog',
    zotero: 'blogPost',
    biblatex: { type: 'online' },
    ris: 'BLOG',
    schema: 'BlogPosting',
  },
  report: { csl: 'report', zotero: 'report', biblatex: { type: 'report' }, ris: 'RPRT', schema: 'Report' },
};

/** The variables of CSL that the items of an archive can have, as `pruneStyle` takes them. */
export const CSL_VARIABLES = [
  'title',
  'container-title',
  'publisher',
  'author',
  'issued',
  'URL',
  'language',
] as const;
