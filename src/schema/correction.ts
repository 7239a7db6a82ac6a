import { z } from 'zod';
import { edtfSchema } from './edtf-date.ts';
import { paragraphsSchema } from './evidence.ts';
import { idSchema } from './id.ts';
import { anyItemIdSchema } from './item-id.ts';
import { lineOf } from './text.ts';

/** What a correction mended: the account of an article, the details in its frontmatter, or a coding of it. */
export const CORRECTED = ['account', 'details', 'coding'] as const;

/**
 * `content/corrections/<id>.yaml`: one thing that was mended after it had been published. The id is its address on the
 * page of all corrections.
 */
export const correctionSchema = z
  .strictObject({
    article: idSchema.describe('The article whose account, details or coding was mended.'),
    date: edtfSchema
      .refine((date) => /^\d{4}-\d{2}-\d{2}$/.test(date), 'Write a day, such as "2026-12-01".')
      .describe('The day on which it was mended.'),
    of: z
      .enum(CORRECTED)
      .describe(
        'account: what stands below the frontmatter. details: its title, date, stance or records. coding: a coding of it.',
      ),
    coder: idSchema.describe('Of a coding: whose it is.').optional(),
    item: anyItemIdSchema
      .describe('Of a coding: the id in the address of the claim, figure or other item that was mended.')
      .optional(),
    at: paragraphsSchema.optional(),
    before: lineOf(600).describe('What it said, or that it was missing.'),
    after: lineOf(600).describe('What it says now; left out if something was only withdrawn.').optional(),
    why: lineOf(400).describe('What was wrong, and how it was noticed.'),
    withdrawn: z
      .array(anyItemIdSchema)
      .min(1)
      .describe(
        'Of a coding: ids of items that a release had and that are gone: their addresses lead to this correction.',
      )
      .optional(),
  })
  .superRefine(({ of, coder, item, at, after, withdrawn }, context) => {
    const fault = (key: string, message: string) => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    if (of === 'coding' && coder === undefined) fault('of', 'Say with `coder` whose coding it is.');
    if (of === 'coding' && item === undefined && at === undefined && withdrawn === undefined)
      fault('of', 'Name the place: `item`, `at` or `withdrawn`.');
    if (of === 'account' && at === undefined) fault('of', 'Name the paragraphs with `at`.');
    if (of !== 'coding')
      for (const [key, value] of Object.entries({ coder, item, withdrawn }))
        if (value !== undefined) fault(key, `Only a correction of a coding has \`${key}\`.`);
    if (after === undefined && withdrawn === undefined)
      fault('before', 'Say with `after` what it says now, or with `withdrawn` what is gone.');
  });

/** A correction as an editor writes it. */
export type CorrectionInput = z.input<typeof correctionSchema>;
/** A correction as the site uses it. */
export type RecordedCorrection = z.output<typeof correctionSchema>;
