import { z } from 'zod';
import { edtfSchema } from './edtf-date.ts';
import { paragraphsSchema } from './evidence.ts';
import { formerIdsSchema, idSchema } from './id.ts';
import { anyItemIdSchema } from './item-id.ts';
import { lineOf } from './text.ts';

/** What a correction mended: the account of an article, the details in its frontmatter, a coding of it, or another entry. */
export const CORRECTED = ['account', 'details', 'coding', 'entry'] as const;

/** The folder and the id of an entry, as releases name it. */
const entryKeySchema = z
  .string()
  .regex(
    /^(?:(?:actors|articles|chronology|dossiers|outlets|places|vocabularies)\/[a-z0-9-]+|codebooks\/[a-z0-9-]+(?:\/(?:questions|measures|stances))?|codings\/[a-z0-9-]+(?:\.[a-z0-9-]+){1,2})$/,
    'Write folder and id, such as dossiers/some-dossier or codebooks/some-codebook/questions.',
  );

/** Ids that an entry other than a coding can lose: `articles/some-article`, `question/answer`, a term. */
const withdrawnIdSchema = lineOf(400).regex(
  /^[a-z0-9-]+(?:\/[a-z0-9-]+)?$/,
  'Write the id as the release has it: letters out of a-z, 0-9 and the hyphen, with at most one slash.',
);
const PARAGRAPH_ID = /^p[1-9]\d*$/;

/**
 * `content/corrections/<id>.yaml`: one thing that was mended after it had been published. The id is its address on the
 * page of all corrections.
 */
export const correctionSchema = z
  .strictObject({
    article: idSchema
      .describe('The article whose account, details or coding was mended; left out if `entry` is given.')
      .optional(),
    entry: entryKeySchema
      .describe(
        'Of an entry: which, by folder and id, such as dossiers/some-dossier. Without `after` and `withdrawn` all of it is gone.',
      )
      .optional(),
    date: edtfSchema
      .refine((date) => /^\d{4}-\d{2}-\d{2}$/.test(date), 'Write a day, such as "2026-12-01".')
      .describe('The day on which it was mended.'),
    of: z
      .enum(CORRECTED)
      .describe(
        'account: what stands below the frontmatter. details: its title, date, stance or records. coding: a coding of it. entry: something else, such as a dossier, or an article that is gone.',
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
      .array(withdrawnIdSchema)
      .min(1)
      .describe(
        'Ids that a release had and that are gone, so that their addresses lead to this correction: items of a coding, paragraphs of an account (p7), articles/ and questions/ of a dossier, terms, facts.',
      )
      .optional(),
    formerIds: formerIdsSchema,
  })
  .superRefine(({ of, article, entry, coder, item, at, after, withdrawn }, context) => {
    const fault = (key: string, message: string) => {
      context.addIssue({ code: 'custom', path: [key], message });
    };
    if (of === 'coding' && coder === undefined) fault('of', 'Say with `coder` whose coding it is.');
    if (of === 'coding' && item === undefined && at === undefined && withdrawn === undefined)
      fault('of', 'Name the place: `item`, `at` or `withdrawn`.');
    if (of === 'account' && at === undefined) fault('of', 'Name the paragraphs with `at`.');
    if (of === 'entry' ? entry === undefined : article === undefined)
      fault('of', of === 'entry' ? 'Say with `entry` which it is.' : 'Say with `article` of which article.');
    if (of === 'entry' ? article !== undefined : entry !== undefined)
      fault(
        of === 'entry' ? 'article' : 'entry',
        'Name the `entry` if `of` is entry, or else the `article`.',
      );
    if (withdrawn !== undefined && /^codebooks\/[^/]+$/.test(entry ?? ''))
      fault('entry', 'Name the file that had the terms, such as codebooks/some-codebook/questions.');
    if (of !== 'coding')
      for (const [key, value] of Object.entries({ coder, item }))
        if (value !== undefined) fault(key, `Only a correction of a coding has \`${key}\`.`);
    if (of === 'details' && withdrawn !== undefined) fault('withdrawn', 'Details have no addresses.');
    const isOfKind: (id: string) => boolean =
      of === 'coding'
        ? (id) => anyItemIdSchema.safeParse(id).success
        : (id) => of === 'entry' || PARAGRAPH_ID.test(id);
    if (withdrawn?.every(isOfKind) === false)
      fault(
        'withdrawn',
        of === 'coding'
          ? 'The id of an item is as in its address, such as c-border-open.'
          : 'The id of a paragraph is as in its address, such as p7.',
      );
    if (after === undefined && withdrawn === undefined && of !== 'entry')
      fault('before', 'Say with `after` what it says now, or with `withdrawn` what is gone.');
  });

/** A correction as an editor writes it. */
export type CorrectionInput = z.input<typeof correctionSchema>;
/** A correction as the site uses it. */
export type RecordedCorrection = z.output<typeof correctionSchema>;
