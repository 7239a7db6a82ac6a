import { z } from 'zod';
import { edtfSchema } from './edtf-date.ts';
import { paragraphsSchema } from './evidence.ts';
import { idSchema } from './id.ts';
import { draftSchema, lineOf } from './text.ts';

/** The positions that an article can take on a question: whose word it is, and what is done with it. */
export const POSITIONS = ['asserts', 'attributes', 'disputes', 'predicts', 'calls-for'] as const;

const speakerShape = {
  by: idSchema
    .describe('The speaker, where it is not the text itself: an actor, or an outlet that is cited.')
    .optional(),
  byName: lineOf(120).describe('A speaker who has no record: the name or description as printed.').optional(),
};

/** How the article stands toward an actor, from -2 (hostile) to 2 (supportive). */
export const towardSchema = z.strictObject({
  actor: idSchema,
  score: z.int().min(-2).max(2),
  because: lineOf(300).describe('The reason for the score, in our own words.'),
  at: paragraphsSchema,
});

/** An answer that the article gives to a question of the codebook. */
export const claimSchema = z.strictObject({
  question: idSchema,
  position: z.enum(POSITIONS),
  ...speakerShape,
  answer: lineOf(240).describe('The answer in a few own words; it must read by itself.'),
  group: idSchema
    .describe('Answers that agree share a group, those that differ do not; given by an editor.')
    .optional(),
  at: paragraphsSchema,
});

/** A number in the article. */
export const figureSchema = z
  .strictObject({
    measure: idSchema.describe('A measure of the codebook.'),
    value: z.number().optional(),
    from: z.number().describe('The lower end of a range.').optional(),
    to: z.number().describe('The upper end of a range.').optional(),
    approximate: z.boolean().optional(),
    asOf: edtfSchema.describe('The day or period that the number is about.').optional(),
    ...speakerShape,
    printed: lineOf(60)
      .describe('How the text puts it, where that is no plain number or range: "dozens", "more than 600".')
      .optional(),
    counts: idSchema
      .describe(
        'What is counted, where it is not quite what the measure says: figures that count the same share this id.',
      )
      .optional(),
    note: lineOf(200)
      .describe('What exactly the source counts, where it differs from the measure.')
      .optional(),
    at: paragraphsSchema,
  })
  .superRefine(({ value, from, to }, context) => {
    const isRange = from !== undefined || to !== undefined;
    if (isRange === (value !== undefined)) {
      context.addIssue({
        code: 'custom',
        message: 'Give either `value`, or a range with `from`, `to` or both.',
      });
    }
    if (from !== undefined && to !== undefined && from > to) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'The range ends below its start.' });
    }
  });

/** Somebody who is heard in the article. */
export const voiceSchema = z
  .strictObject({
    actor: idSchema.optional(),
    name: lineOf(120).describe('A voice that has no record.').optional(),
    class: idSchema.describe('A speaker class of the codebook.'),
    mode: z.enum(['quoted', 'paraphrased', 'both']),
    at: paragraphsSchema,
  })
  .superRefine(({ actor, name }, context) => {
    if ((actor === undefined) === (name === undefined)) {
      context.addIssue({
        code: 'custom',
        message: 'Give either `actor`, or `name` for a voice without a record.',
      });
    }
  });

/** A term that the article uses for an actor, exactly as printed. */
export const nameSchema = z.strictObject({
  actor: idSchema,
  term: lineOf(80),
  at: paragraphsSchema,
});

/** Something that happened, as the article reports it. */
export const eventSchema = z.strictObject({
  key: idSchema.describe('The same in every coding that reports the same event.'),
  date: edtfSchema,
  what: lineOf(240),
  label: lineOf(120)
    .describe(
      'What the event is called beside other reports of it: neutral, and the same in every coding that reports it.',
    )
    .optional(),
  places: z.array(idSchema).default([]),
  actors: z.array(idSchema).default([]),
  at: paragraphsSchema,
});

/** `content/codings/<article>.<coder>.yaml`: one coder's reading of one article by the codebook. */
export const codingSchema = z.strictObject({
  draft: draftSchema.optional(),
  article: idSchema,
  coder: idSchema,
  codedOn: edtfSchema,
  codebook: z.int().min(1),
  toward: z.array(towardSchema),
  claims: z.array(claimSchema),
  figures: z.array(figureSchema),
  voices: z.array(voiceSchema),
  names: z.array(nameSchema),
  events: z.array(eventSchema),
});

/** A coding as an editor writes it. */
export type CodingInput = z.input<typeof codingSchema>;
/** A coding as the site uses it. */
export type Coding = z.output<typeof codingSchema>;
/** A claim as the site uses it. */
export type Claim = z.output<typeof claimSchema>;
/** A figure as the site uses it. */
export type Figure = z.output<typeof figureSchema>;
/** A voice as the site uses it. */
export type Voice = z.output<typeof voiceSchema>;
/** A position as the site uses it. */
export type ClaimPosition = (typeof POSITIONS)[number];
