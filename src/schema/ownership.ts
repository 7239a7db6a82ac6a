import { z } from 'zod';
import { lineOf } from './text.ts';
import { webUrlSchema } from './web-url.ts';

/** Who owns or funds a medium, with the published reference that says so; without a reference it is left out. */
export const ownershipSchema = z.strictObject({
  text: lineOf(300).describe('Who owns, runs or funds it, in a sentence of our own that says who states it.'),
  source: lineOf(300).describe('Who published it, under which title.'),
  url: webUrlSchema.describe('The full web address of the source, http or https.'),
});

/** Who owns or funds a medium, as the site uses it. */
export type Ownership = z.output<typeof ownershipSchema>;
