import { z } from 'zod';

/** Longest id allowed, in characters: it stands in URLs and file names. */
export const MAX_ID_LENGTH = 80;

/**
 * The id of an entry, an authority record or a codebook term: the file's name without its ending, or the
 * `id` key of a codebook term. Lower-case ASCII letters, digits and hyphens, 1 to 80 characters.
 * That an id exists is settled by `npm run check`, which sees all files at once.
 */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/, 'An id has 1 to 80 characters out of a-z, 0-9 and the hyphen.')
  .describe('An id: 1 to 80 characters out of a-z, 0-9 and the hyphen.');

/** An id as it stands in content: a plain string. */
export type Id = z.output<typeof idSchema>;
