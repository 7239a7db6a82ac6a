import type { ItemIds } from '../item-ids.ts';
import type { Coding } from '../../schema/coding.ts';
import type { Instruments, NameOf, QdaCode } from './codes.ts';
import type { SourceBlock, TextSpan } from './source-text.ts';
import type { QdaWords } from './words.ts';

/** An article as a source of a project. */
export interface QdaArticle {
  id: string;
  title: string;
  outlet: string;
  /** Values of the variables of its case, in words or EDTF; the days as `YYYY-MM-DD`, empty if open or unknown. */
  variables: Record<keyof QdaWords['variables'], string>;
  /** The account, or the original if `isOriginal`. */
  blocks: readonly SourceBlock[];
  isOriginal: boolean;
  /** Whether its paragraphs have the numbers of the original, which codings refer to. */
  isAligned: boolean;
}

/** What a project is made from. */
export interface QdaInput {
  name: string;
  instruments: Instruments;
  articles: readonly QdaArticle[];
  /** The codings of these articles by this codebook, with the permanent ids of their items. */
  codings: readonly { coding: Coding; ids: ItemIds }[];
  nameOf: NameOf;
  words: QdaWords;
}

/** A coded stretch of a source: one code by one coder. */
export interface QdaSelection extends TextSpan {
  guid: string;
  /** The paragraph, `¶7`. */
  name: string;
  coding: string;
  code: string;
  coder: string;
  /** The day of the coding (EDTF). */
  codedOn: string;
  comment: string;
  notes: string[];
}

/** A source of a project. */
export interface QdaSource {
  guid: string;
  name: string;
  description: string;
  text: string;
  selections: QdaSelection[];
}

/** A note: a coder's reason, on a selection. */
export interface QdaNote {
  guid: string;
  name: string;
  text: string;
  coder: string;
  codedOn: string;
}

/** A case: an article with the values of the variables, by the variables' GUIDs. */
export interface QdaCase {
  guid: string;
  name: string;
  source: string;
  values: { variable: string; value: string }[];
}

/** A project for coding tools, as REFI-QDA has it (QDA-XML 1.0). */
export interface QdaProject {
  name: string;
  description: string;
  users: { guid: string; name: string }[];
  codes: QdaCode[];
  variables: { guid: string; name: string; type: 'Text' | 'Date' }[];
  cases: QdaCase[];
  sources: QdaSource[];
  notes: QdaNote[];
  /** What each coder has read, by the sources' GUIDs: a text without a code was read, too, or was not. */
  sets: { guid: string; name: string; sources: string[] }[];
}
