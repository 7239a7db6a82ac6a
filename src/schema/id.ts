import { z } from 'zod';

/** The maximum length of an id, in characters: ids are used in URLs and file names. */
export const MAX_ID_LENGTH = 80;

/**
 * The id of an entry, an authority record or a codebook term: the file name without its ending, or the `id` key of a
 * codebook term. Lower-case ASCII letters, digits and hyphens, 1 to 80 characters. `npm run check`, which sees all
 * files at once, tests that an id exists.
 */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,80}$/, 'An id has 1 to 80 characters out of a-z, 0-9 and the hyphen.')
  .describe('An id: 1 to 80 characters from a-z, 0-9 and the hyphen.');

/** An id as in content: a plain string. */
export type Id = z.output<typeof idSchema>;

/** The ids under which an entry was published before it was renamed. */
export const formerIdsSchema = z
  .array(idSchema)
  .describe('Ids that this entry had before it was renamed: their addresses lead to it.')
  .optional();
