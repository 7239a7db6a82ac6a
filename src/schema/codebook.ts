import { z } from 'zod';
import { idSchema } from './id.ts';
import { lineOf } from './text.ts';

/** The vocabularies of the codebook; each is one file `content/codebook/<name>.yaml` with a list of terms. */
export const VOCABULARIES = [
  'stances',
  'genres',
  'outlet-kinds',
  'actor-kinds',
  'place-kinds',
  'precisions',
] as const;

/** The name of a vocabulary, which is also its file's name. */
export type VocabularyName = (typeof VOCABULARIES)[number];

/** One term of a vocabulary: what it means and when a coder uses it. */
export const termSchema = z.strictObject({
  id: idSchema,
  label: lineOf(100).describe('The term as pages show it.'),
  definition: lineOf(600).describe('What the term means.'),
  rule: lineOf(600).describe('When a coder uses it, and when not.'),
});

/** A vocabulary file: its terms, in the order in which pages list them. */
export const vocabularySchema = z.strictObject({
  label: lineOf(100).describe('What the vocabulary is called on pages.'),
  note: lineOf(600).describe('What it is for.'),
  terms: z.array(termSchema).min(1),
});

/** `content/codebook/codebook.yaml`: the version of the whole codebook. */
export const codebookSchema = z.strictObject({
  version: z.int().min(1).describe('Counts up whenever a term, definition or rule changes its meaning.'),
  note: lineOf(600).describe('What this version covers.'),
});

/** A term as the site uses it. */
export type Term = z.output<typeof termSchema>;
/** A vocabulary as the site uses it. */
export type Vocabulary = z.output<typeof vocabularySchema>;
/** The codebook's head. */
export type CodebookHead = z.output<typeof codebookSchema>;
/** The whole codebook: its version and all its vocabularies. */
export type Codebook = CodebookHead & { vocabularies: Record<VocabularyName, Vocabulary> };
