import { z } from 'zod';
import { recordShape } from './authority-record.ts';
import { idSchema } from './id.ts';
import { ownershipSchema } from './ownership.ts';
import { lineOf } from './text.ts';
import { webUrlSchema } from './web-url.ts';

/** The kind of an outlet whose identity is unknown, so that nobody can know its owner. */
export const UNIDENTIFIED = 'unidentified';

/** `content/outlets/<id>.yaml`: a publisher of articles. An outlet has no stance; its articles have. */
export const outletSchema = z.strictObject({
  ...recordShape,
  shortName: lineOf(24)
    .describe('The name used in the columns of a comparison; by default, the full name.')
    .optional(),
  parent: idSchema.describe('The outlet that this one belongs to.').optional(),
  country: lineOf(80).describe('The country it publishes from, in words; left out if unknown.').optional(),
  ownership: ownershipSchema
    .describe(
      'Who owns or funds it, with a published reference; without it, its page says that this could not be established.',
    )
    .optional(),
  url: webUrlSchema.optional(),
});

/** An outlet as an editor writes it. */
export type OutletInput = z.input<typeof outletSchema>;
/** An outlet as the site uses it. */
export type Outlet = z.output<typeof outletSchema>;
