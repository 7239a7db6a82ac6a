import { z } from 'zod';
import { paragraphsSchema } from './evidence.ts';
import { lineOf } from './text.ts';

// YAML 1.1 readers turn an unquoted 2014-06-10 into a Date at midnight UTC.
const writtenAsText = (value: unknown) =>
  value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString().slice(0, 10) : value;

/**
 * A date in EDTF, ISO 8601-2 levels 0 and 1, as text: `2020-05-08`, `2022-01~`, `2019-06/2019-12`. An unquoted YAML day
 * is accepted. Only the characters are tested here; `npm run check` tests the calendar and the grammar with `parseEdtf`
 * of `@parallax/edtf`, which this folder may not import.
 */
export const edtfSchema = z
  .preprocess(
    writtenAsText,
    z
      .string()
      .max(64, 'At most 64 characters.')
      .regex(/^[-0-9XYTZ:+?~%./]+$/, 'Not an EDTF date: write for example "2020-05-08" or "2022-01~".'),
  )
  .describe(
    'An EDTF date (ISO 8601-2, level 0 or 1), in quotes: "2020-05-08", "2022-01~", "2019-06/2019-12".',
  );

/**
 * When an article was published and how we know. `stated`: the source gives the date. `inferred`: bounded by evidence,
 * which `evidence` describes. `unknown`: nothing bounds it beyond what `evidence` says.
 */
export const publicationDateSchema = z
  .strictObject({
    edtf: edtfSchema,
    basis: z
      .enum(['stated', 'inferred', 'unknown'])
      .describe('stated: the source gives it. inferred: bounded from evidence. unknown: not even that.'),
    evidence: lineOf(1200)
      .describe(
        'The reason for the date, in our own words: what in the text, or around it, gives or bounds it.',
      )
      .optional(),
    at: paragraphsSchema.optional(),
  })
  .superRefine((date, context) => {
    if (date.basis !== 'stated' && date.evidence === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['basis'],
        message: `A date that is ${date.basis} needs \`evidence\`: say in a sentence what it rests on.`,
      });
    }
  })
  .describe('When the article was published, and how we know.');

/** A publication date as written in content. */
export type PublicationDateInput = z.input<typeof publicationDateSchema>;
/** A publication date as the site uses it: `edtf` is always text. */
export type PublicationDate = z.output<typeof publicationDateSchema>;
