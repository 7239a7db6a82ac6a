import { z } from 'zod';
import { codebookVersionSchema } from './codebook-version.ts';
import { edtfSchema } from './edtf-date.ts';
import { paragraphsSchema } from './evidence.ts';
import { idSchema } from './id.ts';
import { keptIds, type CodedList } from './item-id.ts';
import { draftSchema, lineOf } from './text.ts';

/** The positions that an article can take on a question: who says it, and what is done with it. */
export const CLAIM_POSITIONS = ['asserts', 'attributes', 'predicts', 'calls-for'] as const;

/** A speaker of a claim, figure or event who is not the text itself: a record, or a name as printed. */
const speakerShape = {
  by: idSchema.describe('The speaker, if it is not the text itself: an actor, or a cited outlet.').optional(),
  byName: lineOf(120).describe('A speaker without a record: the name or description as printed.').optional(),
};

/** The article's stance toward an actor, from -2 (hostile) to 2 (supportive). */
export const towardSchema = z.strictObject({
  actor: idSchema.describe('The actor: the id of a record in content/actors/.'),
  score: z.int().min(-2).max(2).describe('From -2 (hostile) to 2 (supportive), by the scale.'),
  because: lineOf(300).describe('The reason for the score, in our own words.'),
  at: paragraphsSchema,
  ...keptIds('toward'),
});

/** The stance of the article as a whole, as this coder sees it. */
export const codedStanceSchema = z
  .strictObject({
    id: idSchema.describe('A stance of the codebook.'),
    because: lineOf(400).describe('The reason, in our own words.'),
    at: paragraphsSchema,
  })
  .describe('The stance of the article as a whole, as this coder sees it.');

/**
 * An answer that the article gives to a question of the codebook: one question, one answer, one speaker, one position.
 */
export const claimSchema = z.strictObject({
  question: idSchema.describe('A question of the codebook.'),
  answer: idSchema.describe('An answer of the question, or `other` if none fits, which never counts.'),
  denies: z.literal(true).describe('True if the answer is denied; left out if it is affirmed.').optional(),
  position: z
    .enum(CLAIM_POSITIONS)
    .describe('What is done with the answer, and who says it; a denial is `denies`, not a position.'),
  ...speakerShape,
  text: lineOf(240).describe('What is said, in our own words; it must make sense on its own.'),
  hedge: lineOf(60)
    .describe('The hedging word in the source: "may", "appears"; left out if the claim is not hedged.')
    .optional(),
  asOf: edtfSchema
    .describe("The time at which the answer holds, if the text states one other than the article's date.")
    .optional(),
  at: paragraphsSchema,
  ...keptIds('claims'),
});

/** A number in the article. */
export const figureSchema = z
  .strictObject({
    measure: idSchema.describe('A measure of the codebook.'),
    value: z.number().describe('The number, if it is a single one; a range has `from` and `to`.').optional(),
    from: z.number().describe('The lower end of a range.').optional(),
    to: z.number().describe('The upper end of a range.').optional(),
    approximate: z.boolean().describe('True if the text says "about" or the like.').optional(),
    asOf: edtfSchema.describe('The day or period that the number is about.').optional(),
    ...speakerShape,
    printed: lineOf(60)
      .describe('The wording of the text, if it is not a plain number or range: "dozens", "more than 600".')
      .optional(),
    counts: idSchema
      .describe(
        'An id for what is counted, if it is not exactly what the measure says: figures that count the same thing share it.',
      )
      .optional(),
    note: lineOf(200).describe('What exactly the source counts, if it differs from the measure.').optional(),
    at: paragraphsSchema,
    ...keptIds('figures'),
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
    actor: idSchema.describe('Who is heard: the id of a record in content/actors/.').optional(),
    name: lineOf(120).describe('A voice without a record: the name or description as printed.').optional(),
    class: idSchema.describe('A speaker class.'),
    named: z
      .boolean()
      .describe(
        'True for a person, institution or medium that is named, and so can be asked; false for "experts", "officials", "a source".',
      ),
    through: idSchema
      .describe(
        'Who passes the words on, if the article does not have them at first hand: an actor or an outlet.',
      )
      .optional(),
    throughName: lineOf(120)
      .describe('The same without a record: the name or description as printed.')
      .optional(),
    mode: z.enum(['quoted', 'paraphrased', 'both']).describe('How the words are given.'),
    at: paragraphsSchema,
    ...keptIds('voices'),
  })
  .superRefine(({ actor, name }, context) => {
    if ((actor === undefined) === (name === undefined)) {
      context.addIssue({
        code: 'custom',
        message: 'Give either `actor`, or `name` for a voice without a record.',
      });
    }
  });

