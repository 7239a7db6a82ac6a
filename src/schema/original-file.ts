import { z } from 'zod';
import { idSchema } from './id.ts';
import { lineOf } from './text.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'A SHA-256 is 64 digits out of 0-9 and a-f.');

/**
 * Frontmatter of `content/originals/<id>.md`: where the text of an original comes from, and what identifies its copy.
 * These files are not part of the repository.
 */
export const originalFileSchema = z
  .strictObject({
    article: idSchema.describe('The article whose original this is: the name of the file.'),
    source: z.strictObject({
      file: lineOf(400).describe('The name of the file that was imported, without its folder.'),
      kind: z.enum(['text', 'html', 'mhtml', 'markdown', 'warc', 'wacz']),
      sha256: sha256.describe("SHA-256 of the document's bytes, before anything was taken out."),
      bytes: z.int().min(0).describe('How many bytes these were.'),
      encoding: lineOf(40).describe('The encoding in which they were read (WHATWG name).'),
      url: lineOf(2000).describe('The address that it was captured from.').optional(),
      captured: lineOf(40).describe('When it was captured, as the capture says.').optional(),
    }),
    words: z.int().min(0).describe('Words in the document, separated by white space.'),
    paragraphs: z.int().min(0).describe('Paragraphs of the text below, without headings.'),
    text: sha256.describe('SHA-256 of the text below, which reveals a later change of this file.'),
  })
  .describe('An imported original: its fingerprint and its text.');

/** The frontmatter of an imported original. */
export type OriginalFile = z.output<typeof originalFileSchema>;
