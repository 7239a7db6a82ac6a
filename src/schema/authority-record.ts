import { z } from 'zod';
import { formerIdsSchema, idSchema } from './id.ts';
import { lineOf } from './text.ts';

/** A Wikidata item, such as `Q2429253`. Written only if it was verified in published data. */
export const wikidataSchema = z
  .string()
  .regex(/^Q[1-9][0-9]{0,11}$/, 'A Wikidata id is a Q and a number, such as "Q796".')
  .describe('The Wikidata item, only if it was verified.');

/** The keys of every authority record, whatever it describes. */
export const recordShape = {
  name: lineOf(120).describe('The preferred name: the heading under which the archive keeps this record.'),
  aliases: z
    .array(lineOf(120))
    .describe('Other names, abbreviations and spelling variants, including those in the sources.')
    .default([]),
  kind: idSchema.describe('What it is: a kind of the codebook.'),
  description: lineOf(600).describe('One to three neutral sentences in our own words.'),
  wikidata: wikidataSchema.optional(),
  formerIds: formerIdsSchema,
};
