import { z } from 'zod';
import { citedTypeSchema } from './cited-type.ts';
import { edtfSchema } from './edtf-date.ts';
import { formerIdsSchema, idSchema, type Id } from './id.ts';
import { OTHER } from './other-answer.ts';
import { lineOf } from './text.ts';

/**
 * The vocabularies that all subjects share; each is one file `content/vocabularies/<name>.yaml` with a list of terms.
 */
export const VOCABULARIES = ['genres', 'outlet-kinds', 'actor-kinds', 'place-kinds', 'precisions'] as const;

/** The name of a vocabulary, which is also its file's name. */
export type VocabularyName = (typeof VOCABULARIES)[number];

/** One term of a vocabulary: its meaning and when a coder uses it. */
export const termSchema = z.strictObject({
  id: idSchema,
  label: lineOf(100).describe('The term as shown on pages.'),
  definition: lineOf(600).describe('What the term means.'),
  rule: lineOf(600).describe('When a coder uses it, and when not.'),
});

/** One term of a shared vocabulary. */
const vocabularyTermSchema = termSchema.extend({
  plural: lineOf(100)
    .describe('The term for several things, as the head of a list of them; left out, the head is `label`.')
    .optional(),
  citedAs: citedTypeSchema.optional(),
});

/** A vocabulary file: its terms, in the order in which pages list them. */
export const vocabularySchema = z.strictObject({
  label: lineOf(100).describe('The name of the vocabulary on pages.'),
  note: lineOf(600).describe('What it is for.'),
  terms: z.array(vocabularyTermSchema).min(1),
});

const exampleSchema = lineOf(300).describe('An example, in our own words, of what the term covers.');

const MOST_WORDS = 8;

/** One of the answers that a question of the codebook allows. */
export const answerSchema = z.strictObject({
  id: idSchema
    .refine((id) => id !== OTHER, `"${OTHER}" is reserved for what none of the answers fits.`)
    .describe('The id by which claims and events give this answer; `other` is reserved.'),
  label: lineOf(80)
    .refine((text) => text.split(/\s+/).length <= MOST_WORDS, `A label has at most ${MOST_WORDS} words.`)
    .describe('The answer as shown beside the question: at most 8 words that make sense on their own.'),
  definition: lineOf(300).describe('When a coder uses this answer.'),
  opposes: z
    .array(idSchema)
    .describe(
      'Answers of the same question that cannot be true together with this one, for the same thing at the same time. Written on one side only.',
    )
    .default([]),
});

/** How long an answer is assumed to hold: an ISO 8601 duration of whole years and months. */
export const durationSchema = z
  .string()
  .regex(
    /^P(?=\d)(?:[1-9]\d?Y)?(?:[1-9]\d?M)?$/,
    'Write whole years or months as an ISO 8601 duration: "P1Y", "P6M".',
  )
  .describe(
    'How long an answer about a state is assumed to hold, in whole years or months (ISO 8601): P1Y, P6M.',
  );

/** A question asked of articles, with the possible answers. */
export const questionSchema = termSchema
  .extend({
    example: exampleSchema,
    since: edtfSchema
      .describe('When the thing asked about began; an article from before that could not know about it.')
      .optional(),
    role: z
      .enum(['cause', 'responsible', 'remedy'])
      .describe('The role of its answers in “blame and remedy”.')
      .optional(),
    about: z
      .enum(['fact', 'state'])
      .describe(
        'fact: opposed answers contradict each other whenever they were given. state: only if they are no further apart in time than `holds`.',
      ),
    holds: durationSchema.optional(),
    alsoAsked: z
      .array(lineOf(120))
      .max(20)
      .describe(
        'Other words in which readers ask it, which the search finds it by: "Where do its fighters hide?". They stand on no page.',
      )
      .optional(),
    answers: z
      .array(answerSchema)
      .min(1)
      .describe('The answers that claims can give, in the order in which pages list them.'),
  })
  .superRefine(({ about, holds }, context) => {
    if (about === 'state' && holds === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['holds'],
        message: 'A question about a state says how long an answer holds: `holds: P1Y`.',
      });
    }
    if (about === 'fact' && holds !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['holds'],
        message: 'An answer about a fact holds for ever: take `holds` out, or write `about: state`.',
      });
    }
  });

