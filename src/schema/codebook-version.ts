import { z } from 'zod';
import { idSchema } from './id.ts';

/** The codebook that a coding or a dossier uses, and its version. */
export const codebookVersionSchema = z
  .strictObject({
    id: idSchema.describe('The codebook: the name of a folder in content/codebooks/.'),
    version: z.int().min(1).describe('The version of the codebook that was used.'),
  })
  .describe('The codebook that is used: its id and version.');