/** A term that the article uses for an actor or an event, exactly as printed. */
export const nameSchema = z
  .strictObject({
    actor: idSchema
      .describe('The actor that the term names: the id of a record in content/actors/.')
      .optional(),
    event: idSchema.describe('The event that the term names: the key of an event of this coding.').optional(),
    term: lineOf(80).describe('The term exactly as printed.'),
    at: paragraphsSchema,
    ...keptIds('names'),
  })
  .superRefine(({ actor, event }, context) => {
    if ((actor === undefined) === (event === undefined)) {
      context.addIssue({
        code: 'custom',
        message: 'Give either `actor`, or `event` for the name of an event.',
      });
    }
  });

/** Something that happened, or is said to have happened, as reported in the article. */
export const eventSchema = z.strictObject({
  key: idSchema.describe('The same in every coding that reports the same event.'),
  date: edtfSchema,
  status: z
    .enum(['undisputed', 'alleged'])
    .describe('alleged: somebody alleges that it happened, or who did it. Otherwise undisputed.'),
  by: idSchema
    .describe(
      'Who says so, if it is not the text itself: an actor, or a cited outlet. For an alleged event, who alleges it.',
    )
    .optional(),
  byName: lineOf(120).describe('The same without a record: the name or description as printed.').optional(),
  what: lineOf(240).describe('What happened, in our own words.'),
  label: lineOf(120)
    .describe('The name of the event in comparisons: neutral, and the same in every coding that reports it.')
    .optional(),
  places: z.array(idSchema).describe('Where: ids of records in content/places/.').default([]),
  actors: z.array(idSchema).describe('Who took part: ids of records in content/actors/.').default([]),
  answers: z
    .array(
      z.strictObject({
        question: idSchema.describe('A question of the codebook.'),
        answer: idSchema.describe('The answer of the question that the event gives.'),
      }),
    )
    .describe('The questions that the event answers, such as whom a group attacks.')
    .default([]),
  at: paragraphsSchema,
  ...keptIds('events'),
});

/**
 * `content/codings/<article>.<coder>.yaml`: one coder's reading of one article by one codebook. If the coder also used
 * a second codebook, that coding's file name includes it: `<article>.<coder>.<codebook>.yaml`.
 */
export const codingSchema = z.strictObject({
  draft: draftSchema.optional(),
  article: idSchema.describe('The article: the id of a file in content/articles/.'),
  coder: idSchema.describe('Who coded: the id of a coder, such as coder-a; never a person.'),
  codedOn: edtfSchema.describe('The day of the coding.'),
  codebook: codebookVersionSchema,
  stance: codedStanceSchema.optional(),
  toward: z.array(towardSchema).describe('The stance of the text toward each actor.'),
  claims: z.array(claimSchema).describe('What it answers to each question.'),
  figures: z.array(figureSchema).describe('Every number that a measure counts.'),
  voices: z.array(voiceSchema).describe('Who is heard.'),
  names: z.array(nameSchema).describe('What it calls actors and events.'),
  events: z.array(eventSchema).describe('What happened, as it reports it.'),
});

/** A coding as an editor writes it. */
export type CodingInput = z.input<typeof codingSchema>;
/** A coding as the site uses it. */
export type Coding = z.output<typeof codingSchema>;
/** An item of a coding, in any of its lists. */
export type CodedItem = Coding[CodedList][number];
/** A claim as the site uses it. */
export type Claim = z.output<typeof claimSchema>;
/** A figure as the site uses it. */
export type Figure = z.output<typeof figureSchema>;
/** An event as the site uses it. */
export type CodedEvent = z.output<typeof eventSchema>;
/** A name as the site uses it. */
export type Name = z.output<typeof nameSchema>;
/** A voice as the site uses it. */
export type Voice = z.output<typeof voiceSchema>;
/** A position as the site uses it. */
export type ClaimPosition = (typeof CLAIM_POSITIONS)[number];
