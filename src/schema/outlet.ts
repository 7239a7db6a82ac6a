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

/** An outlet as an editor writes it. */
export type OutletInput = z.input<typeof outletSchema>;
/** An outlet as the site uses it. */
export type Outlet = z.output<typeof outletSchema>;