/** A quantity that articles give as a number, with its unit and plausible range. */
export const measureSchema = termSchema
  .extend({
    example: exampleSchema,
    unit: lineOf(40).describe('What is counted, in the plural: "people", "sites", "kilometres".'),
    min: z.number().describe('The minimum of a figure.'),
    max: z.number().describe('The most that a figure may be; a larger one counts as a mistake of the coder.'),
    perEvent: z
      .boolean()
      .default(false)
      .describe(
        'Whether each figure is about an event of its own; such figures are not put on one axis in an overview.',
      ),
  })
  .refine(({ min, max }) => min < max, {
    path: ['max'],
    message: 'The maximum is not more than the minimum.',
  });

/** A kind of speaker. */
export const speakerClassSchema = termSchema.extend({ example: exampleSchema });

/** One point of the stance scale. */
export const scalePointSchema = z.strictObject({
  score: z.int().min(-2).max(2),
  label: lineOf(100).describe('The point as shown on pages.'),
  definition: lineOf(600).describe('What the point means.'),
  rule: lineOf(600).describe('When a coder uses it, and when not.'),
  example: exampleSchema,
});

const headShape = {
  label: vocabularySchema.shape.label,
  note: lineOf(1200).describe('What it is for, and the rules for every term.'),
};

/** `content/codebooks/<id>/questions.yaml`, in the order in which comparisons list them. */
export const questionsSchema = z.strictObject({ ...headShape, terms: z.array(questionSchema).min(1) });
/** `content/codebooks/<id>/measures.yaml` */
export const measuresSchema = z.strictObject({ ...headShape, terms: z.array(measureSchema).min(1) });
/** `content/vocabularies/speaker-classes.yaml` */
export const speakerClassesSchema = z.strictObject({
  ...headShape,
  terms: z.array(speakerClassSchema).min(1),
});
/** `content/vocabularies/scale.yaml`: the five points, from hostile to supportive. */
export const scaleSchema = z.strictObject({ ...headShape, points: z.array(scalePointSchema).length(5) });

const ruleSchema = lineOf(1400);

/** `content/codebooks/<id>/rules.yaml`: how a coder works, in addition to the rules of single terms. */
export const rulesSchema = z.strictObject({
  answers: ruleSchema.describe('How to choose an answer, when it is denied, and when none fits (`other`).'),
  hedge: ruleSchema.describe('Which words hedge a claim.'),
  voices: ruleSchema.describe('Who is a voice, who is named, and what is second-hand.'),
  names: ruleSchema.describe('Which terms are noted as names of actors and events.'),
  events: ruleSchema.describe('What counts as an event, what is alleged, and which events answer questions.'),
  stance: ruleSchema.describe('How the stance of an article as a whole is determined.'),
});

/** `content/codebooks/<id>/codebook.yaml`: the codebook's name and version. */
export const codebookSchema = z.strictObject({
  label: lineOf(100).describe('The name of the codebook on pages; by default, its id.').optional(),
  version: z.int().min(1).describe('Increased whenever a term, definition or rule changes its meaning.'),
  note: lineOf(600).describe('What this version covers.'),
  shapedBy: z
    .array(idSchema)
    .describe(
      'Articles that were known when its rules were written: agreement on them says less than agreement on others.',
    )
    .default([]),
  formerIds: formerIdsSchema,
});

/** A term as the site uses it. */
export type Term = z.output<typeof vocabularyTermSchema>;
/** A vocabulary as the site uses it. */
export type Vocabulary = z.output<typeof vocabularySchema>;
/** The codebook's head. */
export type CodebookHead = z.output<typeof codebookSchema>;
/** A question as the site uses it. */
export type Question = z.output<typeof questionSchema>;
/** An answer of a question as the site uses it. */
export type AnswerTerm = z.output<typeof answerSchema>;
/** A measure as the site uses it. */
export type Measure = z.output<typeof measureSchema>;
/** A speaker class as the site uses it. */
export type SpeakerClass = z.output<typeof speakerClassSchema>;
/** A point of the stance scale as the site uses it. */
export type ScalePoint = z.output<typeof scalePointSchema>;

/** The rules of a codebook. */
export type CodingRules = z.output<typeof rulesSchema>;

/**
 * A codebook of one subject: the questions asked of its articles, what their numbers count, and their possible stances.
 */
export interface Codebook extends CodebookHead {
  id: Id;
  label: string;
  questions: z.output<typeof questionsSchema>;
  measures: z.output<typeof measuresSchema>;
  stances: Vocabulary;
  rules: CodingRules;
}

/** The terms that all subjects share: the vocabularies, the speaker classes and the scale of stances toward actors. */
export interface SharedTerms {
  vocabularies: Record<VocabularyName, Vocabulary>;
  speakerClasses: z.output<typeof speakerClassesSchema>;
  scale: z.output<typeof scaleSchema>;
}
