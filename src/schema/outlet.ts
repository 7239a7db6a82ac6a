import { z } from 'zod';
import { recordShape } from './authority-record.ts';
import { idSchema } from './id.ts';
import { lineOf } from './text.ts';
import { webUrlSchema } from './web-url.ts';

/** The kind of an outlet that is not known itself, so that nobody can know its owner. */
export const UNIDENTIFIED = 'unidentified';

/** Who owns or funds an outlet, with the published reference that says so; without one it is not said. */
export const ownershipSchema = z.strictObject({
  text: lineOf(300).describe('Who owns, runs or funds it, in a sentence of our own that says on whose word.'),
  source: lineOf(300).describe('Who published it, under which title.'),
  url: webUrlSchema.describe('The full web address of the source, http or https.'),
});

/** `content/outlets/<id>.yaml`: who publishes articles. An outlet has no stance; its articles have. */
export const outletSchema = z.strictObject({
  ...recordShape,
  shortName: lineOf(24).describe('What the columns of a comparison call it; left out, its name.').optional(),
  parent: idSchema.describe('The outlet that this one belongs to.').optional(),
  country: lineOf(80)
    .describe('The country it publishes from, in words; left out when not known.')
    .optional(),
  ownership: ownershipSchema
    .describe(
      'Who owns or funds it, with a published reference; left out, its page says that it could not be established.',
    )
    .optional(),
  url: webUrlSchema.optional(),
});

/** Who owns or funds an outlet, as the site uses it. */
export type Ownership = z.output<typeof ownershipSchema>;
/** An outlet as an editor writes it. */
export type OutletInput = z.input<typeof outletSchema>;
/** An outlet as the site uses it. */
export type Outlet = z.output<typeof outletSchema>;
