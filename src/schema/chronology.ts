import { z } from 'zod';
import { edtfSchema } from './edtf-date.ts';
import { formerIdsSchema, idSchema } from './id.ts';
import { lineOf } from './text.ts';
import { webUrlSchema } from './web-url.ts';

/** A dated fact about a story. It must have a published source that states it. */
export const factSchema = z.strictObject({
  id: idSchema.describe('The id of the fact: its address on the page.'),
  date: edtfSchema.describe(
    'When it happened, an EDTF date in quotes: "2020-01-03"; for something that lasted, a span of days, "2019-10-26/2019-10-27".',
  ),
  what: lineOf(240).describe(
    'What happened, in one neutral sentence of our own; if only one side says it, the sentence names who.',
  ),
  source: lineOf(300).describe('Who published it, under which title and when.'),
  url: webUrlSchema.describe('The full web address of the source, http or https.'),
  questions: z
    .array(idSchema)
    .min(1)
    .describe('The questions of the codebook that the fact is about: their pages show it beside the answers.')
    .optional(),
});

/** `content/chronology/<id>.yaml`: what is known about a story. It helps to date articles, and judges none. */
export const chronologySchema = z.strictObject({
  label: lineOf(100).describe('What the chronology is about, as shown on pages.'),
  note: lineOf(600).describe('How its facts were chosen and found.'),
  codebook: idSchema
    .describe('The codebook whose questions the facts name; left out if they name none.')
    .optional(),
  formerIds: formerIdsSchema,
  facts: z.array(factSchema).min(1).describe('The facts, in the order of their earliest days.'),
});

/** A fact as the site uses it: `date` is always text. */
export type Fact = z.output<typeof factSchema>;
/** A chronology as an editor writes it. */
export type ChronologyInput = z.input<typeof chronologySchema>;
/** A chronology as the site uses it. */
export type Chronology = z.output<typeof chronologySchema>;
