import { z } from 'zod';
import { lineOf } from './text.ts';

/** The name of a release, which is also that of its file: numbers with points, and letters after a hyphen. */
export const releaseVersionSchema = z
  .string()
  .max(40)
  .regex(/^\d+(?:\.\d+)*(?:-[a-z0-9]+)?$/, 'A version is numbers with points, such as 1.2.0.');

const releasedEntrySchema = z.strictObject({
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe(
      'SHA-256 of its data in canonical JSON (RFC 8785), with the text below the frontmatter as `body`.',
    ),
  ids: z
    .array(lineOf(400))
    .describe(
      'The ids of what is in it: items of a coding, facts, terms, `question/answer`, `questions/` and `articles/` of a dossier.',
    )
    .optional(),
  paragraphs: z
    .array(z.string().regex(/^[0-9a-f]{8}$/))
    .describe(
      'Of an article: the first 8 digits of the SHA-256 of each paragraph of its account, in order. The address of a paragraph is its number.',
    )
    .optional(),
});

/**
 * `content/releases/<version>.json`, written by `npm run release`: the ids that a release of the archive had. It holds what is
 * new or changed since the one before it; the first holds everything.
 */
export const releaseSchema = z.strictObject({
  version: releaseVersionSchema,
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe('The day of the release.'),
  previous: releaseVersionSchema.describe('The release before it; left out in the first.').optional(),
  entries: z
    .record(lineOf(400), releasedEntrySchema)
    .describe('Entries that are new or changed, by folder and id: `articles/some-article`.'),
  removed: z.array(lineOf(400)).describe('Entries that the release before had and this has not.').optional(),
});

/** A release as it is written. */
export type Release = z.output<typeof releaseSchema>;
/** An entry of a release. */
export type ReleasedEntry = z.output<typeof releasedEntrySchema>;
