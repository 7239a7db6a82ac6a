import { z } from 'zod';
import { recordShape } from './authority-record.ts';
import { idSchema } from './id.ts';
import { lineOf } from './text.ts';
import { webUrlSchema } from './web-url.ts';

/** `content/outlets/<id>.yaml`: who publishes articles. An outlet has no stance; its articles have. */
export const outletSchema = z.strictObject({
  ...recordShape,
  shortName: lineOf(24).describe('What the columns of a comparison call it; left out, its name.').optional(),
  parent: idSchema.describe('The outlet that this one belongs to.').optional(),
  country: lineOf(80)
    .describe('The country it publishes from, in words; left out when not known.')
    .optional(),
  ownership: lineOf(300).describe('Who owns or runs it, with the basis; left out when not known.').optional(),
  url: webUrlSchema.optional(),
});

/** An outlet as an editor writes it. */
export type OutletInput = z.input<typeof outletSchema>;
/** An outlet as the site uses it. */
export type Outlet = z.output<typeof outletSchema>;
