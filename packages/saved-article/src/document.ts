/** The kind of an input, detected from its bytes, not its name. */
export type SourceKind = 'text' | 'html' | 'mhtml' | 'markdown' | 'warc' | 'wacz';

/** The format of a document once its container is opened. */
export type DocumentFormat = 'text' | 'html' | 'markdown';

/** Something an editor should know about a document that is read all the same. */
export interface Warning {
  /** A stable name for programs, in kebab-case: `replacement-characters`. */
  code: string;
  /** The finding and its meaning, as a sentence for the editor. */
  message: string;
}

/** Why a document, a record or an input is not read. */
export interface Failure {
  /** Where: the path, with `#OFFSET` for a record of a capture and `!MEMBER` for a member of a package. */
  source: string;
  /** A stable name for programs, in kebab-case: `too-large`, `digest-mismatch`. */
  code: string;
  /** The problem and its remedy, in one line. */
  message: string;
  /** What failed: a document, an input that can't be used, the disk, or the integrity of data. */
  kind: 'document' | 'input' | 'disk' | 'integrity';
  /** Whether the damaged input holds something whole that reading with `salvage` would keep. */
  isSalvageable?: boolean | undefined;
}

/** One document found in an input, as bytes, with what its container says about it. */
export interface SourceDocument {
  /** The path as given; `PATH#OFFSET` for a record, `PATH!MEMBER#OFFSET` for one in a package. */
  source: string;
  kind: SourceKind;
  format: DocumentFormat;
  /** The document's bytes: of the file, or the decoded payload of a record. Its SHA-256 is that of these. */
  bytes: Uint8Array;
  /** The server's `Content-Type`, with its charset if there is one. */
  contentType?: string | undefined;
  /** The server's `Content-Language` as written (RFC 9110, 8.5): one language or several. */
  contentLanguage?: string | undefined;
  /** The address it was captured from. */
  url?: string | undefined;
  /** When it was captured, according to the capture (`2020-05-08T10:11:12Z`). */
  capturedAt?: string | undefined;
  warnings: Warning[];
}

/** The decoded text of a document. */
export interface DecodedText {
  text: string;
  /** The encoding by its WHATWG name: `utf-8`, `windows-1256`. */
  encoding: string;
  /** What decided the encoding. */
  chosenBy: 'bom' | 'http' | 'meta' | 'utf-8' | 'detector';
  warnings: Warning[];
}

/** Where in a document a piece of metadata was found. */
export type FoundIn =
  | 'json-ld'
  | 'microdata'
  | 'meta'
  | 'time'
  | 'script'
  | 'title'
  | 'heading'
  | 'byline'
  | 'dateline'
  | 'text'
  | 'url'
  | 'html'
  | 'http'
  | 'frontmatter'
  | 'detector';

/** A piece of metadata with where it was found; `at` is the number of its paragraph, if it is in one. */
export interface Found<T> {
  value: T;
  foundIn: FoundIn;
  at?: number | undefined;
}

/** A date with where it was found, as EDTF. */
export interface FoundDay extends Found<string> {
  /** The two days that it may mean, the earlier first, where nothing settles which; `value` is the time from one to the other. */
  either?: readonly [string, string] | undefined;
  /** `hijri` if it was converted from the lunar Hijri calendar, and may be off by one day. */
  calendar?: 'hijri' | undefined;
}

/** A block of the main text. Only `paragraph` blocks are counted and numbered, from 1. */
export interface Block {
  kind: 'paragraph' | 'heading';
  /** Plain text, white space collapsed, no markup. */
  text: string;
  /** What a paragraph is in the document if it is more than running text: a quotation, an item of a list, a caption. */
  form?: 'quote' | 'item' | 'caption' | undefined;
}

/**
 * A way to the main text of a page: `readability` is Readability.js; `densest` the smallest element that holds nearly all
 * prose; `combined` the first, completed by the second; `structured-data` the text that the page has for machines.
 */
export type Extractor = 'combined' | 'readability' | 'densest' | 'structured-data';

/** How much of a page one rule left out. */
export interface LeftByRule {
  /** The rule, as in `ExplainedBlock`. */
  rule: string;
  blocks: number;
  words: number;
}

/** How the main text of a page was found, and how sure that is. */
export interface PageReading {
  /** What found it. */
  extractor: Extractor;
  /** How much of the prose Readability.js and the element around the text have in common, from 0 to 1. */
  agreement: number;
  /** The share of the page's prose that was kept, from 0 to 1: low on pages with comments or many teasers. */
  kept: number;
  /** The share of the words of the page's description that the text has, from 0 to 1, if the description is of the article. */
  described?: number | undefined;
  /** The share of the text's prose in the first of several elements that the page marks as texts of articles, if it marks several. */
  ofFirst?: number | undefined;
  /** What was left out of the page by each rule, most words first. */
  left: LeftByRule[];
  /** What the other way finds, if it is not sure which is right. */
  other?: { extractor: Extractor; blocks: Block[] } | undefined;
}

/** A block of a page, kept or left out. */
export interface ExplainedBlock {
  kind: Block['kind'];
  text: string;
  isKept: boolean;
  /** The number of a paragraph that was kept. */
  number?: number | undefined;
  /**
   * Of a kept block, what found it: an `Extractor`, or `restored` if it was put back to what Readability.js found. Of another, the rule that left it
   * out: a part of the page, a kind of line, or `outside` if the extractor did not take it.
   */
  rule: string;
}

/** The result of an extractor: the main text and the metadata of a document. */
export interface ExtractedArticle {
  title?: Found<string> | undefined;
  /** The name of the outlet or site as the document gives it. */
  siteName?: Found<string> | undefined;
  byline?: Found<string> | undefined;
  /** BCP 47. */
  language?: Found<string> | undefined;
  direction: 'ltr' | 'rtl';
  /** As precise as the document: `2020-05-08`. */
  published?: FoundDay | undefined;
  modified?: FoundDay | undefined;
  /** The canonical address, http or https. */
  url?: Found<string> | undefined;
  blocks: Block[];
  /** Lines that were left out as not part of the article, each with the rule that matched, for the editor to check. */
  removed: { text: string; why: string }[];
  /** Of a page alone. */
  reading?: PageReading | undefined;
  /** Every block of a page in page order, if that was asked for. */
  explained?: ExplainedBlock[] | undefined;
  /** What a page is instead of an article, if it is none. */
  otherPage?: Warning | undefined;
  warnings: Warning[];
}
