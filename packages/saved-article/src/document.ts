/** What an input is, found out from its bytes and not from its name. */
export type SourceKind = 'text' | 'html' | 'mhtml' | 'markdown' | 'warc' | 'wacz';

/** What a document in an input is, once containers are opened. */
export type DocumentFormat = 'text' | 'html' | 'markdown';

/** Something that an editor should know of a document that goes through all the same. */
export interface Warning {
  /** A stable name for programs, in kebab-case: `replacement-characters`. */
  code: string;
  /** What was seen and what it means, in a sentence for the editor. */
  message: string;
}

/** Why a document, a record or an input does not go through. */
export interface Failure {
  /** Where: the path, with `#OFFSET` of the record in a capture and `!MEMBER` in a package. */
  source: string;
  /** A stable name for programs, in kebab-case: `too-large`, `digest-mismatch`. */
  code: string;
  /** What is wrong and how to mend it, in one line. */
  message: string;
  /** Decides the exit code: a document that fails, input that cannot be used, the disk, or integrity. */
  kind: 'document' | 'input' | 'disk' | 'integrity';
}

/** One document found in an input, as bytes, with what its container says of it. */
export interface SourceDocument {
  /** The path as given; `PATH#OFFSET` for a record, `PATH!MEMBER#OFFSET` for one in a package. */
  source: string;
  kind: SourceKind;
  format: DocumentFormat;
  /** The document's bytes: of the file, or the decoded payload of a record. The fingerprint is taken of them. */
  bytes: Uint8Array;
  /** The `Content-Type` that a server gave, with its charset where it names one. */
  contentType?: string | undefined;
  /** The `Content-Language` that a server gave (RFC 9110, 8.5): one language or several, as it stands. */
  contentLanguage?: string | undefined;
  /** The address that it was captured from. */
  url?: string | undefined;
  /** When it was captured, as the capture says (`2020-05-08T10:11:12Z`). */
  capturedAt?: string | undefined;
  warnings: Warning[];
}

/** A document's text after its character set is known. */
export interface DecodedText {
  text: string;
  /** The encoding by its WHATWG name: `utf-8`, `windows-1256`. */
  encoding: string;
  /** What the encoding was chosen by. */
  chosenBy: 'bom' | 'http' | 'meta' | 'utf-8' | 'detector';
  warnings: Warning[];
}

/** Where in a document a piece of metadata was found. */
export type FoundIn =
  | 'json-ld'
  | 'microdata'
  | 'meta'
  | 'time'
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

/** A piece of metadata with where it was found; `at` is the paragraph, where it stands in one. */
export interface Found<T> {
  value: T;
  foundIn: FoundIn;
  at?: number | undefined;
}

/** A block of the main text. Only `paragraph` blocks are counted and numbered, from 1. */
export interface Block {
  kind: 'paragraph' | 'heading';
  /** Plain text, white space collapsed, no markup. */
  text: string;
}

/** What an extractor makes of a document: its main text and what it says of itself. */
export interface ExtractedArticle {
  title?: Found<string> | undefined;
  /** The name of the outlet or site, as the document gives it. */
  siteName?: Found<string> | undefined;
  byline?: Found<string> | undefined;
  /** BCP 47. */
  language?: Found<string> | undefined;
  direction: 'ltr' | 'rtl';
  /** EDTF, as exact as the document gives it: `2020-05-08`. */
  published?: Found<string> | undefined;
  /** EDTF. */
  modified?: Found<string> | undefined;
  /** The canonical address, http or https. */
  url?: Found<string> | undefined;
  blocks: Block[];
  /** Lines that were left out as not of the article, with the rule that says so, for the editor to look over. */
  removed: { text: string; why: string }[];
  warnings: Warning[];
}
